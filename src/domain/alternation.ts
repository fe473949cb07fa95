/** Any of the given texts as a piece of a regular expression, the longer ones first; of none, what is never found. */
export const anyOf = (texts: readonly string[]): string =>
  texts.length === 0
    ? '(?!)'
    : `(?:${texts
        .toSorted((a, b) => b.length - a.length)
        .map(literally)
        .join('|')})`;

/** A text as a regular expression that finds it as it stands. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
