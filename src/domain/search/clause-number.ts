/** Reads clause numbers as people write them: 16, 任务16, 第十六项, task 16, 一（一）, 1(1), 三（三）16. */

import { anyOf } from '../alternation';
import { GRAMMAR } from '../grammar';

const DIGITS = '一二三四五六七八九';

/** Up to 99: 三 → 3, 十六 → 16, 二十 → 20. */
function chineseNumber(numeral: string): number {
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const value = (digit: string | undefined): number => DIGITS.indexOf(digit || ' ') + 1;
  return numeral.includes('十') ? (value(tens) || 1) * 10 + value(units) : value(units);
}

const NUMERAL =
  /(?<!\d)\d{1,2}(?!\d)|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]/g;
/** Words before and after a number that make it the number of a clause. */
const LEADS = new RegExp(`${anyOf(GRAMMAR.numbering.words)}|tasks?|clauses?|items?|no\\b`, 'g');

const numbersIn = (text: string): number[] =>
  (text.match(NUMERAL) ?? []).map((numeral) =>
    /\d/.test(numeral) ? Number(numeral) : chineseNumber(numeral),
  );

/** All numbers by which a clause may be asked for: its own, and with chapter and section before it. */
export function numbersOfClause(clause: {
  id: string;
  chapter: string;
  section: string | null;
}): number[][] {
  const own = numbersIn(clause.id);
  const full = [
    ...numbersIn(clause.chapter),
    ...(clause.section === null ? [] : numbersIn(clause.section)),
    ...own,
  ];
  return own.length > 1 ? [own] : [own, full];
}

/**
 * The numbers of a query that is only a clause number.
 *
 * @param folded the query; 一（一） has become “一 一”
 * @returns null if the query is anything else; a single Chinese digit counts as a word
 */
export function askedNumbers(folded: string): number[] | null {
  const rest = folded.replaceAll(LEADS, ' ').trim();
  if (rest === '' || rest.replaceAll(NUMERAL, '').trim() !== '') return null;
  if (rest === folded && /^\p{Script=Han}$/u.test(rest)) return null;
  return numbersIn(rest);
}

/** Whether the query asks for the clause, or for its section (三（一） finds 三（一）1). */
export const isAskedFor = (asked: readonly number[], numbers: readonly number[]): boolean =>
  asked.every((number, index) => number === numbers[index]) &&
  (asked.length === numbers.length || asked.length > 1);
