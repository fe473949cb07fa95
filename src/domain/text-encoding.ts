/** Decodes the bytes of a text file, in any of the usual encodings. */

export interface DecodedText {
  text: string;
  /** A label that `TextDecoder` knows. */
  encoding: string;
}

/** The text, or null if the bytes are not valid in this encoding. A byte order mark is dropped. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * UTF-16 or not: by a byte order mark; without one, by a zero byte beside the ASCII letter with which most
 * texts begin.
 */
function wideEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && first !== 0) return 'utf-16le';
  if (first === 0 && second !== 0) return 'utf-16be';
  return null;
}

/**
 * Decodes the whole text, since a character that only GB18030 has may be anywhere in it. UTF-8 is tried
 * first, because hardly any GBK text is also valid UTF-8. Null if no encoding fits.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const wide = wideEncoding(bytes);
  for (const encoding of wide ? [wide] : ['utf-8', 'gb18030']) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  return null;
}
