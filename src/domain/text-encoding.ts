/** Turns the bytes of a text file into text, in whatever of the usual encodings it came. */

export interface DecodedText {
  text: string;
  /** A label that `TextDecoder` knows. */
  encoding: string;
}

/** The text, or null where a byte is none of this encoding. A mark at the beginning is left out. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By a byte order mark; without one, by the zero byte beside the Latin letter most texts begin with. */
function wideEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && first !== 0) return 'utf-16le';
  if (first === 0 && second !== 0) return 'utf-16be';
  return null;
}

/**
 * The whole text is tried: a letter that only GB18030 has may stand anywhere. UTF-8 comes first,
 * since hardly any GBK text is also sound UTF-8. Null where no encoding fits.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const wide = wideEncoding(bytes);
  for (const encoding of wide ? [wide] : ['utf-8', 'gb18030']) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  return null;
}
