/** Finds where the line may pass each waypoint: every edge within tolerance, at its nearest point. */
import type { Waypoint } from './authored';
import { Failure } from './failure';
import { indexEdges } from './network/edge-index';
import type { Network } from './network/network';
import { split } from './network/split';

export interface Candidate {
  node: number;
  /** Distance from the waypoint. */
  km: number;
}

export interface Stop {
  waypoint: Waypoint;
  candidates: readonly Candidate[];
}

export interface Unreached {
  waypoint: Waypoint;
  /** Distance to the nearest edge; null if none is near. */
  nearestKm: number | null;
}

export interface Snapped {
  network: Network;
  /** Waypoints with a candidate, in order. */
  stops: readonly Stop[];
  unreached: readonly Unreached[];
}

/** Distance in which the report searches for the nearest edge of an unreached waypoint. */
const LOOK_KM = 100;

const nearest = (candidates: readonly { km: number }[]): number =>
  candidates.reduce((least, { km }) => Math.min(least, km), Number.POSITIVE_INFINITY);

const toldOf = ({ waypoint, nearestKm }: Unreached): string =>
  nearestKm === null
    ? `${waypoint.name} (no line within ${LOOK_KM} km)`
    : `${waypoint.name} (nearest line ${nearestKm.toFixed(1)} km away)`;

export const unreachedText = (unreached: readonly Unreached[]): string =>
  unreached.map(toldOf).join(', ');

export function snap(
  network: Network,
  waypoints: readonly Waypoint[],
  toleranceKm: number,
): Snapped {
  const index = indexEdges(network);
  const near = waypoints.map((waypoint) => ({
    waypoint,
    cuts: index.within(waypoint.position, toleranceKm),
  }));
  const unreached = near.flatMap(({ waypoint, cuts }): Unreached[] => {
    if (cuts.length) return [];
    const km = nearest(index.within(waypoint.position, LOOK_KM));
    return [{ waypoint, nearestKm: Number.isFinite(km) ? km : null }];
  });
  if (near.length - unreached.length < 2) {
    throw new Failure(
      `fewer than two of ${waypoints.length} waypoints lie within ${toleranceKm} km of a line; not reached: ${unreachedText(unreached)}. Check --crs, whether the layer covers the stretch, and --tolerance`,
    );
  }
  const cut = split(
    network,
    near.flatMap(({ cuts }) => cuts),
  );
  let next = 0;
  const stops = near.flatMap(({ waypoint, cuts }): Stop[] => {
    // Edges that meet at a point share one node: take each node once.
    const kmAt = new Map(cuts.map(({ km }) => [cut.nodeOf[next++] ?? -1, km] as const));
    const candidates = [...kmAt].map(([node, km]) => ({ node, km }));
    return candidates.length ? [{ waypoint, candidates }] : [];
  });
  return { network: cut.network, stops, unreached };
}
