/**
 * Finds the highest relief band that a line crosses. This is information for the reader of the report and
 * not a check: the bands come from a smoothed 9 km grid, in which a gorge is as high as its walls. A road
 * in it looks 1000–2000 m higher than it is, and a shortcut across a spur of 20 km does not show at all.
 * The check "the middle of a leg lies two bands above both its ends" was tried on chords of the drawn
 * courses: of 3175 chords of 40 km, 27 rose above their course and the check found none of these; with one
 * band it reported 54 chords.
 */
import { bbox, booleanPointInPolygon, feature } from '@turf/turf';
import type { BBox, Feature, FeatureCollection, Polygon } from 'geojson';
import { densified } from '../../../src/domain/geometry/geodesic';
import type { Position } from '../../../src/domain/geometry/position';

const SAMPLE_KM = 2;

/** One polygon of the land at least `minM` metres high. */
interface Band {
  minM: number;
  /** With its bounding box, which decides most tests. */
  area: Feature<Polygon>;
}

export interface Relief {
  bands: readonly Band[];
  extent: BBox;
}

/**
 * Null if there is no relief.
 * @param collection basemap/relief.geojson
 */
export function reliefOf(collection: FeatureCollection): Relief | null {
  if (collection.features.length === 0) return null;
  const bands = collection.features.flatMap(({ geometry, properties }): Band[] => {
    if (geometry.type !== 'MultiPolygon') return [];
    return geometry.coordinates.map((coordinates) => {
      const area = feature<Polygon>({ type: 'Polygon', coordinates });
      return { minM: Number(properties?.minM), area: { ...area, bbox: bbox(area) } };
    });
  });
  return { bands, extent: bbox(collection) };
}

const within = ([west, south, east, north]: BBox, [lon, lat]: Position): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/**
 * Lower limit of the highest band under any strand, m; 0 below the lowest band, null if a vertex lies
 * outside the relief.
 */
export function highestBandM(
  strands: readonly (readonly Position[])[],
  { bands, extent }: Relief,
): number | null {
  if (!strands.flat().every((vertex) => within(extent, vertex))) return null;
  let highest = 0;
  for (const point of strands.flatMap((strand) => densified(strand, SAMPLE_KM))) {
    for (const { minM, area } of bands) {
      if (minM > highest && booleanPointInPolygon([...point], area)) highest = minM;
    }
  }
  return highest;
}
