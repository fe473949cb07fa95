/** Typed values of a shapefile's table, and its damages, byte by byte. */
import { describe, expect, it } from 'vitest';
import { encodingOfCpg, encodingOfDriver } from '../../../src/domain/shapefile/code-page';
import { readDbf } from '../../../src/domain/shapefile/dbf';
import { gbk, makeDbf } from './make-shapefile';

const ascii = (text: string) => new TextEncoder().encode(text);
const HEADER = 32;
const FIELD = 32;

/** A table with one row, of fields with a type, a width and a value. */
function typed(
  fields: readonly (readonly [
    name: string,
    type: string,
    value: string | Uint8Array,
    width?: number,
  ])[],
): Uint8Array {
  const widths = fields.map(([, , value, width]) => width ?? value.length);
  const headerLength = HEADER + FIELD * fields.length + 1;
  const rowLength = 1 + widths.reduce((sum, width) => sum + width, 0);
  const bytes = new Uint8Array(headerLength + rowLength).fill(0x20, headerLength);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, 1, true);
  view.setUint16(8, headerLength, true);
  view.setUint16(10, rowLength, true);
  let from = headerLength + 1;
  for (const [index, [name, type, value]] of fields.entries()) {
    const at = HEADER + FIELD * index;
    bytes.set(ascii(name), at);
    bytes[at + 11] = type.charCodeAt(0);
    bytes[at + 16] = widths[index] ?? 0;
    bytes.set(typeof value === 'string' ? ascii(value) : value, from);
    from += widths[index] ?? 0;
  }
  bytes[headerLength - 1] = 0x0d;
  return bytes;
}
const rowOf = (...fields: Parameters<typeof typed>[0]) => readDbf(typed(fields), null)?.rows[0];

describe('the values of a row', () => {
  it('are numbers in numeric fields, and null where there is none', () => {
    expect(
      rowOf(
        ['A', 'N', ' 12.50'],
        ['B', 'F', '-3e2 '],
        ['C', 'N', '     '],
        ['D', 'N', '****'],
        ['E', 'n', '7'],
        ['F', 'F', '   '],
      ),
    ).toEqual({ A: 12.5, B: -300, C: null, D: null, E: 7, F: null });
  });

  it('are true, false or null in logical fields', () => {
    const letters = ['T', 'y', 'F', 'n', '?', ' '];
    expect(
      Object.values(rowOf(...letters.map((letter, at) => [`L${at}`, 'L', letter] as const)) ?? {}),
    ).toEqual([true, true, false, false, null, null]);
    // One letter is a value; a word is not.
    expect(rowOf(['A', 'L', 'no'], ['B', 'L', 'yt'])).toEqual({ A: null, B: null });
  });

  it('are the day as text in date fields, whatever the time zone', () => {
    expect(
      rowOf(
        ['A', 'D', '20301231'],
        ['B', 'D', '        '],
        ['C', 'D', '2030123'],
        ['E', 'D', '2030-1-1'],
        ['F', 'D', '203012311'],
      ),
    ).toEqual({ A: '2030-12-31', B: null, C: null, E: null, F: null });
  });

  it('are text in all other fields, without the padding', () => {
    expect(
      rowOf(
        ['A', 'C', ' x y ', 12],
        ['B', 'C', 'ab\0cd'],
        ['C', 'C', '    '],
        ['D', 'M', '12'],
        ['E', 'C', '20301231'],
      ),
    ).toEqual({ A: 'x y', B: 'ab', C: '', D: '12', E: '20301231' });
  });

  it('have the names of their fields, up to eleven letters', () => {
    expect(rowOf(['A', 'C', 'x'], ['ELEVENCHARS', 'C', 'y'])).toEqual({ A: 'x', ELEVENCHARS: 'y' });
    expect(readDbf(makeDbf([gbk('喀什')], { field: 'NAME   ' }), null)?.rows).toEqual([
      { NAME: '喀什' },
    ]);
  });
});

