/**
 * The one rule for `accuracyKm`: how far the real thing may lie from what is drawn.
 *
 * - Points: the place's own accuracy; of several places the largest.
 * - Lines: the largest accuracy of their known places, plus 10 % of the longest gap
 *   between consecutive vertices, rounded to whole kilometres, at least 1. A road
 *   that is fixed every 50 km strays about 5 km from the straight line between;
 *   chains of towns measured against real roads were off by 3–17 km on average.
 *   For a chain of places the vertices are the places; for an alignment they are
 *   its own, and the known places are the tagged ones (those of its course where
 *   none is tagged).
 */
import type { AuthoredPlace } from '../authored';
import type { FeatureEntry, Records } from '../read/records';
import { distanceKm, legsOf, type Position } from './geodesic';

const SHARE_OF_GAP = 0.1;

const largest = (values: readonly number[]): number => Math.max(0, ...values);

export function pointAccuracyKm(places: readonly AuthoredPlace[]): number {
  return largest(places.map(({ accuracyKm }) => accuracyKm));
}

export function lineAccuracyKm(
  knownPlaces: readonly AuthoredPlace[],
  strands: readonly (readonly Position[])[],
): number {
  const gaps = strands.flatMap((strand) => legsOf(strand).map(([a, b]) => distanceKm(a, b)));
  return Math.max(1, Math.round(pointAccuracyKm(knownPlaces) + SHARE_OF_GAP * largest(gaps)));
}

/** The places whose accuracy bounds that of a line. */
export function knownPlacesOf(
  feature: FeatureEntry,
  places: ReadonlyMap<string, AuthoredPlace>,
  alignments: Records['alignments'],
): AuthoredPlace[] {
  const { geometry } = feature.record;
  const look = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  const branches = (geometry?.branches ?? []).flat();
  const tags = geometry?.alignment ? alignments.get(feature.id)?.record.properties.tags : undefined;
  const tagged = look((tags ?? []).flatMap(({ place }) => place ?? []));
  return [...(tagged.length ? tagged : look(geometry?.course ?? [])), ...look(branches)];
}
