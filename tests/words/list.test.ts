import { describe, expect, it } from 'vitest';
import { cutList, listed, listedInField, sentences, statements } from '../../src/words/list';

const TEXTS = ['a', 'b', 'c'];
const both = (say: typeof listed): string[] => [say(TEXTS, 'zh'), say(TEXTS, 'en')];

describe('several texts as one', () => {
  it('are joined with the separators of the language', () => {
    expect(both(listed)).toEqual(['a、b、c', 'a, b, c']);
    expect(both(statements)).toEqual(['a；b；c', 'a; b; c']);
    expect(both(sentences)).toEqual(['abc', 'a b c']);
  });

  it('contain no comma in a field of a CSV file', () => {
    expect(both(listedInField)).toEqual(['a、b、c', 'a; b; c']);
  });

  it('are an empty text if there are none, and the text itself if there is one', () => {
    expect(listed([], 'zh')).toBe('');
    expect(listed(['a'], 'en')).toBe('a');
  });

  it('are cut after a number of texts, and the others are counted', () => {
    expect(cutList(TEXTS, 2, 'zh')).toEqual({ list: 'a、b', rest: 1 });
    expect(cutList(TEXTS, 3, 'en')).toEqual({ list: 'a, b, c', rest: 0 });
    expect(cutList(TEXTS, 9, 'en')).toEqual({ list: 'a, b, c', rest: 0 });
  });
});
