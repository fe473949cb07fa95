/** Prepares a query: folded, and with the other ways to write the same. */
import { anyOf } from '../alternation';
import { GRAMMAR } from '../grammar';
import { withRoadNumbers } from '../road-numbers';
import { askedNumbers } from './clause-number';
import { compact, fold, type Run, runsOf } from './fold';
import { plainLetters } from './pinyin-match';

/** One way to read what was typed. */
export interface Wanted {
  /** Words with single spaces between. */
  folded: string;
  compact: string;
  /** The compact text if it may be pinyin, that is only letters; otherwise null. */
  letters: string | null;
  runs: readonly Run[];
}

export interface Query {
  /** First as typed, then with its short forms written out. */
  readings: readonly Wanted[];
  /** The numbers, if the query is only the number of a clause. */
  numbers: readonly number[] | null;
}

/** A short form, prepared for finding it in a query. */
export interface ShortForm {
  folded: string;
  /** Its pinyin, where it is Chinese. */
  letters: string;
  full: string;
}

/** Suffixes of places that their registered names leave out: 喀什市 is registered as 喀什. */
const PLACE_SUFFIX = new RegExp(
  `(?<=\\p{Script=Han}{2})${anyOf(GRAMMAR.administrative.townSuffixes)}(?!\\p{Script=Han})`,
  'gu',
);

function wanted(folded: string): Wanted {
  const text = compact(folded);
  return {
    folded,
    compact: text,
    letters: /^[a-z]+$/.test(text) ? plainLetters(text) : null,
    runs: runsOf(folded),
  };
}

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * The query with the short forms in it written out; of overlapping ones the longest counts, 连霍高速 before
 * 连霍.
 */
function writtenOut(folded: string, shortForms: readonly ShortForm[]): string[] {
  const letters = plainLetters(compact(folded));
  const fitting = shortForms.filter((short) =>
    isChinese(short.folded)
      ? compact(folded).includes(short.folded) || letters === short.letters
      : ` ${folded} `.includes(` ${short.folded} `),
  );
  const longest = Math.max(0, ...fitting.map((short) => short.folded.length));
  return fitting
    .filter((short) => short.folded.length === longest)
    .map(({ folded: short, letters: spelt, full }) => {
      if (isChinese(short) && spelt === letters) return full;
      const within = folded.includes(short) ? folded : compact(folded);
      return within
        .replace(short, isChinese(full) === isChinese(short) ? full : ` ${full} `)
        .trim();
    });
}

/** Null if nothing searchable was typed. */
export function readQuery(typed: string, shortForms: readonly ShortForm[]): Query | null {
  const folded = fold(typed);
  if (folded === '') return null;
  const plain = withRoadNumbers(folded);
  const shorter = plain.replaceAll(PLACE_SUFFIX, '');
  const texts = new Set([plain, ...writtenOut(plain, shortForms), shorter]);
  return { readings: [...texts].map(wanted), numbers: askedNumbers(folded) };
}
