/** Turns the bytes of a Chinese text into letters; where several encodings fit, by which letters are usual. */
import { decodeStrictly } from '../domain/text-encoding';

/** Control letters that no text has; a picture or a word processor's file is full of them. */
const BINARY = /[^\P{Cc}\t-\r]|\ufffd/u;

function attempt(encoding: string, bytes: Uint8Array): string | null {
  const text = decodeStrictly(bytes, encoding);
  return text === null || BINARY.test(text) ? null : text;
}

/** What marks at the beginning of a file say of its encoding. */
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

/** Letters looked at, evenly spread over the text, so that a long file costs no more than a page. */
const SAMPLE = 20_000;

/** The share of letters that Chinese text is made of: near 1 in the right encoding, near 0 in a wrong one. */
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

/** Less is no text in any of the encodings; text in traditional or rare letters has still more. */
const LEAST = 0.5;

/**
 * A mark decides; then UTF-8, which other text almost never happens to be; then whichever of
 * GB18030 (with GBK and GB 2312 in it) and UTF-16 gives the more usual letters. The whole
 * file is decoded, so that a rare letter far down counts. Null where it is no text.
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
