/**
 * Wide and narrow forms of one letter as one: a copy of the notice may write （ and ，
 * where the register has ( and a comma.
 */

/** The same text with every letter in its plain form; as long as the text, so that offsets hold for both. */
export function foldWidth(text: string): string {
  return text.replace(/[\u00a0\u2002-\u200a\u3000\uff01-\uff5e]/g, (letter) =>
    letter.normalize('NFKC'),
  );
}
