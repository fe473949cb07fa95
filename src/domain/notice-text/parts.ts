/** Splits a clause into its parts: the sentences that one closing bracket governs, and the bracket. */
import { literally } from '../alternation';
import type { Grammar } from '../contract/grammar';
import { type Passage, passageWithin, splitPassage } from './passage';

export interface NoticePart {
  /** Sentences in order, without their full stops; the first part begins with the heading. */
  sentences: Passage[];
  /** The closing bracket, without its parentheses. */
  bracket: Passage;
}

/** The part of the grammar that tells where a clause part ends. */
export type ClosingGrammar = Pick<Grammar, 'roles' | 'sentenceEnd'>;

/** The outermost bracketed stretches of a text: [start, end), parentheses included. */
function outermostBrackets(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' && depth++ === 0) start = at;
    if (text[at] === ')' && depth > 0 && --depth === 0) found.push([start, at + 1]);
  }
  return found;
}

/** The heading counts as the first sentence of the first part: some clauses name their feature only there. */
export function cutParts(
  heading: Passage,
  body: Passage,
  { roles, sentenceEnd }: ClosingGrammar,
): { parts: NoticePart[]; rest: string } {
  const ends = new RegExp(`[${literally(sentenceEnd)}\\n]`, 'g');
  // A closing bracket ends with the word of a role; other brackets, such as (2016-2030年), do not.
  const closes = (bracket: string) => Object.values(roles).some((word) => bracket.endsWith(word));
  const parts: NoticePart[] = [];
  let from = 0;
  for (const [start, end] of outermostBrackets(body.text)) {
    const bracket = { text: body.text.slice(start + 1, end - 1), start: body.start + start + 1 };
    if (!closes(bracket.text)) continue;
    const sentences = splitPassage(passageWithin(body, from, start), ends);
    parts.push({ sentences: parts.length ? sentences : [heading, ...sentences], bracket });
    from = end;
  }
  return { parts, rest: body.text.slice(from).trim() };
}
