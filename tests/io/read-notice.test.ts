import { describe, expect, it } from 'vitest';
import { decodeText, MAX_BYTES, readBytes, readNoticeFile } from '../../src/io/read-notice';

const WORDS = '一、推进机制\n(一)建立甲城—戊关协调机制';
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 一、推进甲城, as GB18030 writes it. */
const GB = new Uint8Array([0xd2, 0xbb, 0xa1, 0xa2, 0xcd, 0xc6, 0xbd, 0xf8, 0xbc, 0xd7, 0xb3, 0xc7]);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 + 2 * text.length));
  bytes.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++) {
    bytes.setUint16(2 + 2 * at, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(bytes.buffer);
}

describe('the encoding of a notice', () => {
  it('is UTF-8, with or without a mark', () => {
    expect(decodeText(utf8(WORDS))).toBe(WORDS);
    expect(decodeText(utf8(`\uFEFF${WORDS}`))).toBe(WORDS);
  });

  it('is GB18030 where it is not UTF-8', () => {
    expect(decodeText(GB)).toBe('一、推进甲城');
  });

  it('is UTF-16 where its mark says so', () => {
    expect(decodeText(utf16(WORDS, true))).toBe(WORDS);
    expect(decodeText(utf16(WORDS, false))).toBe(WORDS);
  });

  it('is not that of a picture, an archive or a word processor', () => {
    expect(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBeNull();
    expect(decodeText(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]))).toBeNull();
    expect(decodeText(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBeNull();
  });
});

describe('a file that cannot be read', () => {
  it('says why', () => {
    expect(readBytes('a.txt', GB.slice(0, 3))).toEqual({ problem: 'encoding' });
    expect(readBytes('a.txt', utf8('\uFEFF \n\u3000\n'))).toEqual({ problem: 'empty' });
    expect(readBytes('a.txt', new Uint8Array(0))).toEqual({ problem: 'empty' });
    expect(readBytes('a.txt', new Uint8Array(MAX_BYTES + 1).fill(65))).toEqual({
      problem: 'too-large',
    });
    expect(readBytes('a.txt', new Uint8Array(MAX_BYTES).fill(65))).toHaveProperty('file');
  });

  it('is not read into memory when it is too large', async () => {
    const film = new Blob();
    Object.defineProperty(film, 'size', { value: MAX_BYTES + 1 });
    film.arrayBuffer = () => Promise.reject(new Error('it was read'));
    expect(await readNoticeFile('film.mp4', film)).toEqual({ problem: 'too-large' });
  });
});

it('keeps the name and every letter of a text', async () => {
  expect(await readNoticeFile('notice.txt', new Blob([WORDS]))).toEqual({
    file: { name: 'notice.txt', text: WORDS },
  });
});
