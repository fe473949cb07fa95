/** Looks a query up in all entries: names, spellings, numbers and codes, then summaries. */
import type { EntryKind, SearchEntry } from './entries';
import { pinyinMatch } from './pinyin-match';

export interface Found {
  entry: SearchEntry;
  /** Smaller is better. */
  score: number;
  /** Where the words stand in a summary rather than in a name: the words around them. */
  excerpt?: string;
}

export type FoundByKind = Record<EntryKind, Found[]>;

/** What a match in each part of an entry is worth; the better by how early it stands there. */
const CODE = 0;
const WHOLE_NAME = 1;
const NAME_START = 10;
const NAME_INSIDE = 20;
const PINYIN_START = 30;
const ENGLISH_START = 32;
const PINYIN_INSIDE = 50;
const ENGLISH_INSIDE = 52;
const SUMMARY = 80;

/** Single letters match half of all initials; a code or an English name is meant. */
const LEAST_LETTERS = 2;
const EXCERPT_BEFORE = 12;
const EXCERPT_AFTER = 28;

function excerptOf(text: string, at: number, length: number): string {
  const from = Math.max(0, at - EXCERPT_BEFORE);
  const to = Math.min(text.length, at + length + EXCERPT_AFTER);
  const words = text
    .slice(from, to)
    .split('\n')
    .find((line) => line.includes(text.slice(at, at + length)));
  return `${from > 0 ? '…' : ''}${words ?? ''}${to < text.length ? '…' : ''}`;
}

function nameScore({ chinese }: SearchEntry, query: string): number | null {
  const places = chinese.map((name, index) => {
    const at = name.indexOf(query);
    if (at < 0) return null;
    if (name === query) return WHOLE_NAME + index;
    return at === 0 ? NAME_START + index : NAME_INSIDE + Math.min(at, 8);
  });
  return places.reduce(
    (best, one) => (one !== null && (best === null || one < best) ? one : best),
    null,
  );
}

function letterScore({ syllables, english, nameZh }: SearchEntry, letters: string): number | null {
  const scores: number[] = [];
  if (letters.length >= LEAST_LETTERS) {
    const at = pinyinMatch(letters.replaceAll(' ', ''), syllables);
    // Of two names that begin alike the shorter is meant.
    if (at === 0) scores.push(PINYIN_START + Math.min(nameZh.length, 19) / 20);
    else if (at > 0) scores.push(PINYIN_INSIDE + Math.min(at, 8) / 10);
  }
  const at = english.indexOf(letters);
  if (at === 0) scores.push(ENGLISH_START);
  else if (at > 0) {
    const begins = /[^a-z0-9]/.test(english[at - 1] ?? '');
    if (begins || letters.length > LEAST_LETTERS) scores.push(ENGLISH_INSIDE + (begins ? 0 : 8));
  }
  return scores.length > 0 ? Math.min(...scores) : null;
}

function lookIn(entry: SearchEntry, query: string): Found | null {
  if (entry.codes.includes(query)) return { entry, score: CODE };
  const found = nameScore(entry, query) ?? letterScore(entry, query);
  if (found !== null) return { entry, score: found + entry.weight / 10 };
  const at = query.length >= LEAST_LETTERS ? entry.text.indexOf(query) : -1;
  return at < 0
    ? null
    : { entry, score: SUMMARY, excerpt: excerptOf(entry.text, at, query.length) };
}

/** Everything that answers the query, best first, by kind; nothing for an empty one. */
export function search(entries: readonly SearchEntry[], typed: string): FoundByKind {
  const query = typed.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const found = query === '' ? [] : entries.flatMap((entry) => lookIn(entry, query) ?? []);
  const of = (kind: EntryKind) =>
    found.filter(({ entry }) => entry.kind === kind).sort((a, b) => a.score - b.score);
  return { feature: of('feature'), clause: of('clause'), place: of('place') };
}
