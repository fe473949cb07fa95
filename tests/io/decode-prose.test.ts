import { describe, expect, it } from 'vitest';
import { decodeProse } from '../../src/io/decode-prose';

const WORDS = '一、推进机制\n(一)建立甲城—戊关协调机制';
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The two bytes of each letter in GB18030, found by asking the decoder: the platform has no encoder. */
const CODES = (() => {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const letter = decoder.decode(new Uint8Array([lead, trail]));
      if (!codes.has(letter)) codes.set(letter, [lead, trail]);
    }
  }
  return codes;
})();

const gbk = (text: string): Uint8Array =>
  new Uint8Array([...text].flatMap((letter) => CODES.get(letter) ?? [letter.charCodeAt(0)]));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) {
    bytes.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(bytes.buffer);
}

/** Letters that only GB18030 has: 㭎 in two bytes, 㫲 in four. */
const RARE = [0xfe, 0x68, 0x82, 0x31, 0xa3, 0x36];

describe('the encoding of a text', () => {
  it('is UTF-8, with or without a byte order mark, which is not part of the text', () => {
    expect(decodeProse(utf8(WORDS))).toBe(WORDS);
    expect(decodeProse(utf8(`\uFEFF${WORDS}`))).toBe(WORDS);
  });

  it('is UTF-16 in either byte order, with or without a mark', () => {
    for (const littleEndian of [true, false]) {
      expect(decodeProse(utf16(`\uFEFF${WORDS}`, littleEndian))).toBe(WORDS);
      expect(decodeProse(utf16(WORDS, littleEndian))).toBe(WORDS);
      // Hanzi alone: no byte is zero.
      expect(decodeProse(utf16('喀什和田霍尔果斯口岸', littleEndian))).toBe('喀什和田霍尔果斯口岸');
    }
  });

  it('is GB18030 if it is neither, even for a short text', () => {
    expect(decodeProse(gbk('喀什和田霍尔果斯口岸'))).toBe('喀什和田霍尔果斯口岸');
    expect(decodeProse(gbk('喀什,和田\r\n39.5,76\r\n'))).toBe('喀什,和田\r\n39.5,76\r\n');
    expect(decodeProse(gbk(WORDS))).toBe(WORDS);
    for (const word of ['喀什', '口岸', '联通', '新疆', '线路', '和田机场']) {
      expect(decodeProse(gbk(word)), word).toBe(word);
    }
  });

  it('is found from the whole text, not from its beginning', () => {
    const text = new Uint8Array([...gbk('推进'.repeat(2250)), ...RARE, ...gbk('机制')]);
    expect(text[9000]).toBe(0xfe);
    expect(decodeProse(text)).toBe(`${'推进'.repeat(2250)}㭎㫲机制`);
    // And nine thousand letters of ASCII do not make the Hanzi after them UTF-8.
    const late = new Uint8Array([...utf8('a'.repeat(9000)), ...gbk('机制')]);
    expect(decodeProse(late)).toBe(`${'a'.repeat(9000)}机制`);
  });

  it('is found from the bytes, whatever the text declares', () => {
    const page = (charset: string) => `<meta charset="${charset}"><p>推进机制</p>`;
    expect(decodeProse(utf8(page('gb2312')))).toBe(page('gb2312'));
    expect(decodeProse(gbk(page('utf-8')))).toBe(page('utf-8'));
  });

  it('is null if characters would have to be invented', () => {
    // Truncated inside a character, UTF-8 is no longer valid, and as GB18030 it would be nonsense.
    expect(decodeProse(utf8(WORDS.repeat(50)).slice(0, -1))).toBeNull();
    expect(
      decodeProse(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
    ).toBeNull();
    expect(decodeProse(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))).toBeNull();
    const noise = new Uint8Array(4000).map((_, at) => ((at * 7919) % 251) + 4);
    expect(decodeProse(noise)).toBeNull();
  });
});
