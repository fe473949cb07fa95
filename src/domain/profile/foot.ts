/**
 * The spot of a line that is nearest to a point. Legs are chosen on the plane and the
 * spot is then found on the ellipsoid, so that distances are geodesic.
 */
import { geodesicBetween } from '../geometry/geodesic';
import type { Position } from '../geometry/position';
import { onPlane, overlap, STRETCH, type Strand } from './strand';

export interface Foot {
  chainageKm: number;
  position: Position;
  distanceKm: number;
  /** Of the point, seen in the direction the strand is drawn. */
  side: 'left' | 'right';
  /** The point lies beyond an end: nothing of the line passes it. */
  beyondEnd: boolean;
}

const EARTH_RADIUS_KM = 6371;
/** Legs this much further than the nearest on the plane may still be nearest on the ground. */
const SLACK_FACTOR = 1.03;
const SLACK_KM = 0.5;
const SAME_KM = 1e-4;

/** Squared distance on the plane from a point to the leg of that number, km². */
export function planeDistance2(plane: Float64Array, leg: number, x: number, y: number): number {
  const first = 2 * leg;
  const ax = plane[first] ?? Number.NaN;
  const ay = plane[first + 1] ?? Number.NaN;
  const dx = (plane[first + 2] ?? Number.NaN) - ax;
  const dy = (plane[first + 3] ?? Number.NaN) - ay;
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length2;
  const t = Math.min(Math.max(along, 0), 1);
  const ex = x - ax - t * dx;
  const ey = y - ay - t * dy;
  return ex * ex + ey * ey;
}

interface LegFoot extends Foot {
  /** How far off the leg's direction the point lies: 1 is square. */
  squareness: number;
}

/** On the sphere one step along a great circle arrives; the ellipsoid needs a second or third. */
function footOnLeg(strand: Strand, index: number, point: Position): LegFoot {
  const leg = strand.leg(index);
  let km = leg.lengthKm / 2;
  let here = leg.at(km);
  let to = geodesicBetween(here.position, point);
  let turn = ((to.azimuth - here.azimuth) * Math.PI) / 180;
  for (let round = 0; round < 8; round++) {
    const ahead = EARTH_RADIUS_KM * Math.atan(Math.tan(to.km / EARTH_RADIUS_KM) * Math.cos(turn));
    const next = Math.min(Math.max(km + ahead, 0), leg.lengthKm);
    if (Math.abs(next - km) < 1e-6) break;
    km = next;
    here = leg.at(km);
    to = geodesicBetween(here.position, point);
    turn = ((to.azimuth - here.azimuth) * Math.PI) / 180;
  }
  const first = index === 0 && km < SAME_KM;
  const last = index === strand.legCount - 1 && km > leg.lengthKm - SAME_KM;
  const ahead = to.km * Math.cos(turn);
  return {
    chainageKm: strand.chainageOf(index) + km,
    position: here.position,
    distanceKm: to.km,
    side: Math.sin(turn) > 0 ? 'right' : 'left',
    beyondEnd: to.km > 0.01 && ((first && ahead < -0.01) || (last && ahead > 0.01)),
    squareness: Math.abs(Math.sin(turn)),
  };
}

/** At a bend two legs are equally near: the squarer one tells the side. */
function better(a: LegFoot, b: LegFoot): LegFoot {
  const gain = a.distanceKm - b.distanceKm;
  const sameSpot = Math.abs(gain) < SAME_KM && Math.abs(a.chainageKm - b.chainageKm) < 2 * SAME_KM;
  if (sameSpot) return b.squareness > a.squareness ? b : a;
  return gain > 0 ? b : a;
}

/** The nearest spot; null where the plane shows the whole strand to be beyond the reach. */
function nearestSpot(strand: Strand, point: Position, reachKm: number): Foot | null {
  const [x, y] = onPlane(point);
  if (!overlap(strand.box, [x, y, x, y], reachKm)) return null;
  const distances = new Float64Array(strand.legCount);
  let nearest = Number.POSITIVE_INFINITY;
  for (let leg = 0; leg < distances.length; leg++) {
    const distance2 = planeDistance2(strand.plane, leg, x, y);
    distances[leg] = distance2;
    if (distance2 < nearest) nearest = distance2;
  }
  if (Math.sqrt(nearest) > reachKm * STRETCH + SLACK_KM) return null;
  const limit = (Math.sqrt(nearest) * SLACK_FACTOR + SLACK_KM) ** 2;
  let best: LegFoot | null = null;
  for (const [leg, distance2] of distances.entries()) {
    if (distance2 > limit) continue;
    const foot = footOnLeg(strand, leg, point);
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

/** Null where the line keeps further away than the reach. */
export function footWithin(strand: Strand, point: Position, reachKm: number): Foot | null {
  const foot = nearestSpot(strand, point, reachKm);
  return foot && foot.distanceKm <= reachKm ? foot : null;
}