describe('the encoding of a table', () => {
  it('is told by its texts; numbers may hold any bytes', () => {
    const table = readDbf(
      typed([
        ['A', 'C', gbk('喀什')],
        ['B', 'N', Uint8Array.of(0xff, 0xff)],
      ]),
      '936',
    );
    expect(table).toMatchObject({ encoding: 'gb18030', encodingFrom: 'cpg', garbled: false });
  });

  it('is UTF-8 where the texts certainly are, whatever is declared, and else as declared', () => {
    const utf8 = makeDbf([ascii('喀什')]);
    expect(readDbf(utf8, '936')).toMatchObject({ encoding: 'utf-8', encodingFrom: 'guessed' });
    expect(readDbf(utf8, 'UTF-8')).toMatchObject({ encoding: 'utf-8', encodingFrom: 'cpg' });
    // Latin letters alone do not tell.
    expect(readDbf(makeDbf([ascii('Kashgar')]), '936')).toMatchObject({
      encoding: 'gb18030',
      encodingFrom: 'cpg',
    });
    expect(readDbf(makeDbf([ascii('Kashgar')]), null)).toMatchObject({
      encoding: 'utf-8',
      encodingFrom: 'guessed',
    });
  });

  it('is guessed as GB18030, and the text garbled, where none fits', () => {
    expect(readDbf(makeDbf([Uint8Array.of(0xff, 0xff, 0x80)]), 'UTF-8')).toMatchObject({
      encoding: 'gb18030',
      encodingFrom: 'guessed',
      garbled: true,
    });
  });

  it('is not judged by deleted rows', () => {
    const table = makeDbf([gbk('喀什'), Uint8Array.of(0xff, 0xff)], { deleted: [1] });
    expect(readDbf(table, '936')).toMatchObject({ encodingFrom: 'cpg', garbled: false });
  });
});

describe('a table', () => {
  it('without rows, or with nothing but its header, is read', () => {
    expect(readDbf(makeDbf([]), null)).toMatchObject({ rows: [], missingRows: 0 });
    const none = typed([]);
    expect(none).toHaveLength(HEADER + 1 + 1);
    expect(readDbf(none.subarray(0, HEADER + 1), null)).toMatchObject({ rows: [], missingRows: 1 });
  });

  it('is damaged if the header is too short, ends after the file, or has rows of no length', () => {
    const changed = (at: number, value: number) => {
      const bytes = makeDbf([gbk('喀什')]);
      new DataView(bytes.buffer).setUint16(at, value, true);
      return readDbf(bytes, null);
    };
    expect(changed(8, 32)).toBeNull();
    expect(changed(8, 5000)).toBeNull();
    expect(changed(10, 0)).toBeNull();
    expect(readDbf(makeDbf([gbk('喀什')]).subarray(0, 32), null)).toBeNull();
  });

  it('has its fields up to the mark that ends them, or to the end of the header', () => {
    const bytes = typed([
      ['A', 'C', 'x'],
      ['B', 'C', 'y'],
    ]);
    bytes[HEADER + FIELD] = 0x0d;
    expect(readDbf(bytes, null)?.rows).toEqual([{ A: 'x' }]);
    const unmarked = typed([['A', 'C', 'x']]);
    unmarked[HEADER + FIELD] = 0x41;
    expect(readDbf(unmarked, null)?.rows).toEqual([{ A: 'x' }]);
  });
});

describe('the encodings that are declared', () => {
  it.each([
    ['936', 'gb18030'],
    ['20936', 'gb18030'],
    ['54936', 'gb18030'],
    ['65001', 'utf-8'],
    ['CP65001', 'utf-8'],
    ['950', 'big5'],
    ['932', 'shift_jis'],
    ['949', 'euc-kr'],
    ['OEM 866', 'ibm866'],
    ['ISO 88591', 'windows-1252'],
    ['windows-1251', 'windows-1251'],
    ['ANSI  1252', 'windows-1252'],
    ['GBK', 'gb18030'],
    ['gb  2312', 'gb18030'],
    ['\ufeffBIG5\n', 'big5'],
    ['x-gb 2312', null],
    ['gb 2312 x', null],
    ['99999', null],
    ['', null],
  ])('a .cpg with %j means %s', (cpg, encoding) => {
    const label = encodingOfCpg(cpg);
    expect(label && new TextDecoder(label).encoding).toBe(encoding);
  });

  it.each([
    [77, 'gb18030'],
    [122, 'gb18030'],
    [79, 'big5'],
    [120, 'big5'],
    [19, 'shift_jis'],
    [123, 'shift_jis'],
    [78, 'euc-kr'],
    [121, 'euc-kr'],
    [38, 'ibm866'],
    [101, 'ibm866'],
    [201, 'windows-1251'],
    // Written for GBK too: these say nothing.
    [0x57, null],
    [3, null],
    [0, null],
  ])('a language driver %i means %s', (driver, encoding) => {
    expect(encodingOfDriver(driver)).toBe(encoding);
  });
});
