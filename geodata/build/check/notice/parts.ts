/** Cuts a task into its parts: the sentences that one closing bracket governs, and the bracket. */

export interface NoticePart {
  /** Sentences in order, without their full stops; the first part begins with the heading. */
  sentences: string[];
  /** Text of the closing bracket, without its parentheses. */
  bracket: string;
}

/** A closing bracket ends by saying who does what; (2016-2030年) does not. */
const CLOSES = /(负责|牵头|配合)$/;

/** The outermost bracketed stretches of a text: [start, end), parentheses included. */
function outermostBrackets(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (const [at, letter] of [...text].entries()) {
    if (letter === '(' && depth++ === 0) start = at;
    if (letter === ')' && depth > 0 && --depth === 0) found.push([start, at + 1]);
  }
  return found;
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/[。\n]/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** The heading is the first sentence of the first part: some tasks name their thing only there. */
export function cutParts(
  heading: string,
  paragraphs: readonly string[],
): { parts: NoticePart[]; rest: string } {
  // Letter by letter as outermostBrackets counts them, whatever plane they are in.
  const letters = [...paragraphs.join('\n')];
  const parts: NoticePart[] = [];
  let from = 0;
  for (const [start, end] of outermostBrackets(letters.join(''))) {
    const bracket = letters.slice(start + 1, end - 1).join('');
    if (!CLOSES.test(bracket)) continue;
    const sentences = sentencesOf(letters.slice(from, start).join(''));
    parts.push({ sentences: parts.length ? sentences : [heading, ...sentences], bracket });
    from = end;
  }
  return { parts, rest: letters.slice(from).join('').trim() };
}
