/** What people type into a field, a command or an address, in the plain letters that are read. */

/** Letters without width, which come along when text is copied. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * Chinese keyboards type １：５００００００ and ２０１７—２０１９ where programs expect ASCII.
 * Not for words that are kept, such as titles: their wide punctuation is right.
 */
export const plainTyped = (text: string): string =>
  text.normalize('NFKC').replace(UNSEEN, '').replace(DASHES, '-').trim();

/** NaN for what is no plain number, nothing at all included. */
export function typedNumber(text: string): number {
  const plain = plainTyped(text);
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
