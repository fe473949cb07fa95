/** Turns the steps of a route into one line with its stops, as it will be written. */
import { simplified } from '../../../src/domain/geometry/polyline';
import { isSamePosition, type Position } from '../../../src/domain/geometry/position';
import type { Waypoint } from './authored';
import type { Network } from './network/network';
import type { Route } from './route';

export interface Passing {
  waypoint: Waypoint;
  /** Index of the vertex at which the line passes the waypoint. */
  vertex: number;
}

export interface Course {
  line: readonly Position[];
  passings: readonly Passing[];
}

const METRES_PER_DEGREE = 111_320;

/** Five decimals are a metre on the ground. */
const round = ([lon, lat]: Position): Position => [
  Math.round(lon * 1e5) / 1e5,
  Math.round(lat * 1e5) / 1e5,
];

/** One polyline per leg: consecutive legs share a vertex. */
function legLines(network: Network, { legs, nodes }: Route): Position[][] {
  return legs.map((steps, index) => {
    const start = network.nodes[nodes[index] ?? -1];
    const rest = steps.flatMap(({ edge, reversed }) => {
      const piece = network.edges[edge]?.line ?? [];
      return (reversed ? piece.toReversed() : piece).slice(1);
    });
    return start ? [start, ...rest] : rest;
  });
}

/**
 * Simplifies a line. A degree of longitude is shorter than one of latitude, so the tolerance, which is in
 * degrees, is never exceeded in metres.
 */
const withinMetres = (line: readonly Position[], metres: number): readonly Position[] =>
  metres === 0 ? line : simplified(line, metres / METRES_PER_DEGREE);

export function courseOf(
  network: Network,
  route: Route,
  waypoints: readonly Waypoint[],
  simplifyMetres: number,
): Course {
  const [first, ...rest] = waypoints;
  const line: Position[] = [];
  const passings: Passing[] = first ? [{ waypoint: first, vertex: 0 }] : [];
  for (const [index, leg] of legLines(network, route).entries()) {
    for (const position of withinMetres(leg, simplifyMetres).map(round)) {
      const before = line.at(-1);
      if (!before || !isSamePosition(before, position)) line.push(position);
    }
    const waypoint = rest[index];
    if (waypoint) passings.push({ waypoint, vertex: line.length - 1 });
  }
  return { line, passings };
}
