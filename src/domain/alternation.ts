/**
 * Builds pieces of regular expressions from texts: any one of them, the longer ones first. Without texts
 * the piece never matches.
 */
export const anyOf = (texts: readonly string[]): string =>
  texts.length === 0
    ? '(?!)'
    : `(?:${texts
        .toSorted((a, b) => b.length - a.length)
        .map(literally)
        .join('|')})`;

/** Escapes a text, so that a regular expression matches it literally. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
