/** How far a point lies from a line of geodesic legs, on the WGS 84 ellipsoid. */
import geodesic from 'geographiclib-geodesic';
import { distanceKm } from '../../../src/domain/geometry/geodesic';
import { legsOf } from '../../../src/domain/geometry/legs';
import type { Position } from '../../../src/domain/geometry/position';

const { WGS84 } = geodesic.Geodesic;

/** Mean radius, m: only to guess the next step; the steps end when the ellipsoid says so. */
const RADIUS_M = 6371008.8;
/** A step shorter than this, m, ends the search. */
const SETTLED_M = 0.1;
const MOST_STEPS = 20;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Distance from a point to one leg, km. From a guess on the leg the right-angled
 * triangle to the point tells how far along its foot lies; on the ellipsoid the
 * second or third guess is right to a decimetre.
 */
function kmToLeg([lon, lat]: Position, a: Position, b: Position): number {
  const leg = WGS84.InverseLine(a[1], a[0], b[1], b[0]);
  let along = leg.s13 / 2;
  for (let step = 0; ; step++) {
    const { lat2 = lat, lon2 = lon, azi2 = 0 } = leg.Position(along);
    const { s12 = 0, azi1 = 0 } = WGS84.Inverse(lat2, lon2, lat, lon);
    const ahead = RADIUS_M * Math.atan(Math.tan(s12 / RADIUS_M) * Math.cos(radians(azi1 - azi2)));
    const next = Math.min(leg.s13, Math.max(0, along + ahead));
    if (Math.abs(next - along) < SETTLED_M || step === MOST_STEPS) return s12 / 1000;
    along = next;
  }
}

/** Distance from a point to the nearest point of any strand, km; infinite where there is none. */
export function kmToStrands(point: Position, strands: readonly (readonly Position[])[]): number {
  const kmTo = new Map<Position, number>();
  for (const vertex of strands.flat()) kmTo.set(vertex, distanceKm(point, vertex));
  let least = Math.min(...kmTo.values());
  for (const [a, b] of strands.flatMap(legsOf)) {
    // By the triangle inequality no point of the leg is nearer than this.
    const bound = ((kmTo.get(a) ?? 0) + (kmTo.get(b) ?? 0) - distanceKm(a, b)) / 2;
    if (bound < least) least = Math.min(least, kmToLeg(point, a, b));
  }
  return least;
}
