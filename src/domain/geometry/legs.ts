/** Splits lines into legs. A leg joins a vertex to the next one; nothing is measured here. */

/** The legs of a line, in its order; none for fewer than two vertices. */
export function legsOf<T>(vertices: readonly T[]): [from: T, to: T][] {
  return vertices.slice(1).flatMap((to, index): [T, T][] => {
    const from = vertices[index];
    return from === undefined ? [] : [[from, to]];
  });
}

/**
 * A key of a leg made from its two ends, the same for both directions: equal keys are the same leg. `drawn`
 * is 1 if the leg runs from the smaller end to the greater, otherwise -1.
 */
export function legKey(
  start: readonly number[],
  end: readonly number[],
): { key: string; drawn: 1 | -1 } {
  const [from, to] = [String(start), String(end)];
  return from < to ? { key: `${from} ${to}`, drawn: 1 } : { key: `${to} ${from}`, drawn: -1 };
}
