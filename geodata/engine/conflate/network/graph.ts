/** Makes the search graph of the network: nodes linked by the cheapest edge between them. */
import createGraph, { type Graph } from 'ngraph.graph';
import { roughLengthKm } from '../../../../src/domain/geometry/ruler';
import type { Network } from './network';

export interface RoadLink {
  /** Index of the edge. */
  edge: number;
  /** Length in kilometres times weight. */
  cost: number;
}

export type RoadGraph = Graph<undefined, RoadLink>;

export function roadGraph({ nodes, edges }: Network): RoadGraph {
  const graph = createGraph<undefined, RoadLink>();
  for (const node of nodes.keys()) graph.addNode(node);
  for (const [edge, { from, to, line, weight }] of edges.entries()) {
    if (from === to) continue;
    const cost = roughLengthKm(line) * weight;
    const known = graph.getLink(from, to) ?? graph.getLink(to, from);
    if (!known) graph.addLink(from, to, { edge, cost });
    else if (cost < known.data.cost) known.data = { edge, cost };
  }
  return graph;
}
