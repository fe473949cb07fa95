/** Cuts an excerpt from a sentence: the words around a hit, as they are written. */
import { foldWithSpots } from './fold';

const BEFORE = 12;
const AFTER = 28;
/** Words of other scripts are longer than Chinese characters, and are not split. */
const LETTERS_BEFORE = 24;
const LETTERS_AFTER = 56;

const isLetter = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{Script=Latin}\p{N}]/u.test(sign);

/**
 * @param wanted folded text
 * @returns null if the sentence does not contain it
 */
export function excerptOf(text: string, wanted: string): string | null {
  const { folded, spots } = foldWithSpots(text);
  const at = folded.indexOf(wanted);
  const first = spots[at];
  const last = spots[at + wanted.length - 1];
  if (at < 0 || first === undefined || last === undefined) return null;
  const latin = isLetter(text[first]);
  let from = Math.max(0, first - (latin ? LETTERS_BEFORE : BEFORE));
  let to = Math.min(text.length, last + 1 + (latin ? LETTERS_AFTER : AFTER));
  while (from > 0 && from < first && isLetter(text[from]) && isLetter(text[from - 1])) from++;
  while (to < text.length && to > last + 1 && isLetter(text[to - 1]) && isLetter(text[to])) to--;
  const words = text.slice(from, to).trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
