/**
 * Finds the point of a strand nearest to a given point. Candidate legs are chosen on the plane, and the
 * foot is then found on the ellipsoid, so that distances are geodesic.
 */
import { footOnLeg } from './foot';
import type { Position } from './position';
import { overlap, type Strand } from './strand';

export interface Foot {
  chainageKm: number;
  position: Position;
  distanceKm: number;
  /** The side on which the point lies, seen in the direction in which the strand is drawn. */
  side: 'left' | 'right';
  /** Whether the point lies beyond an end, so that the line does not pass it. */
  beyondEnd: boolean;
}

/** Legs are straight on the plane and geodesics on the ground; between them lies less than this, km. */
const SLACK_KM = 0.5;
const SAME_KM = 1e-4;

interface LegFoot extends Foot {
  /** Sine of the angle between the leg and the direction to the point: 1 is a right angle. */
  squareness: number;
}

function footOnLegOf(strand: Strand, index: number, point: Position): LegFoot {
  const leg = strand.leg(index);
  const { km, position, distanceKm, turn } = footOnLeg(leg, point);
  const first = index === 0 && km < SAME_KM;
  const last = index === strand.legCount - 1 && km > leg.lengthKm - SAME_KM;
  const ahead = distanceKm * Math.cos(turn);
  return {
    chainageKm: strand.chainageOf(index) + km,
    position,
    distanceKm,
    side: Math.sin(turn) > 0 ? 'right' : 'left',
    beyondEnd: distanceKm > 0.01 && ((first && ahead < -0.01) || (last && ahead > 0.01)),
    squareness: Math.abs(Math.sin(turn)),
  };
}

/** At a bend two legs are equally near; the one nearer to a right angle decides the side. */
function better(a: LegFoot, b: LegFoot): LegFoot {
  const gain = a.distanceKm - b.distanceKm;
  const sameSpot = Math.abs(gain) < SAME_KM && Math.abs(a.chainageKm - b.chainageKm) < 2 * SAME_KM;
  if (sameSpot) return b.squareness > a.squareness ? b : a;
  return gain > 0 ? b : a;
}

/** The nearest point; null if the plane shows that the whole strand is beyond the reach. */
function nearestSpot(strand: Strand, point: Position, reachKm: number): Foot | null {
  const [x, y] = strand.onPlane(point);
  const reach = strand.onPlaneAtMost(reachKm);
  if (!overlap(strand.box, [x, y, x, y], reach)) return null;
  const distances = new Float64Array(strand.legCount);
  let nearest = Number.POSITIVE_INFINITY;
  for (let leg = 0; leg < distances.length; leg++) {
    const distance2 = strand.planeDistance2(leg, x, y);
    distances[leg] = distance2;
    if (distance2 < nearest) nearest = distance2;
  }
  if (Math.sqrt(nearest) > reach + SLACK_KM) return null;
  // Legs a little further away on the plane may still be nearer on the ground.
  const limit = (Math.sqrt(nearest) * strand.unevenness + SLACK_KM) ** 2;
  let best: LegFoot | null = null;
  for (const [leg, distance2] of distances.entries()) {
    if (distance2 > limit) continue;
    const foot = footOnLegOf(strand, leg, point);
    best = best ? better(best, foot) : foot;
  }
  if (!best) return null;
  const { squareness: _, ...foot } = best;
  return foot;
}

export function footOn(strand: Strand, point: Position): Foot {
  const foot = nearestSpot(strand, point, Number.POSITIVE_INFINITY);
  if (!foot) throw new RangeError('a strand without legs');
  return foot;
}

/** Null if no point of the line is within the reach. */
export function footWithin(strand: Strand, point: Position, reachKm: number): Foot | null {
  const foot = nearestSpot(strand, point, reachKm);
  return foot && foot.distanceKm <= reachKm ? foot : null;
}
