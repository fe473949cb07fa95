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
