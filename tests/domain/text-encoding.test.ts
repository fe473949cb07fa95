import { describe, expect, it } from 'vitest';
import { decodeStrictly, decodeText } from '../../src/domain/text-encoding';

const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const codes = [...(mark ? ['\ufeff'] : []), ...text].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(
    codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the text of bytes', () => {
  it('is read as UTF-8 where it is that, its mark left out', () => {
    expect(decodeText(utf8('喀什 a'))).toEqual({ text: '喀什 a', encoding: 'utf-8' });
    expect(decodeText(utf8('\ufeffa'))).toEqual({ text: 'a', encoding: 'utf-8' });
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('is read as GB18030 otherwise', () => {
    expect(decodeText(new Uint8Array([0xbf, 0xa6, 0xca, 0xb2]))).toEqual({
      text: '喀什',
      encoding: 'gb18030',
    });
  });

  it('is read as UTF-16 by its mark, or by the zero beside its first Latin letter', () => {
    for (const mark of [true, false]) {
      expect(decodeText(utf16('a喀', true, mark))).toEqual({ text: 'a喀', encoding: 'utf-16le' });
      expect(decodeText(utf16('a喀', false, mark))).toEqual({ text: 'a喀', encoding: 'utf-16be' });
    }
    expect(decodeText(new Uint8Array([0, 0]))?.encoding).toBe('utf-8');
  });

  it('is none where no encoding fits', () => {
    expect(decodeText(new Uint8Array([0x61, 0xff, 0xff]))).toBeNull();
    // Half a letter of UTF-16.
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x61]))).toBeNull();
    expect(decodeStrictly(new Uint8Array([0xff]), 'utf-8')).toBeNull();
    expect(decodeStrictly(utf8('a'), 'no-encoding')).toBeNull();
  });
});
