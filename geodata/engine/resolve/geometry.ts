/** Makes the geometry of features from places and alignments. */
import type { FeatureGeometry } from '../../../src/domain/contract/register';
import type { Stretch } from '../../../src/domain/contract/stretches';
import { densified, geodesicLengthKm } from '../../../src/domain/geometry/geodesic';
import type { Position } from '../../../src/domain/geometry/position';
import type { AuthoredPlace } from '../authored';
import type { FeatureEntry } from '../read/records';
import { pointAccuracyKm } from './accuracy';
import type { Line } from './lines';
import { positionOf } from './strands';

export interface Placed {
  geometry: FeatureGeometry;
  accuracyKm: number;
  /** Lines only. */
  stretches?: Stretch[];
  /** Lines only: length on the ellipsoid, to 0.1 km. */
  lengthKm?: number;
}

/** Five decimals are a metre on the ground, and keep floating-point noise out of the files. */
export const round = ([lon, lat]: Position): [lon: number, lat: number] => [
  Math.round(lon * 1e5) / 1e5,
  Math.round(lat * 1e5) / 1e5,
];

/** The published length of a line: all strands together, to 0.1 km. */
export const drawnLengthKm = (strands: readonly (readonly Position[])[]): number =>
  Math.round(strands.reduce((sum, strand) => sum + geodesicLengthKm(strand), 0) * 10) / 10;

function placePoints(places: readonly AuthoredPlace[], representative: boolean): Placed | null {
  const [first, ...more] = places.map((place) => round(positionOf(place)));
  if (!first) return null;
  return {
    geometry: more.length
      ? { type: 'MultiPoint', coordinates: [first, ...more] }
      : { type: 'Point', coordinates: first },
    accuracyKm: pointAccuracyKm(places, representative),
  };
}

/**
 * Null if the feature has no geometry.
 * @param drawn undefined for points
 */
export function place(
  feature: FeatureEntry,
  places: ReadonlyMap<string, AuthoredPlace>,
  drawn: Line | undefined,
): Placed | null {
  const { points, class: geometryClass } = feature.record.geometry ?? {};
  if (points) {
    const sites = points.flatMap((id) => places.get(id) ?? []);
    return placePoints(sites, geometryClass === 'representative');
  }

  if (!drawn) return null;
  const { strands, accuracyKm, stretches } = drawn;
  const [line, ...branches] = strands.map((strand) => densified(strand).map(round));
  if (!line) return null;
  return {
    geometry: branches.length
      ? { type: 'MultiLineString', coordinates: [line, ...branches] }
      : { type: 'LineString', coordinates: line },
    accuracyKm,
    stretches,
    lengthKm: drawnLengthKm(strands),
  };
}
