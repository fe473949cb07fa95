import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/domain/search/query';

const readings = (typed: string): string[] =>
  (readQuery(typed, [])?.readings ?? []).map(({ folded }) => folded);

describe('what was typed', () => {
  it('is searched as typed first, then without suffixes that registered names leave out', () => {
    expect(readings('喀什市')).toEqual(['喀什市', '喀什']);
    expect(readings('叶城县 和田市')).toEqual(['叶城县 和田市', '叶城 和田']);
  });

  it('keeps a suffix inside a word, and if too little would be left', () => {
    expect(readings('城市轨道')).toEqual(['城市轨道']);
    expect(readings('县道')).toEqual(['县道']);
  });
});
