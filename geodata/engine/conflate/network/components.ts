/** Which nodes hang together. */
import type { Network } from './network';

/** A number per node, the same for all nodes that a way leads to. */
export function components({ nodes, edges }: Network): Int32Array {
  const parent = Int32Array.from(nodes.keys());
  const root = (node: number): number => {
    let at = node;
    for (;;) {
      const up = parent[at] ?? at;
      if (up === at) return at;
      // Halve the way for the next who asks.
      parent[at] = parent[up] ?? up;
      at = up;
    }
  };
  for (const { from, to } of edges) parent[root(from)] = root(to);
  return Int32Array.from(nodes.keys(), root);
}
