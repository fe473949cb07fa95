/** Finds the point of a geodesic leg nearest to a given point, on the ellipsoid. */
import { distanceKm, type GeodesicLeg, geodesicBetween, geodesicLeg } from './geodesic';
import { legsOf } from './legs';
import type { Position } from './position';

export interface GeodesicFoot {
  /** Distance along the leg from its first end. */
  km: number;
  position: Position;
  /** From the foot to the point. */
  distanceKm: number;
  /** Angle from the leg's direction to the direction of the point, clockwise in radians. */
  turn: number;
}

/** Used for estimating the next step only; whether the search ends is decided on the ellipsoid. */
const EARTH_RADIUS_KM = 6371;
/** A step shorter than this, a millimetre, ends the search. */
const SETTLED_KM = 1e-6;
const MOST_STEPS = 20;

function seenFrom(leg: GeodesicLeg, km: number, point: Position): GeodesicFoot {
  const { position, azimuth } = leg.at(km);
  const to = geodesicBetween(position, point);
  return { km, position, distanceKm: to.km, turn: ((to.azimuth - azimuth) * Math.PI) / 180 };
}

/**
 * Iterates on the leg: from the current point, the right-angled spherical triangle to the given point tells
 * how far along the leg its foot lies. On a sphere one step is exact; on the ellipsoid two or three are
 * needed.
 */
export function footOnLeg(leg: GeodesicLeg, point: Position): GeodesicFoot {
  let foot = seenFrom(leg, leg.lengthKm / 2, point);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { km, distanceKm: off, turn } = foot;
    const ahead = EARTH_RADIUS_KM * Math.atan(Math.tan(off / EARTH_RADIUS_KM) * Math.cos(turn));
    const next = Math.min(Math.max(km + ahead, 0), leg.lengthKm);
    if (Math.abs(next - km) < SETTLED_KM) break;
    foot = seenFrom(leg, next, point);
  }
  return foot;
}

/** Distance from a point to the nearest point of any strand, km; infinite where there is none. */
export function kmToStrands(point: Position, strands: readonly (readonly Position[])[]): number {
  const kmTo = new Map<Position, number>();
  for (const vertex of strands.flat()) kmTo.set(vertex, distanceKm(point, vertex));
  let least = Math.min(...kmTo.values());
  for (const [a, b] of strands.flatMap(legsOf)) {
    // By the triangle inequality, no point of the leg is nearer than this.
    const bound = ((kmTo.get(a) ?? 0) + (kmTo.get(b) ?? 0) - distanceKm(a, b)) / 2;
    if (bound < least) {
      least = Math.min(least, footOnLeg(geodesicLeg(a, b), point).distanceKm);
    }
  }
  return least;
}
