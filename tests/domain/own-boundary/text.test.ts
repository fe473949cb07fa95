import { describe, expect, it } from 'vitest';
import { gbk } from '../shapefile/make-shapefile';
import {
  boundaryOf,
  collection,
  feature,
  polygon,
  problemOf,
  square,
  utf8,
} from './boundary-files';

const file = (name: string) => collection(feature(polygon(square(76, 38)), { name }));

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const letters = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(2 * letters.length));
  for (let at = 0; at < letters.length; at++) {
    view.setUint16(2 * at, letters.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

describe('the names of a boundary file', () => {
  it.each([
    ['GBK', gbk(file('喀什'))],
    [
      'GBK, a short text',
      gbk(
        `{"type":"Feature","properties":{"name":"喀什"},"geometry":${JSON.stringify(polygon(square(76, 38)))}}`,
      ),
    ],
    ['UTF-8', utf8(file('喀什'))],
    ['UTF-8 with a mark', utf8(`\ufeff${file('喀什')}`)],
    ['UTF-16 LE with a mark', utf16(file('喀什'), true, true)],
    ['UTF-16 BE with a mark', utf16(file('喀什'), false, true)],
    ['UTF-16 LE without', utf16(file('喀什'), true, false)],
    ['UTF-16 BE without', utf16(file('喀什'), false, false)],
  ])('are right in %s', (_, bytes) => {
    expect(boundaryOf(bytes).names).toEqual(['喀什']);
  });

  it('are right if a character that only GB18030 has is far inside the file', () => {
    const blanks = ' '.repeat(9000);
    const text = `${blanks}${file('𠮷林㭎')}`;
    expect(boundaryOf(gbk(text)).names).toEqual(['𠮷林㭎']);
  });

  it('are reported as garbled if they are lost in the file itself', () => {
    expect(boundaryOf(file('喀\ufffd')).notes).toEqual([{ kind: 'garbled', count: 0, detail: '' }]);
  });

  it('are not guessed if no encoding fits', () => {
    const bytes = utf8(file('喀什'));
    expect(problemOf(Uint8Array.from([...bytes, 0xff, 0x80, 0xff]))).toEqual({
      kind: 'encoding',
      detail: '',
    });
  });
});
