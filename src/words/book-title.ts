/**
 * Puts title marks around a Chinese title, nested as GB/T 15834 prescribes: 《 》 outside, 〈 〉 inside,
 * and 《 》 inside those.
 */

const OPENING = ['《', '〈'] as const;
const CLOSING = ['》', '〉'] as const;

/** The title in its marks; marks of titles inside it are changed to match the nesting. */
export function bookTitle(title: string): string {
  let depth = 0;
  return [...`《${title}》`]
    .map((character) => {
      if (character === '《' || character === '〈') return OPENING[depth++ % 2];
      if (character === '》' || character === '〉') return CLOSING[--depth % 2] ?? character;
      return character;
    })
    .join('');
}
