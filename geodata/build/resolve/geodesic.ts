/** Lengths and points on the WGS 84 ellipsoid. Positions are [lon, lat] degrees, lengths km. */
import geodesic from 'geographiclib-geodesic';

export type Position = [lon: number, lat: number];

const { WGS84 } = geodesic.Geodesic;

/** Above this a leg is drawn in steps. */
const LONGEST_DRAWN_LEG_KM = 150;

/** Length of the geodesic between two positions, km. */
export function distanceKm([lonA, latA]: Position, [lonB, latB]: Position): number {
  const { s12 } = WGS84.Inverse(latA, lonA, latB, lonB);
  if (s12 === undefined) throw new Error('the geodesic library returned no distance');
  return s12 / 1000;
}

/** The legs of a line: each vertex with the one after it. */
export function legsOf<T>(vertices: readonly T[]): [from: T, to: T][] {
  return vertices.slice(1).flatMap((to, index): [T, T][] => {
    const from = vertices[index];
    return from === undefined ? [] : [[from, to]];
  });
}

/** Length of a line of geodesic legs, km. */
export function lengthKm(line: readonly Position[]): number {
  return legsOf(line).reduce((sum, [from, to]) => sum + distanceKm(from, to), 0);
}

function pointsBetween([lonA, latA]: Position, [lonB, latB]: Position, steps: number): Position[] {
  const leg = WGS84.InverseLine(latA, lonA, latB, lonB);
  return Array.from({ length: steps - 1 }, (_, index): Position => {
    const { lat2, lon2 } = leg.Position((leg.s13 * (index + 1)) / steps);
    if (lat2 === undefined || lon2 === undefined) {
      throw new Error('the geodesic library returned no point');
    }
    return [lon2, lat2];
  });
}

/**
 * The line with points of the geodesic put into legs over `longestKm`, 150 km unless told. A renderer joins
 * two vertices by a straight line of its own plane: Mercator and the conic would
 * draw a leg of 1000 km tens of kilometres apart, and neither where the shortest
 * way runs. With vertices on the geodesic every projection draws the same line.
 */
export function densify(line: readonly Position[], longestKm = LONGEST_DRAWN_LEG_KM): Position[] {
  const [first] = line;
  if (!first) return [];
  const rest = legsOf(line).flatMap(([from, to]) => {
    const steps = Math.ceil(distanceKm(from, to) / longestKm);
    return [...pointsBetween(from, to, Math.max(steps, 1)), to];
  });
  return [first, ...rest];
}
