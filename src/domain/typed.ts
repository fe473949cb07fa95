/** Normalises what people type into a field, a command or an address. */

/** Invisible characters, which are often copied with a text. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * Chinese keyboards type １：５００００００ and ２０１７—２０１９ where programs expect ASCII. Not for
 * texts that are kept, such as titles, where full-width punctuation is correct.
 */
export const plainTyped = (text: string): string =>
  text.normalize('NFKC').replace(UNSEEN, '').replace(DASHES, '-').trim();

/** NaN if the text is not a plain number, or is empty. */
export function typedNumber(text: string): number {
  const plain = plainTyped(text);
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
