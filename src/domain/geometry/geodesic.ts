/**
 * Lengths, directions and positions on the WGS 84 ellipsoid. Positions are [lon, lat] in degrees,
 * lengths are kilometres, azimuths are degrees clockwise from north. A latitude beyond 90° or NaN
 * gives NaN. A sphere would be up to 0.3 % short from east to west in middle latitudes.
 */
import geodesic from 'geographiclib-geodesic';
import { legsOf } from './legs';
import { asPosition, type Position } from './position';

const { WGS84 } = geodesic.Geodesic;

const known = (value: number | undefined): number => value ?? Number.NaN;

/** Length of the geodesic between two positions, and its azimuth at the first. */
export function geodesicBetween(from: Position, to: Position): { km: number; azimuth: number } {
  const { s12, azi1 } = WGS84.Inverse(from[1], from[0], to[1], to[0]);
  return { km: known(s12) / 1000, azimuth: known(azi1) };
}

export const distanceKm = (from: Position, to: Position): number => geodesicBetween(from, to).km;

/** Length of a line of geodesic legs; 0 for fewer than two positions. */
export const geodesicLengthKm = (line: readonly (readonly number[])[]): number =>
  legsOf(line.map(asPosition)).reduce((sum, [from, to]) => sum + distanceKm(from, to), 0);

/** A geodesic leg, with its positions by distance along it. */
export interface GeodesicLeg {
  lengthKm: number;
  /** The position at a distance from the first end, and the azimuth there. */
  at(km: number): { position: Position; azimuth: number };
}

export function geodesicLeg(from: Position, to: Position): GeodesicLeg {
  const line = WGS84.InverseLine(from[1], from[0], to[1], to[0]);
  return {
    lengthKm: line.s13 / 1000,
    at: (km) => {
      const { lon2, lat2, azi2 } = line.Position(km * 1000);
      return { position: [known(lon2), known(lat2)], azimuth: known(azi2) };
    },
  };
}

/** The positions that divide a geodesic into equal steps, its two ends left out. */
function pointsBetween(from: Position, to: Position, steps: number): Position[] {
  if (steps < 2) return [];
  const leg = geodesicLeg(from, to);
  return Array.from(
    { length: steps - 1 },
    (_, index) => leg.at((leg.lengthKm * (index + 1)) / steps).position,
  );
}

/** Longer legs get intermediate vertices. */
const LONGEST_DRAWN_LEG_KM = 150;

/**
 * Adds points of the geodesic to legs longer than `longestKm`. A renderer joins two vertices by a straight
 * line in its own plane: for a leg of 1000 km, Mercator and a conic projection would differ by tens of
 * kilometres, and neither would draw the shortest way. With vertices on the geodesic, every projection
 * draws the same line.
 */
export function densified(line: readonly Position[], longestKm = LONGEST_DRAWN_LEG_KM): Position[] {
  const rest = legsOf(line).flatMap(([from, to]) => {
    const steps = Math.ceil(distanceKm(from, to) / longestKm);
    return [...pointsBetween(from, to, steps), to];
  });
  return [...line.slice(0, 1), ...rest];
}
