/**
 * Accuracy bands: the area within a line's stated accuracy of its drawn course. Bands of the same accuracy
 * are one area, so that lines on the same road do not darken each other.
 */
import { buffer, multiLineString, simplify } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { BandGroup } from './band-groups';

export interface BandProperties {
  accuracyKm: number;
}

export type BandCollection = FeatureCollection<Polygon | MultiPolygon, BandProperties>;

const KM_PER_DEGREE = 111;
/** Tolerance of simplification, as a share of the accuracy; too small to be seen. */
const SIMPLIFIED = 1 / 20;
/** Segments per quarter circle of the buffer. */
const STEPS = 8;

/** The area within the group's accuracy of its lines; null for a group without lines. */
export function bandOf({
  accuracyKm,
  strands,
}: BandGroup): Feature<Polygon | MultiPolygon, BandProperties> | null {
  const course = simplify(multiLineString(strands), {
    tolerance: (accuracyKm * SIMPLIFIED) / KM_PER_DEGREE,
  });
  const area = buffer(course, accuracyKm, { units: 'kilometers', steps: STEPS });
  return area ? { ...area, properties: { accuracyKm } } : null;
}
