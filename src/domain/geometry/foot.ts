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

export interface FootOnStrands {
  /** Index of the strand. */
  strand: number;
  /** The vertex before the foot. */
  leg: number;
  /** Distance of the foot from that vertex. */
  alongKm: number;
  /** From the foot to the point. */
  distanceKm: number;
}

/** The nearest point of any strand; null where there is none. */
export function footOnStrands(
  point: Position,
  strands: readonly (readonly Position[])[],
): FootOnStrands | null {
  const kmTo = new Map<Position, number>();
  for (const vertex of strands.flat()) kmTo.set(vertex, distanceKm(point, vertex));
  const nearest = Math.min(...kmTo.values());
  let best: FootOnStrands | null = null;
  for (const [strand, line] of strands.entries()) {
    for (const [leg, [a, b]] of legsOf(line).entries()) {
      // By the triangle inequality, no point of the leg is nearer than this; a millimetre for rounding.
      const bound = ((kmTo.get(a) ?? 0) + (kmTo.get(b) ?? 0) - distanceKm(a, b)) / 2;
      if (bound > Math.min(nearest, best?.distanceKm ?? nearest) + SETTLED_KM) continue;
      const foot = footOnLeg(geodesicLeg(a, b), point);
      if (best && foot.distanceKm >= best.distanceKm) continue;
      best = { strand, leg, alongKm: foot.km, distanceKm: foot.distanceKm };
    }
  }
  return best;
}

/** Distance from a point to the nearest point of any strand, km; infinite where there is none. */
export const kmToStrands = (point: Position, strands: readonly (readonly Position[])[]): number =>
  footOnStrands(point, strands)?.distanceKm ?? Number.POSITIVE_INFINITY;
