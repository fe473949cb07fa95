/** Lines leg by leg. A leg joins a vertex to the next one; nothing here measures. */

/** The legs of a line, in its order; none for fewer than two vertices. */
export function legsOf<T>(vertices: readonly T[]): [from: T, to: T][] {
  return vertices.slice(1).flatMap((to, index): [T, T][] => {
    const from = vertices[index];
    return from === undefined ? [] : [[from, to]];
  });
}

/**
 * A leg by its two ends, whichever way it is drawn: equal keys are one and the same leg.
 * `drawn` is 1 where it runs from the lesser end of the key to the greater, -1 where it does not.
 */
export function legKey(
  start: readonly number[],
  end: readonly number[],
): { key: string; drawn: 1 | -1 } {
  const [from, to] = [String(start), String(end)];
  return from < to ? { key: `${from} ${to}`, drawn: 1 } : { key: `${to} ${from}`, drawn: -1 };
}
