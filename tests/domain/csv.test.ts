import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv, toTsv } from '../../src/domain/csv';
import { fileName } from '../../src/domain/file-name';
import { parseCsv } from '../csv';

const cellOf = (cell: string): string | undefined => parseCsv(toCsv([[cell]]))[0]?.[0];

describe('tables as text', () => {
  it('quote what RFC 4180 wants quoted, and end records in CRLF', () => {
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

  it('keep numbers, their minus the one that spreadsheets know', () => {
    expect(['-3.2', '\u22123.2', '-12', '0', '12.50', '-0.5'].map(cellOf)).toEqual([
      '-3.2',
      '-3.2',
      '-12',
      '0',
      '12.50',
      '-0.5',
    ]);
    expect(cellOf('8–10 个')).toBe('8–10 个');
    // Words with the minus of typographers are no formula, and stay as they are.
    expect(cellOf('\u22123.2 km')).toBe('\u22123.2 km');
  });

  it('hand a spreadsheet no formula', () => {
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

  it('give back every cell, guarded where it would be calculated', () => {
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
  it('is taken by every file system, and no longer than it may be', () => {
    expect(fileName(['甲〔2017〕1号', '', 'a/b:c*"d"\n'], 'csv')).toBe('甲〔2017〕1号 a b c d.csv');
    const long = fileName(['𠮷'.repeat(300)], 'csv');
    expect([...long]).toHaveLength(104);
    expect(long).toMatch(/^𠮷{99}….csv$/u);
  });
});
