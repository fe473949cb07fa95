/** Lengths on the WGS 84 ellipsoid. The sphere is 0.2 % short from east to west here. */
import geodesic from 'geographiclib-geodesic';

const { WGS84 } = geodesic.Geodesic;

/** Length of a line of geodesic legs through [lon, lat] positions, km. */
export function geodesicLengthKm(line: readonly (readonly number[])[]): number {
  let metres = 0;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const [lonA = Number.NaN, latA = Number.NaN] = from;
    const [lonB = Number.NaN, latB = Number.NaN] = to;
    metres += WGS84.Inverse(latA, lonA, latB, lonB).s12 ?? Number.NaN;
  }
  return metres / 1000;
}

export type Position = readonly [lon: number, lat: number];

const known = (value: number | undefined): number => value ?? Number.NaN;

/** Length of the geodesic between two positions, km, and its azimuth at the first, degrees from north. */
export function geodesicBetween(from: Position, to: Position): { km: number; azimuth: number } {
  const { s12, azi1 } = WGS84.Inverse(from[1], from[0], to[1], to[0]);
  return { km: known(s12) / 1000, azimuth: known(azi1) };
}

/** A geodesic that positions can be read from by their distance along it. */
export interface GeodesicLeg {
  lengthKm: number;
  /** The position so far from the first end, and the azimuth there, degrees from north. */
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
