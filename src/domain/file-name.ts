/** Names of files that are saved: what they hold, in words, as every file system takes them. */

/** Characters that file systems refuse, or that do not show. */
const REFUSED = /[\\/:*?"<>|\s\p{Cc}]+/gu;

/** Windows takes 260 letters for a file and all its folders. */
const LONGEST = 100;

/** @param words what the file holds, from the most telling on; what is too long is cut at the end */
export function fileName(words: readonly string[], ending: string): string {
  const letters = [...words.join(' ').replaceAll(REFUSED, ' ').trim()];
  const short = letters.length > LONGEST ? [...letters.slice(0, LONGEST - 1), '…'] : letters;
  return `${short.join('')}.${ending}`;
}
