/**
 * Converts full-width characters to their narrow forms: a copy of the notice may have （ and ， where the
 * register has ( and a comma.
 */

/** The text in narrow forms, with the same length, so that offsets are valid in both. */
export function foldWidth(text: string): string {
  return text.replace(/[\u00a0\u2002-\u200a\u3000\uff01-\uff5e]/g, (letter) =>
    letter.normalize('NFKC'),
  );
}
