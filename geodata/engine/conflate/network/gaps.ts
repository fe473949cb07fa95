/** Bridges narrow gaps: a line that ends just short of another is joined to it. */
import type { Position } from '../../../../src/domain/geometry/position';
import { roughKm } from '../../../../src/domain/geometry/ruler';
import { indexEdges } from './edge-index';
import type { Edge, Network } from './network';
import { type Cut, split } from './split';

/** A metre of gap costs as much as three metres of road, so that a real line is preferred. */
const BRIDGE_WEIGHT = 3;

/** With a smaller gap, the ends count as touching. */
const TOUCH_KM = 1e-4;

interface Bridge {
  /** Node at the end of a line. */
  end: number;
  to: Cut;
}

function edgesAtNodes({ nodes, edges }: Network): number[][] {
  const at: number[][] = nodes.map(() => []);
  for (const [index, { from, to }] of edges.entries()) {
    at[from]?.push(index);
    at[to]?.push(index);
  }
  return at;
}

/**
 * Moves the cut to the end of the edge if that is about as near: two lines that face each other meet at
 * their ends.
 */
function preferEnd({ line }: Edge, cut: Cut, from: Position, gapKm: number): Cut {
  const end = [line[0], line.at(-1)].find(
    (candidate) =>
      candidate && roughKm(candidate, cut.point) <= cut.km && roughKm(candidate, from) <= gapKm,
  );
  return end ? { ...cut, point: end } : cut;
}

/** A bridge from every loose end to the nearest edge within reach, except edges it already meets. */
function findBridges(network: Network, gapKm: number): Bridge[] {
  const index = indexEdges(network);
  const edgesAt = edgesAtNodes(network);
  return network.nodes.flatMap((position, end): Bridge[] => {
    const [own, ...more] = edgesAt[end] ?? [];
    const edge = own === undefined ? undefined : network.edges[own];
    if (!edge || more.length) return [];
    const other = edge.from === end ? edge.to : edge.from;
    const met = new Set(edgesAt[other]);
    const [nearest] = index
      .within(position, gapKm)
      .filter((cut) => cut.edge !== own && !met.has(cut.edge))
      .sort((a, b) => a.km - b.km);
    const target = nearest && network.edges[nearest.edge];
    return target ? [{ end, to: preferEnd(target, nearest, position, gapKm) }] : [];
  });
}

export function bridgeGaps(network: Network, gapMetres: number): Network {
  // Ends that touch a line between two of its vertices are joined even with a gap of 0 m.
  const bridges = findBridges(network, Math.max(gapMetres / 1000, TOUCH_KM));
  const cut = split(
    network,
    bridges.map(({ to }) => to),
  );
  const { nodes } = cut.network;
  const closed = new Set<string>();
  const added = bridges.flatMap(({ end }, index): Edge[] => {
    const to = cut.nodeOf[index] ?? end;
    const [a, b] = [nodes[end], nodes[to]];
    const key = [end, to].sort((x, y) => x - y).join();
    if (!a || !b || end === to || closed.has(key)) return [];
    closed.add(key);
    const bridge = roughKm(a, b) > TOUCH_KM;
    return [{ from: end, to, line: [a, b], weight: BRIDGE_WEIGHT, bridge }];
  });
  return { nodes, edges: [...cut.network.edges, ...added] };
}
