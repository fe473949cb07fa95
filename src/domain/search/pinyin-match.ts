/**
 * Whether letters stand for a Chinese name as people type it: whole syllables,
 * beginnings of syllables, or initials, mixed as they come (hongqilafu, hqlf, hongqlf).
 */

/** Whether `letters` is used up by beginnings of consecutive syllables from `from` on. */
function usedUp(letters: string, syllables: readonly string[], from: number): boolean {
  if (letters === '') return true;
  const syllable = syllables[from];
  if (syllable === undefined) return false;
  // The longest beginning first: a whole syllable is meant more often than its initial.
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

/** ü is typed as v or as u. */
export const plainLetters = (letters: string): string => letters.replaceAll(/([ln])v/g, '$1u');

/**
 * @param letters lower case, without spaces
 * @param syllables of the name, lower case; both after `plainLetters`
 * @returns the syllable the match begins with; -1 where there is none
 */
export function pinyinMatch(letters: string, syllables: readonly string[]): number {
  return letters === '' ? -1 : syllables.findIndex((_, from) => usedUp(letters, syllables, from));
}
