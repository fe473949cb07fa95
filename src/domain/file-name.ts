/** Makes names for saved files from words that describe their content, valid in every file system. */

/** Characters that file systems refuse, and invisible ones. */
const REFUSED = /[\\/:*?"<>|\s\p{Cc}]+/gu;

/** Characters; Windows allows 260 for the whole path. */
const LONGEST = 100;

/** @param words description of the content, the most specific first; if it is too long, the end is cut off */
export function fileName(words: readonly string[], ending: string): string {
  const letters = [...words.join(' ').replaceAll(REFUSED, ' ').trim()];
  const short = letters.length > LONGEST ? [...letters.slice(0, LONGEST - 1), '…'] : letters;
  return `${short.join('')}.${ending}`;
}
