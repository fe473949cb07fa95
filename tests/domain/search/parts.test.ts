/** How texts are folded, numbers read, pinyin matched and excerpts cut. */
import { describe, expect, it } from 'vitest';
import {
  askedNumbers,
  isAskedFor,
  numbersOfClause,
} from '../../../src/domain/search/clause-number';
import { excerptOf } from '../../../src/domain/search/excerpt';
import { compact, fold, foldWithSpots, runsOf } from '../../../src/domain/search/fold';
import { pinyinMatch, plainLetters } from '../../../src/domain/search/pinyin-match';

describe('a folded text', () => {
  it('has no width, case, accent, mark or second space', () => {
    expect(fold(' ＡＢ－Çd  (é) ')).toBe('ab cd e');
    expect(fold("Xi'an Xi’an Xiʻan Xiʼan Xi`an")).toBe('xian xian xian xian xian');
    expect(compact('a b c')).toBe('abc');
  });

  it('has 至 and 到 between two names as a space, and elsewhere as they are', () => {
    expect(fold('甲至乙 到 丙')).toBe('甲 乙 丙');
    expect(fold('至今到')).toBe('至今到');
    expect(fold('A到乙')).toBe('a到乙');
  });

  it('is split where the script changes; single characters in a row are one word', () => {
    const runs = (text: string) =>
      runsOf(text).map(({ han, text: run }) => `${han ? '汉' : ''}${run}`);
    expect(runs('甲乙g30 丙')).toEqual(['汉甲乙', 'g30', '汉丙']);
    expect(runs('甲 乙')).toEqual(['汉甲乙']);
    expect(runs('甲 乙 丙 丁戊')).toEqual(['汉甲乙丙', '汉丁戊']);
    expect(runs('甲乙 丙')).toEqual(['汉甲乙', '汉丙']);
    expect(runs('a b')).toEqual(['a', 'b']);
    expect(runs('')).toEqual([]);
  });

  it('has the place of each of its characters', () => {
    expect(foldWithSpots('Ａ — ②')).toEqual({ folded: 'a 2', spots: [0, 1, 4] });
    expect(foldWithSpots('甲至乙')).toEqual({ folded: '甲 乙', spots: [0, 1, 2] });
    expect(foldWithSpots('至乙')).toEqual({ folded: '至乙', spots: [0, 1] });
    expect(foldWithSpots('甲至')).toEqual({ folded: '甲至', spots: [0, 1] });
    expect(foldWithSpots("i'A")).toEqual({ folded: 'ia', spots: [0, 2] });
    // A character outside the basic plane has two units.
    expect(foldWithSpots('𠮷a')).toEqual({ folded: '𠮷a', spots: [0, 0, 2] });
  });
});

describe('the number of a clause', () => {
  it.each([
    ['16', [16]],
    ['十六', [16]],
    ['任务十', [10]],
    ['十', null],
    ['二十', [20]],
    ['九十九', [99]],
    ['任务三', [3]],
    ['task 7', [7]],
    ['tasks 7', [7]],
    ['clause no 7', [7]],
    ['item 3 1', [3, 1]],
    ['三 三 16', [3, 3, 16]],
    ['316', null],
    ['三', null],
    ['node 7', null],
    ['task', null],
    ['16x', null],
  ])('in “%s” is %j', (text, numbers) => {
    expect(askedNumbers(text)).toEqual(numbers);
  });

  it('may be asked for alone, or with chapter and section', () => {
    expect(numbersOfClause({ id: '16', chapter: '三', section: '二' })).toEqual([[16], [3, 2, 16]]);
    expect(numbersOfClause({ id: '16', chapter: '三', section: null })).toEqual([[16], [3, 16]]);
    expect(numbersOfClause({ id: '一(二)', chapter: '一', section: null })).toEqual([[1, 2]]);
  });

  it('is asked for by all its numbers, or by chapter and section alone', () => {
    expect(isAskedFor([3, 2, 16], [3, 2, 16])).toBe(true);
    expect(isAskedFor([3, 2], [3, 2, 16])).toBe(true);
    expect(isAskedFor([3], [3, 2, 16])).toBe(false);
    expect(isAskedFor([16], [16])).toBe(true);
    expect(isAskedFor([3, 1], [3, 2, 16])).toBe(false);
    expect(isAskedFor([16, 1], [16])).toBe(false);
  });
});

describe('pinyin', () => {
  const syllables = ['lü', 'hong', 'an'].map((one) => one.replace('ü', 'u'));

  it('is matched from any syllable, by wholes, beginnings and initials', () => {
    expect(pinyinMatch('luhongan', syllables)).toBe(0);
    expect(pinyinMatch('lha', syllables)).toBe(0);
    expect(pinyinMatch('hoa', syllables)).toBe(1);
    expect(pinyinMatch('an', syllables)).toBe(2);
    expect(pinyinMatch('la', syllables)).toBe(-1);
    expect(pinyinMatch('anl', syllables)).toBe(-1);
    expect(pinyinMatch('', syllables)).toBe(-1);
    // The longest beginning is not always the right one.
    expect(pinyinMatch('xian', ['xi', 'an'])).toBe(0);
    expect(pinyinMatch('xia', ['xia', 'an'])).toBe(0);
    expect(pinyinMatch('xian', ['xia', 'ni'])).toBe(0);
    expect(pinyinMatch('xiaan', ['xia', 'an'])).toBe(0);
  });

  it('has v for ü after l and n only', () => {
    expect(plainLetters('lvnvv')).toBe('lunuv');
    expect(plainLetters('van')).toBe('van');
  });
});

describe('an excerpt', () => {
  const han = (length: number, letter: string) => letter.repeat(length);

  it('has twelve Chinese characters before the words and twenty-eight after them', () => {
    const text = `${han(20, '前')}甲乙${han(40, '后')}`;
    expect(excerptOf(text, '甲乙')).toBe(`…${han(12, '前')}甲乙${han(28, '后')}…`);
  });

  it('is the whole text where that is short', () => {
    expect(excerptOf(`${han(12, '前')}甲乙${han(28, '后')}`, '甲乙')).toBe(
      `${han(12, '前')}甲乙${han(28, '后')}`,
    );
    expect(excerptOf('甲乙', '甲乙')).toBe('甲乙');
    expect(excerptOf('甲乙', '丙')).toBeNull();
  });

  it('has more of other letters, and no word cut in two', () => {
    const before = 'abcdefgh '.repeat(6);
    const after = ' abcdefgh'.repeat(10);
    expect(excerptOf(`${before}Road${after}`, 'road')).toBe(
      `…abcdefgh abcdefgh Road${' abcdefgh'.repeat(6)}…`,
    );
  });

  it('keeps the words themselves even inside a longer word', () => {
    expect(excerptOf(`${'x'.repeat(40)}road${'y'.repeat(80)}`, 'road')).toBe('…road…');
  });
});
