/** Searches a query in all entries: numbers and codes, names in any spelling, words, sentences. */
import { isAskedFor } from './clause-number';
import { coverCost, shortens } from './cover';
import {
  ENTRY_KINDS,
  type EntryKind,
  type SearchEntry,
  type SearchIndex,
  type SearchName,
} from './entries';
import { pinyinMatch } from './pinyin-match';
import { type Query, readQuery, type Wanted } from './query';

export interface Sentence {
  text: string;
  /** Folded. */
  phrase: string;
}

export interface Found {
  entry: SearchEntry;
  /** Smaller is better. */
  score: number;
  /** The other name by which it was found, if its row would not explain why it is listed. */
  alias?: string;
  /** If the words are in a sentence and not in a name: the sentence, and what to highlight in it. */
  sentence?: Sentence;
  /** Whether the entry matches only one of several names in the query. */
  partly?: true;
}

export interface FoundGroup {
  kind: EntryKind;
  /** Best first. */
  found: readonly Found[];
}

/** Scores by the kind of match, smaller is better; added to it is how late the match begins. */
const CODE = 0;
const WHOLE_NAME = 1;
const WHOLE_PINYIN = 4;
const CODE_START = 8;
const NAME_START = 10;
const NAME_INSIDE = 20;
const PINYIN_START = 30;
const ENGLISH_START = 32;
const ALL_WORDS = 40;
const PINYIN_INSIDE = 60;
const ENGLISH_INSIDE = 62;
const SUMMARY = 80;
const SHORTENED = 85;
const PARTLY = 90;
/** Added if the match is for another reading of the query than the text typed. */
const READ_OTHERWISE = 2;
/** Added if the match is in an alias and not in the own name. */
const BY_ALIAS = 0.5;

/** Single letters are not searched as pinyin, since they match half of all initials. */
const LEAST_LETTERS = 2;

interface Hit {
  score: number;
  name?: SearchName;
}

const better = (a: Hit | null, b: Hit | null): Hit | null =>
  a === null ? b : b === null || a.score <= b.score ? a : b;

function spelledScore({ compact, folded, han }: SearchName, wanted: Wanted): number | null {
  const at = han ? compact.indexOf(wanted.compact) : folded.indexOf(wanted.folded);
  if (at < 0) return null;
  if (compact === wanted.compact) return WHOLE_NAME;
  if (han) return at === 0 ? NAME_START : NAME_INSIDE + Math.min(at, 8);
  if (at === 0) return ENGLISH_START;
  const begins = folded[at - 1] === ' ';
  return begins || wanted.folded.length > LEAST_LETTERS ? ENGLISH_INSIDE + (begins ? 0 : 8) : null;
}

function pinyinScore({ syllables, compact }: SearchName, { letters }: Wanted): number | null {
  if (letters === null || letters.length < LEAST_LETTERS) return null;
  const at = pinyinMatch(letters, syllables);
  if (at < 0) return null;
  if (at > 0) return PINYIN_INSIDE + Math.min(at, 8) / 10;
  if (syllables.join('') === letters) return WHOLE_PINYIN;
  // Of two names with the same beginning, the shorter is better.
  return PINYIN_START + Math.min(compact.length, 19) / 20;
}

function nameHit(entry: SearchEntry, wanted: Wanted): Hit | null {
  let best: Hit | null = null;
  let index = 0;
  for (const name of entry.names) {
    const spelled = spelledScore(name, wanted);
    const spelt = pinyinScore(name, wanted);
    const score = spelled === null ? spelt : Math.min(spelled, spelt ?? spelled);
    const aside = name.own ? 0 : BY_ALIAS + index / 100;
    if (score !== null) best = better(best, { score: score + aside, name });
    index++;
  }
  return best;
}

/** @param isNumber whether only the number of a clause was typed; such numbers are in too many names */
function hitIn(entry: SearchEntry, wanted: Wanted, isNumber: boolean): Hit | null {
  if (entry.codes.includes(wanted.compact)) return { score: CODE };
  if (isNumber) return /^\d+$/.test(wanted.compact) ? null : nameHit(entry, wanted);
  const codeStart =
    wanted.compact.length >= LEAST_LETTERS &&
    entry.codes.some((code) => code.startsWith(wanted.compact))
      ? { score: CODE_START }
      : null;
  const hit = better(nameHit(entry, wanted), codeStart);
  if (hit !== null && hit.score < ALL_WORDS) return hit;
  const cost = coverCost(wanted, entry);
  return better(hit, cost === null ? null : { score: ALL_WORDS + Math.min(cost, 19) });
}

