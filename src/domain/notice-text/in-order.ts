/** Finds the fragments of a citation in a text, one after the other, without overlap. */

/** The offset of each fragment, each time the first occurrence from `from` on; null if one is absent. */
function placesFrom(fragments: readonly string[], text: string, from: number): number[] | null {
  const places: number[] = [];
  let next = from;
  for (const fragment of fragments) {
    const at = text.indexOf(fragment, next);
    if (at === -1) return null;
    places.push(at);
    next = at + fragment.length;
  }
  return places;
}

/** The same fragments, each moved as far to the end as the next one allows. */
function towardsEnd(
  fragments: readonly string[],
  text: string,
  places: readonly number[],
): number[] {
  const moved = [...places];
  for (let index = fragments.length - 2; index >= 0; index--) {
    const fragment = fragments[index] ?? '';
    moved[index] = text.lastIndexOf(fragment, (moved[index + 1] ?? 0) - fragment.length);
  }
  return moved;
}

/**
 * The offsets of the fragments in the text, in order; null if they do not occur so. If they occur several
 * times, the shortest stretch is taken, and in it each fragment as near as possible to the next one: in a
 * list of lines and then of their depots, the depot's town is the second mention.
 */
export function findInOrder(fragments: readonly string[], text: string): number[] | null {
  const [first] = fragments;
  if (first === undefined) return [];
  let best: number[] | null = null;
  const stretch = (places: readonly number[]) => (places.at(-1) ?? 0) - (places[0] ?? 0);
  for (let from = text.indexOf(first); from !== -1; from = text.indexOf(first, from + 1)) {
    const places = placesFrom(fragments, text, from);
    if (places === null) break;
    if (best === null || stretch(places) < stretch(best)) best = places;
  }
  return best && towardsEnd(fragments, text, best);
}

export const standInOrder = (fragments: readonly string[], text: string): boolean =>
  findInOrder(fragments, text) !== null;
