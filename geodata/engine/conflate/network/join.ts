/** Joins lines where they share a vertex, at an end or in between. */
import { isSamePosition, type Position } from '../../../../src/domain/geometry/position';
import type { WeightedLine } from '../read';
import type { Edge, Network } from './network';
import { VertexIds } from './vertex-ids';

interface Numbered extends WeightedLine {
  /** A number for each vertex, the same for vertices at one position. */
  ids: Int32Array;
}

function numbered(lines: readonly WeightedLine[]): { all: Numbered[]; count: number } {
  const vertices = new VertexIds(lines.reduce((sum, { line }) => sum + line.length, 0));
  const all = lines.map(({ line, weight }) => ({
    line,
    weight,
    ids: Int32Array.from(line, (position) => vertices.idOf(position)),
  }));
  return { all, count: vertices.count };
}

/** 1 for each position where a line ends, that two lines share, or that one line passes twice. */
function junctions(lines: readonly Numbered[], count: number): Uint8Array {
  const passed = new Uint8Array(count);
  const junction = new Uint8Array(count);
  for (const { ids } of lines) {
    for (const [index, id] of ids.entries()) {
      // A vertex repeated in a row counts once.
      if (index > 0 && id === ids[index - 1]) continue;
      if (passed[id] === 1 || index === 0) junction[id] = 1;
      passed[id] = 1;
    }
    const last = ids.at(-1);
    if (last !== undefined) junction[last] = 1;
  }
  return junction;
}

/**
 * Makes the network of lines. Lines that cross without a common vertex are not joined, like a bridge and
 * the road under it.
 */
export function join(lines: readonly WeightedLine[]): Network {
  const { all, count } = numbered(lines);
  const junction = junctions(all, count);
  const nodes: Position[] = [];
  const nodeOf = new Int32Array(count).fill(-1);
  const enter = (id: number, position: Position): number => {
    if (nodeOf[id] === -1) nodeOf[id] = nodes.push(position) - 1;
    return nodeOf[id] ?? -1;
  };

  const edges: Edge[] = [];
  for (const { line, weight, ids } of all) {
    let from = -1;
    let piece: Position[] = [];
    for (const [index, position] of line.entries()) {
      const before = piece.at(-1);
      if (!before || !isSamePosition(before, position)) piece.push(position);
      const id = ids[index] ?? -1;
      if (junction[id] !== 1) continue;
      const to = enter(id, position);
      if (from !== -1 && piece.length > 1) {
        edges.push({ from, to, line: piece, weight, bridge: false });
      }
      from = to;
      piece = [position];
    }
  }
  return { nodes, edges };
}
