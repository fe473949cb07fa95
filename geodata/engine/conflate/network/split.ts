/** Splits edges at cuts, with a new node at each. */
import { isSamePosition, type Position } from '../../../../src/domain/geometry/position';
import type { RoughFoot } from '../../../../src/domain/geometry/ruler';
import type { Edge, Network } from './network';

export interface Cut extends RoughFoot {
  /** Index of the edge. */
  edge: number;
}

export interface Split {
  network: Network;
  /** The node at each cut, in the order of the cuts. */
  nodeOf: readonly number[];
}

/** Splits one edge at its cuts, in order. `enter` creates a node; `settle` records the node of a cut. */
function pieces(
  edge: Edge,
  cuts: readonly (readonly [cutIndex: number, cut: Cut])[],
  enter: (position: Position) => number,
  settle: (cutIndex: number, node: number) => void,
): Edge[] {
  const [first, last] = [edge.line[0], edge.line.at(-1)];
  if (!first || !last) return [];
  const made: Edge[] = [];
  let from = edge.from;
  let line: Position[] = [first];
  let next = 1;
  const push = (position: Position) => {
    const before = line.at(-1);
    if (!before || !isSamePosition(before, position)) line.push(position);
  };
  const pushUpTo = (index: number) => {
    for (const position of edge.line.slice(next, index + 1)) push(position);
    next = Math.max(next, index + 1);
  };

  const ordered = [...cuts].sort(([, a], [, b]) => a.index + a.t - (b.index + b.t));
  for (const [cutIndex, { point, index }] of ordered) {
    if (isSamePosition(point, first) || isSamePosition(point, last)) {
      settle(cutIndex, isSamePosition(point, first) ? edge.from : edge.to);
      continue;
    }
    pushUpTo(index);
    push(point);
    // Two cuts at one position share the node.
    if (line.length > 1) {
      const to = enter(point);
      made.push({ ...edge, from, to, line });
      from = to;
      line = [point];
    }
    settle(cutIndex, from);
  }
  pushUpTo(edge.line.length - 1);
  made.push({ ...edge, from, line });
  return made;
}

/** The network with a node at every cut; a cut at the end of an edge uses the node there. */
export function split({ nodes: before, edges: whole }: Network, cuts: readonly Cut[]): Split {
  const nodes = [...before];
  const nodeOf: number[] = cuts.map(() => -1);
  const byEdge = new Map<number, [number, Cut][]>();
  for (const [cutIndex, cut] of cuts.entries()) {
    const others = byEdge.get(cut.edge);
    if (others) others.push([cutIndex, cut]);
    else byEdge.set(cut.edge, [[cutIndex, cut]]);
  }
  const enter = (position: Position) => nodes.push(position) - 1;
  const settle = (cutIndex: number, node: number) => {
    nodeOf[cutIndex] = node;
  };
  const edges = whole.flatMap((edge, index) => {
    const own = byEdge.get(index);
    return own ? pieces(edge, own, enter, settle) : [edge];
  });
  return { network: { nodes, edges }, nodeOf };
}
