/** Finds the connected components of the network. */
import type { Network } from './network';

/** A number per node, the same for all nodes that are connected. */
export function components({ nodes, edges }: Network): Int32Array {
  const parent = Int32Array.from(nodes.keys());
  const root = (node: number): number => {
    let at = node;
    for (;;) {
      const up = parent[at] ?? at;
      if (up === at) return at;
      // Path halving: makes later searches shorter.
      parent[at] = parent[up] ?? up;
      at = up;
    }
  };
  for (const { from, to } of edges) parent[root(from)] = root(to);
  return Int32Array.from(nodes.keys(), root);
}
