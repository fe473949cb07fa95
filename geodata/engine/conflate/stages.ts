/**
 * Presents the road graph once per leg, as one graph for the path finder. From one stage to the next it can
 * pass only at a candidate of the stop between, at the cost of the distance from the waypoint. Nothing is
 * copied: the path finder only asks for the neighbours of a node.
 */
import createGraph, { type Graph, type Link, type Node } from 'ngraph.graph';
import type { RoadGraph } from './network/graph';
import type { Stop } from './snap';

export interface Place {
  /** Index of the leg. */
  stage: number;
  /** Node of the road graph; -1 before the first stop and after the last. */
  node: number;
}

export const START = -1;
export const GOAL = -2;

export interface ShiftCost {
  /** Cost of a kilometre between line and waypoint, at stops on the way. */
  via: number;
  /** The same at the first stop and the last. */
  end: number;
}

export type StagedGraph = Graph<Place, number>;

export function stagedGraph(
  roads: RoadGraph,
  stops: readonly Stop[],
  shiftCost: ShiftCost,
): StagedGraph {
  const count = roads.getNodeCount();
  const lastStop = stops.length - 1;
  const kmAt = stops.map(
    ({ candidates }) => new Map(candidates.map(({ node, km }) => [node, km] as const)),
  );
  const start: Node<Place> = { id: START, links: null, data: { stage: 0, node: -1 } };
  const goal: Node<Place> = { id: GOAL, links: null, data: { stage: lastStop, node: -1 } };
  const at = (stage: number, node: number): Node<Place> => ({
    id: stage * count + node,
    links: null,
    data: { stage, node },
  });
  // One object is reused for all links: the path finder reads the cost at once and keeps none.
  const link: Link<number> = { id: '', fromId: 0, toId: 0, data: 0 };
  const costing = (cost: number): Link<number> => {
    link.data = cost;
    return link;
  };

  const getNode: StagedGraph['getNode'] = (id) => {
    if (id === START) return start;
    if (id === GOAL) return goal;
    return at(Math.floor(Number(id) / count), Number(id) % count);
  };

  const forEachLinkedNode: StagedGraph['forEachLinkedNode'] = (id, visit) => {
    if (id === START) {
      for (const [node, km] of kmAt[0] ?? []) visit(at(0, node), costing(km * shiftCost.end));
      return;
    }
    const stage = Math.floor(Number(id) / count);
    const from = Number(id) % count;
    roads.forEachLinkedNode(from, (node, { data }) => {
      visit(at(stage, Number(node.id)), costing(data.cost));
    });
    const km = kmAt[stage + 1]?.get(from);
    if (km === undefined) return;
    if (stage + 1 === lastStop) visit(goal, costing(km * shiftCost.end));
    else visit(at(stage + 1, from), costing(km * shiftCost.via));
  };

  return Object.assign(createGraph<Place, number>(), { getNode, forEachLinkedNode });
}
