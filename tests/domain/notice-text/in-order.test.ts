/** Where the fragments of a citation stand in a sentence. */
import { describe, expect, it } from 'vitest';
import { findInOrder, standInOrder } from '../../../src/domain/notice-text/in-order';

describe('the fragments of a citation', () => {
  it('are found one after the other, also side by side', () => {
    expect(findInOrder(['建成', '甲'], '建成甲')).toEqual([0, 2]);
    expect(findInOrder(['建成', '甲', '高速'], '将建成乙和甲的高速')).toEqual([1, 5, 7]);
  });

  it('are not found where one is absent, or where two would share a character', () => {
    expect(findInOrder(['建成', '甲'], '建成乙')).toBeNull();
    expect(findInOrder(['甲'], '')).toBeNull();
    expect(findInOrder(['成甲', '甲乙'], '建成甲乙')).toBeNull();
  });

  it('take the shortest stretch, the first one of two that are equal', () => {
    expect(findInOrder(['建', '甲'], '建某某甲，建甲')).toEqual([5, 6]);
    expect(findInOrder(['建', '甲'], '建某甲，建某某甲')).toEqual([0, 2]);
    expect(findInOrder(['建', '甲'], '建某甲，建某甲')).toEqual([0, 2]);
    expect(findInOrder(['建', '甲'], '建甲，建')).toEqual([0, 1]);
  });

  it('stand as near to the next one as they can, all but the last', () => {
    expect(findInOrder(['建', '甲', '站'], '建甲和甲站')).toEqual([0, 3, 4]);
    expect(findInOrder(['甲甲', '站'], '甲甲甲站站')).toEqual([1, 3]);
    expect(findInOrder(['站'], '站和站')).toEqual([0]);
  });

  it('are at no place where there are none', () => {
    expect(findInOrder([], '甲')).toEqual([]);
    expect(standInOrder([], '甲')).toBe(true);
  });
});
