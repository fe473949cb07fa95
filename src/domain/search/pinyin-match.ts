/**
 * Checks whether letters are the pinyin of a Chinese name as people type it: whole syllables, beginnings of
 * syllables, or initials, in any mixture (hongqilafu, hqlf, hongqlf).
 */

/** Whether `letters` consists of beginnings of consecutive syllables, starting with syllable `from`. */
function usedUp(letters: string, syllables: readonly string[], from: number): boolean {
  if (letters === '') return true;
  const syllable = syllables[from];
  if (syllable === undefined) return false;
  // Try the longest beginning first: whole syllables are more likely than initials.
  for (let length = Math.min(syllable.length, letters.length); length > 0; length--) {
    if (
      syllable.startsWith(letters.slice(0, length)) &&
      usedUp(letters.slice(length), syllables, from + 1)
    ) {
      return true;
    }
  }
  return false;
}

/** Writes ü as u: it is typed as v or as u. */
export const plainLetters = (letters: string): string => letters.replaceAll(/([ln])v/g, '$1u');

/**
 * @param letters lower case, without spaces
 * @param syllables of the name, lower case; both after `plainLetters`
 * @returns index of the syllable at which the match begins; -1 if there is none
 */
export function pinyinMatch(letters: string, syllables: readonly string[]): number {
  return letters === '' ? -1 : syllables.findIndex((_, from) => usedUp(letters, syllables, from));
}
