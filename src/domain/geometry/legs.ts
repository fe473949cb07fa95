/** Lines leg by leg. A leg joins a vertex to the next one; nothing here measures. */

/** The legs of a line, in its order; none for fewer than two vertices. */
export function legsOf<T>(vertices: readonly T[]): [from: T, to: T][] {
  return vertices.slice(1).flatMap((to, index): [T, T][] => {
    const from = vertices[index];
    return from === undefined ? [] : [[from, to]];
  });
}
