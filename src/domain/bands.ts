/**
 * The ground within a line's stated accuracy of its drawn course. Bands of one accuracy
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
/** Courses are simplified by this share of the accuracy before they are widened, which cannot be seen. */
const SIMPLIFIED = 1 / 20;
/** Legs of the polygon on a quarter of a circle. */
const STEPS = 8;

/** All ground within the group's accuracy; null for a group without lines. */
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
