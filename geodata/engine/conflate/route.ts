/**
 * Finds the cheapest route past all stops at once. Joining the nearest point of the layer at each stop
 * would lead the line through the streets of every town that its road passes by. So the search has stages,
 * one per leg, and moves to the next stage at the candidate that makes the whole route cheapest, including
 * the distance from the waypoint.
 */
import type { Node } from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import type { Position } from '../../../src/domain/geometry/position';
import { rulerAt } from '../../../src/domain/geometry/ruler';
import { roadGraph } from './network/graph';
import type { Edge, Network } from './network/network';
import type { Snapped, Stop } from './snap';
import { GOAL, type Place, START, stagedGraph } from './stages';

/**
 * Costs of a kilometre between waypoint and line, in kilometres of the cheapest class. At stops on the way
 * the cost is less than 2, so that a detour into a town and back is never worth it, but a route through the
 * town may be. At the ends it is high, so that the line begins and ends where it should.
 */
const VIA_SHIFT_COST = 1.5;
const END_SHIFT_COST = 10;

export interface Step {
  edge: number;
  /** Whether the edge is used against its direction. */
  reversed: boolean;
}

export interface Route {
  /** The steps of each leg between two stops. */
  legs: readonly (readonly Step[])[];
  /** The node at each stop. */
  nodes: readonly number[];
}

/** Lower bound of the cost from a place to the last stop: along straight lines. */
function leastCost(
  { nodes }: Network,
  stops: readonly Stop[],
  toleranceKm: number,
  weight: number,
): (place: Place) => number {
  const highest = nodes.reduce((most, [, lat]) => Math.max(most, Math.abs(lat)), 0);
  const ruler = rulerAt(highest);
  // The ruler of the highest latitude, less 2 %, never overestimates: degrees of longitude are shortest
  // there, and degrees of latitude about 1 % longer than elsewhere.
  const surely = (a: Position, b: Position, slackKm: number): number =>
    Math.max(0, 0.98 * ruler.distance(a, b) - slackKm) * weight;

  const rest = stops.map(() => 0);
  for (let stop = stops.length - 2; stop >= 0; stop--) {
    const [a, b] = [stops[stop]?.waypoint, stops[stop + 1]?.waypoint];
    const leg = a && b ? surely(a.position, b.position, 2 * toleranceKm) : 0;
    rest[stop] = leg + (rest[stop + 1] ?? 0);
  }
  return ({ stage, node }) => {
    const [from, to] = [nodes[node], stops[stage + 1]?.waypoint.position];
    return from && to ? surely(from, to, toleranceKm) + (rest[stage + 1] ?? 0) : 0;
  };
}

const cheapestOf = (edges: readonly Edge[]): number =>
  edges.reduce((least, { weight }) => Math.min(least, weight), Number.POSITIVE_INFINITY);

export function route({ network, stops }: Snapped, toleranceKm: number): Route {
  const weight = cheapestOf(network.edges);
  const roads = roadGraph(network);
  const graph = stagedGraph(roads, stops, {
    via: VIA_SHIFT_COST * weight,
    end: END_SHIFT_COST * weight,
  });
  const least = leastCost(network, stops, toleranceKm, weight);
  const finder = aStar(graph, {
    distance: (_from, _to, link) => link.data,
    heuristic: ({ data }: Node<Place>) => least(data),
  });
  const places = finder
    .find(START, GOAL)
    .reverse()
    .map(({ data }) => data)
    .filter(({ node }) => node >= 0);

  const legs: Step[][] = stops.slice(1).map(() => []);
  const nodes = stops.map(() => -1);
  for (const [index, { stage, node }] of places.entries()) {
    const before = places[index - 1];
    if (!before) nodes[0] = node;
    else if (before.stage === stage) {
      const link = roads.getLink(before.node, node) ?? roads.getLink(node, before.node);
      if (!link) throw new Error(`no link ${before.node} – ${node}`);
      const { edge } = link.data;
      legs[stage]?.push({ edge, reversed: network.edges[edge]?.from !== before.node });
    }
    nodes[stage + 1] = node;
  }
  return { legs, nodes };
}