/** The sentence that contains the words, and what to highlight in it. */
function sentenceWith({ lines }: SearchEntry, { folded, compact, runs }: Wanted): Sentence | null {
  if (compact.length < LEAST_LETTERS) return null;
  for (const { text, folded: line } of lines) {
    for (const phrase of [folded, compact]) if (line.includes(phrase)) return { text, phrase };
    if (runs.length > 1 && runs.every((run) => line.includes(run.text))) {
      return { text, phrase: runs[0]?.text ?? '' };
    }
  }
  return null;
}

/** Whether a text contains the words as whole words. */
function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  const end = at + words.length;
  return (
    at >= 0 && (at === 0 || text[at - 1] === ' ') && (end === text.length || text[end] === ' ')
  );
}

/** Whether the query names the place among other things. */
function isNamedIn({ kind, names }: SearchEntry, { compact, folded }: Wanted): boolean {
  if (kind !== 'place') return false;
  return names.some((name) =>
    name.han
      ? name.compact.length > 1 && compact.includes(name.compact)
      : hasWords(folded, name.folded),
  );
}

function lookIn(entry: SearchEntry, { readings, numbers }: Query): Found | null {
  if (numbers && entry.numbers.some((own) => isAskedFor(numbers, own))) {
    return { entry, score: CODE };
  }
  let best: Hit | null = null;
  for (const [index, wanted] of readings.entries()) {
    const hit = hitIn(entry, wanted, numbers !== null);
    const aside = index === 0 ? 0 : READ_OTHERWISE;
    if (hit) best = better(best, { ...hit, score: hit.score + aside });
  }
  if (best) {
    const score = best.score + entry.weight / 10;
    const alias = best.name?.own === false ? best.name.text : undefined;
    return { entry, score, ...(alias !== undefined && { alias }) };
  }
  // A number alone means a clause or a road; sentences are not searched, since too many have numbers.
  if (numbers) return null;
  for (const wanted of readings) {
    const sentence = sentenceWith(entry, wanted);
    if (sentence) return { entry, score: SUMMARY, sentence };
  }
  return readings.some((wanted) => isNamedIn(entry, wanted))
    ? { entry, score: PARTLY + entry.weight / 10, partly: true }
    : null;
}

/** Used if no name has the words: names of which they are a short form. */
function shortened(entries: readonly SearchEntry[], { readings }: Query): Found[] {
  const runs = readings.flatMap(({ runs: [first, ...others] }) =>
    first?.han && others.length === 0 ? [first.text] : [],
  );
  return entries.flatMap((entry) =>
    runs.some((run) => entry.names.some(({ han, folded }) => han && shortens(run, folded)))
      ? [{ entry, score: SHORTENED + entry.nameZh.length / 100 }]
      : [],
  );
}

const byScore = (a: Found, b: Found): number =>
  a.score - b.score || a.entry.nameZh.length - b.entry.nameZh.length;

/**
 * The position of a group in the list: first exact names, by how exact; then names that contain the query,
 * then entries with all its words, then sentences; within each, features and clauses before agencies and
 * places. Existing lines stand one step further back, behind what the notice names.
 */
function rankOf({ kind, found: [first] }: FoundGroup): number {
  const score = first?.score ?? 0;
  const aside = kind === 'existing' ? 1 : 0;
  if (score < NAME_START && !aside) return score;
  const worse = aside + [ALL_WORDS, SUMMARY].filter((limit) => score >= limit).length;
  return 100 + worse * ENTRY_KINDS.length + ENTRY_KINDS.indexOf(kind);
}

/** Everything that matches the query, grouped by kind, the best group first; empty for an empty query. */
export function search({ entries, shortForms }: SearchIndex, typed: string): FoundGroup[] {
  const query = readQuery(typed, shortForms);
  if (!query) return [];
  const direct = entries.flatMap((entry) => lookIn(entry, query) ?? []);
  const named = direct.some(({ score }) => score < SUMMARY);
  const known = new Set(direct.map(({ entry }) => entry));
  const rest = named
    ? []
    : shortened(
        entries.filter((entry) => !known.has(entry)),
        query,
      );
  const found = [...direct, ...rest];
  const groups = ENTRY_KINDS.flatMap((kind): FoundGroup[] => {
    const own = found.filter(({ entry }) => entry.kind === kind).sort(byScore);
    return own.length > 0 ? [{ kind, found: own }] : [];
  });
  return groups.sort((a, b) => rankOf(a) - rankOf(b));
}
