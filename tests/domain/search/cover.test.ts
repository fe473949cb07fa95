/** Whether an entry has all words of a query, and how well. */
import { describe, expect, it } from 'vitest';
import { coverCost, shortens } from '../../../src/domain/search/cover';
import type { SearchEntry } from '../../../src/domain/search/entries';
import { readQuery } from '../../../src/domain/search/query';
import { entryOf } from './made-up-entries';

const LINE = entryOf('甲乙-丙丁高速', 'Jiayi-Bingding Expressway', {
  pinyin: 'jia yi bing ding gao su',
  codes: ['g30'],
  numbers: [[3, 1]],
  context: '戊己 庚辛 Wuji',
});

function cost(query: string, entry: SearchEntry = LINE): number | null {
  const wanted = readQuery(query, [])?.readings[0];
  if (!wanted) throw new Error('an empty query');
  return coverCost(wanted, entry);
}

describe('the words of a query', () => {
  it('cost nothing in a name, more as pieces of it, and most where the line only passes', () => {
    expect(cost('甲乙 丙丁')).toBe(0);
    expect(cost('丙丁高速')).toBe(0);
    expect(cost('丙丁甲乙')).toBe(1);
    expect(cost('丙丁高速甲乙')).toBe(1);
    expect(cost('甲乙 戊己')).toBe(5 - 0.5);
    expect(cost('甲乙戊己')).toBe(0.5 + 4.5);
  });

  it('must all be there', () => {
    expect(cost('甲乙 壬癸')).toBeNull();
    expect(cost('甲乙壬癸')).toBeNull();
    expect(cost('甲乙 zzz')).toBeNull();
    expect(cost('壬')).toBeNull();
  });

  it('may be joined by a word that is part of no name, between two of them only', () => {
    expect(cost('丙丁和甲乙')).toBe(1.5);
    expect(cost('和甲乙丙丁')).toBeNull();
    expect(cost('甲乙和')).toBeNull();
    expect(cost('甲乙 to 丙丁')).toBe(0.5);
    expect(cost('甲乙 with 丙丁')).toBeNull();
  });

  it('may end with a character of a word that is still being typed', () => {
    expect(cost('丙丁甲')).toBe(0.5 + 3);
    expect(cost('甲丙')).toBeNull();
  });

  it('in other letters are whole words or their beginnings', () => {
    expect(cost('jiayi expressway')).toBe(0);
    expect(cost('jiayi express')).toBe(0);
    expect(cost('jiayi way')).toBeNull();
    expect(cost('jiayi e')).toBeNull();
    expect(cost('wuji jiayi')).toBe(4);
    expect(cost('bing gaosu 甲乙')).toBe(0 + 1);
    expect(cost('jyb 丙丁')).toBe(1);
  });

  it('may be the code, its digits, or the number of a clause', () => {
    expect(cost('g30 甲乙')).toBe(0);
    expect(cost('30 甲乙')).toBe(0);
    expect(cost('3 甲乙')).toBeNull();
    expect(cost('g3 甲乙')).toBeNull();
    expect(cost('16 甲乙', { ...LINE, numbers: [[16]] })).toBe(0);
    expect(cost('15 甲乙', { ...LINE, numbers: [[16]] })).toBeNull();
  });
});

describe('a query of one word', () => {
  it('is sought in names only, or every town would find all lines that pass it', () => {
    expect(cost('戊己')).toBeNull();
    expect(cost('戊')).toBeNull();
    expect(cost('wuji')).toBeNull();
    expect(cost('甲乙')).toBe(0);
    expect(cost('甲')).toBe(0);
    expect(cost('g30')).toBe(0);
    expect(cost('jiayi')).toBeNull();
  });

  it('may go on into the surroundings if a piece of it is in a name', () => {
    expect(cost('甲乙戊己')).toBe(5);
    expect(cost('戊己甲乙')).toBe(5);
    expect(cost('戊己丁高')).toBe(5);
  });
});

describe('a short form', () => {
  it('has characters of the name in order, from the beginning of one of its parts', () => {
    expect(shortens('甲高', '甲乙丙丁高速')).toBe(true);
    expect(shortens('甲丙高', '甲乙 丙丁高速')).toBe(true);
    expect(shortens('丙速', '甲乙 丙丁高速')).toBe(true);
    expect(shortens('乙高', '甲乙 丙丁高速')).toBe(false);
    expect(shortens('高甲', '甲乙丙丁高速')).toBe(false);
    expect(shortens('甲甲', '甲乙丙丁高速')).toBe(false);
    expect(shortens('甲壬', '甲乙丙丁高速')).toBe(false);
  });

  it('has two characters at least', () => {
    expect(shortens('甲', '甲乙')).toBe(false);
  });
});
