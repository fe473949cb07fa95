/**
 * Decodes the bytes of a Chinese text; if several encodings are possible, the one that gives the more
 * common characters is chosen.
 */
import { decodeStrictly } from '../domain/text-encoding';

/** Control characters that no text has; pictures and files of word processors are full of them. */
const BINARY = /[^\P{Cc}\t-\r]|\ufffd/u;

function attempt(encoding: string, bytes: Uint8Array): string | null {
  const text = decodeStrictly(bytes, encoding);
  return text === null || BINARY.test(text) ? null : text;
}

/** Byte order marks, and the encoding each of them means. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** The 3,755 commonest Hanzi: the first level of GB 2312, rows 16 to 55. */
function commonHanzi(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return new Set(new TextDecoder('gb18030').decode(new Uint8Array(bytes)));
}

/** ASCII, white space, and the punctuation and wide letters of Chinese text. */
const PLAIN = /[\t\n\r -~\u2010-\u2026\u3000-\u301f\uff01-\uff5e]/;

/**
 * Number of characters examined, spread evenly over the text, so that a long file costs no more than a
 * page.
 */
const SAMPLE = 20_000;

/**
 * The share of characters that are common in Chinese text: near 1 in the right encoding, near 0 in a wrong
 * one.
 */
function likelihood(text: string, common: ReadonlySet<string>): number {
  const step = Math.max(1, Math.floor(text.length / SAMPLE));
  let seen = 0;
  let usual = 0;
  for (let at = 0; at < text.length; at += step) {
    const letter = text.charAt(at);
    seen++;
    if (common.has(letter) || PLAIN.test(letter)) usual++;
  }
  return seen === 0 ? 0 : usual / seen;
}

/**
 * With a smaller share it is not text in any of the encodings; even traditional or rare characters give a
 * larger one.
 */
const LEAST = 0.5;

/**
 * A byte order mark decides; then UTF-8 if valid, since text in other encodings is almost never valid
 * UTF-8; then GB18030 (which includes GBK and GB 2312) or UTF-16, whichever gives the more common
 * characters. The whole file is decoded, so that a rare character far down counts. Null if it is not text.
 */
export function decodeProse(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return attempt(marked[0], bytes)?.replace(/^\ufeff/, '') ?? null;
  const utf8 = attempt('utf-8', bytes);
  if (utf8 !== null) return utf8;
  const common = commonHanzi();
  let best: { text: string; likely: number } | null = null;
  for (const encoding of ['gb18030', 'utf-16le', 'utf-16be']) {
    const text = attempt(encoding, bytes);
    if (text === null) continue;
    const likely = likelihood(text, common);
    if (likely >= LEAST && (best === null || likely > best.likely)) best = { text, likely };
  }
  return best?.text ?? null;
}
