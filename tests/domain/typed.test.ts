import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTyped, typedNumber } from '../../src/domain/typed';

describe('what is typed', () => {
  it('is read in plain letters, whatever keyboard it comes from', () => {
    expect(plainTyped('\u3000１：５０００００\u200b ')).toBe('1:500000');
    expect(plainTyped('２０１７—２０１９')).toBe('2017-2019');
    expect(plainTyped('７４，３５，８０，４０．５')).toBe('74,35,80,40.5');
  });

  it('is a number in full or half width, and nothing else is', () => {
    expect(['１０', '１０．５', '－３', '\u22123.2', ' 7 ', '＋２'].map(typedNumber)).toEqual([
      10, 10.5, -3, -3.2, 7, 2,
    ]);
    for (const text of ['', ' ', '十', '1,5', '1e3', '0x10', '12mm', 'Infinity', '.5']) {
      expect(typedNumber(text), text).toBeNaN();
    }
  });

  it('reads every number in the same way in full and half width', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(99), (whole, part) => {
        const text = `${whole}.${part}`;
        const wide = text.replace(/[-.0-9]/g, (letter) =>
          String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
        );
        expect(typedNumber(wide)).toBe(Number(text));
      }),
    );
  });
});
