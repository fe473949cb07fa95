/**
 * Titles within titles, as GB/T 15834 marks them: 《 》 without, 〈 〉 within, and within those 《 》 again.
 */

const OPENING = ['《', '〈'] as const;
const CLOSING = ['》', '〉'] as const;

/** The title in its marks, those of the titles it holds changed to suit. */
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
