import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv, toTsv } from '../../src/domain/csv';
import { fileName } from '../../src/domain/file-name';
import { parseCsv } from '../csv';

const cellOf = (cell: string): string | undefined => parseCsv(toCsv([[cell]]))[0]?.[0];

describe('tables as text', () => {
  it('are quoted as RFC 4180 requires, with records that end in CRLF', () => {
    expect(
      toCsv([
        ['a', 'b,c'],
        ['"d"', 'e\nf'],
      ]),
    ).toBe('a,"b,c"\r\n"""d""","e\nf"\r\n');
    expect(toCsv([['heading'], ['a', 'b']])).toBe('heading,\r\na,b\r\n');
    expect(toTsv([['a,b', 'c\td']])).toBe('a,b\t"c\td"\n');
    expect(toCsv([['a\rb']])).toBe('"a\rb"\r\n');
  });

  it('keep numbers, with an ASCII minus for spreadsheets', () => {
    expect(['-3.2', '\u22123.2', '-12', '0', '12.50', '-0.5'].map(cellOf)).toEqual([
      '-3.2',
      '-3.2',
      '-12',
      '0',
      '12.50',
      '-0.5',
    ]);
    expect(cellOf('8–10 个')).toBe('8–10 个');
    // Texts with a typographic minus are not formulas, and stay unchanged.
    expect(cellOf('\u22123.2 km')).toBe('\u22123.2 km');
  });

  it('contain no formulas for a spreadsheet', () => {
    for (const cell of [
      '=1+1',
      '+1',
      '-1+1',
      '-1,5',
      '-1e3',
      '-cmd',
      '--1',
      '@SUM(A1)',
      ' =1',
      '\n=1',
      '\t=1',
      '\r1',
      '\u3000=1',
      '\ufeff=1',
      '＝1',
      '＋1',
      '－1',
      '＠1',
    ]) {
      expect(cellOf(cell), JSON.stringify(cell)).toBe(`'${cell}`);
    }
  });

  it('return every cell, with an apostrophe before formulas', () => {
    const number = fc
      .tuple(fc.boolean(), fc.nat(), fc.nat(999))
      .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}.${part}`);
    const formula = fc
      .tuple(fc.constantFrom(...'=+-@＝＋－＠\t\r'), fc.string())
      .map(([first, rest]) => first + rest)
      .filter((text) => !Number.isFinite(Number(text)));
    const words = fc
      .string({ unit: fc.constantFrom(...'喀a1,;"\'\r\n\t =-+ ') })
      .map((text) => `字${text}`);
    const cell = fc.oneof(
      number.map((text) => ({ text, written: text })),
      formula.map((text) => ({ text, written: `'${text}` })),
      words.map((text) => ({ text, written: text })),
    );
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
          ),
        (records) => {
          const texts = records.map((record) => record.map(({ text }) => text));
          const written = records.map((record) => record.map((one) => one.written));
          expect(parseCsv(toCsv(texts))).toEqual(written);
        },
      ),
    );
  });
});

describe('the name of a file', () => {
  it('is valid in every file system, and within the length limit', () => {
    expect(fileName(['甲〔2017〕1号', '', 'a/b:c*"d"\n'], 'csv')).toBe('甲〔2017〕1号 a b c d.csv');
    const long = fileName(['𠮷'.repeat(300)], 'csv');
    expect([...long]).toHaveLength(104);
    expect(long).toMatch(/^𠮷{99}….csv$/u);
  });
});
