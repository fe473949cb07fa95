/** Reads milestones and strengths from the words of a citation, by the verb tables of the grammar. */
import type { MilestoneGrammar, MilestoneWords } from '../../../src/domain/contract/grammar';
import type { Milestone, Strength } from '../../../src/domain/contract/register';

/** The words of the table that occur in a text, the longest first; no part of the text counts twice. */
function wordsIn(text: string, words: readonly string[]): string[] {
  let rest = text;
  const found: string[] = [];
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    if (!rest.includes(word)) continue;
    found.push(word);
    rest = rest.replaceAll(word, '|');
  }
  return found;
}

export interface Reading<T> {
  /** Words of the table that were found. */
  words: string[];
  /** What they can mean; empty if no word was found. */
  allowed: T[];
}

/**
 * The milestones that the verb and noun fragments of a citation can mean.
 * @param deadline the phrase that governs this feature in particular (2018年全部竣工投产); empty if the
 * bracket's deadline governs, since every bracket says 完成
 */
export function readMilestones(
  { subjects, events, manners, noActs }: MilestoneGrammar,
  verbs: string,
  nouns: string,
  deadline: string,
): Reading<Milestone> {
  const acts = (text: string) => noActs.reduce((rest, word) => rest.replaceAll(word, '|'), text);
  const tiers: [MilestoneWords, string][] = [
    [subjects, acts(`${verbs}|${nouns}`)],
    [events, acts(`${verbs}|${nouns}|${deadline}`)],
    [manners, verbs],
  ];
  for (const [table, text] of tiers) {
    const words = wordsIn(text, Object.keys(table));
    const allowed = [...new Set(words.flatMap((word) => table[word] ?? []))];
    if (allowed.length) return { words, allowed };
  }
  return { words: [], allowed: [] };
}

/** The strengths that the verb fragments can mean; plain if they contain no word of the table. */
export function readStrengths(
  table: Readonly<Record<string, Strength>>,
  verbs: string,
): Reading<Strength> {
  const words = wordsIn(verbs, Object.keys(table));
  const strengths = [...new Set(words.flatMap((word) => table[word] ?? []))];
  return { words, allowed: words.length ? strengths : ['plain'] };
}
