import { describe, expect, it } from 'vitest';
import { anyOf, literally } from '../../src/domain/alternation';

describe('any of several texts', () => {
  it('matches the longer one first, and each literally', () => {
    expect(new RegExp(anyOf(['园', '园区', 'a.c'])).exec('工业园区')?.[0]).toBe('园区');
    expect(new RegExp(anyOf(['a.c'])).test('abc')).toBe(false);
    expect(new RegExp(`^${literally('G(1)+')}$`).test('G(1)+')).toBe(true);
  });

  it('matches nothing if there are none', () => {
    expect('abc'.replaceAll(new RegExp(anyOf([]), 'g'), '-')).toBe('abc');
    expect(new RegExp(`${anyOf([])}|b`).exec('abc')?.index).toBe(1);
  });
});
