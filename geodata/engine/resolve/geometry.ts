/** Makes the geometry of features from places and alignments. */
import type { FeatureGeometry } from '../../../src/domain/contract/register';
import { densified, geodesicLengthKm } from '../../../src/domain/geometry/geodesic';
import type { Position } from '../../../src/domain/geometry/position';
import type { AuthoredPlace } from '../authored';
import type { FeatureEntry, Records } from '../read/records';
import { featureAccuracyKm, pointAccuracyKm } from './accuracy';
import { authoredStrandsOf, positionOf } from './strands';

export interface Placed {
  geometry: FeatureGeometry;
  accuracyKm: number;
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

/** Null if the feature has no geometry. */
export function place(
  feature: FeatureEntry,
  places: ReadonlyMap<string, AuthoredPlace>,
  alignments: Records['alignments'],
): Placed | null {
  const { points, class: geometryClass } = feature.record.geometry ?? {};
  if (points) {
    const sites = points.flatMap((id) => places.get(id) ?? []);
    return placePoints(sites, geometryClass === 'representative');
  }

  const strands = authoredStrandsOf(feature, places, alignments);
  const [line, ...branches] = strands.map((strand) => densified(strand).map(round));
  if (!line) return null;
  return {
    geometry: branches.length
      ? { type: 'MultiLineString', coordinates: [line, ...branches] }
      : { type: 'LineString', coordinates: line },
    accuracyKm: featureAccuracyKm(feature, places, alignments, strands),
    lengthKm: drawnLengthKm(strands),
  };
}
