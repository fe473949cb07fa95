/**
 * How far the real object may lie from what is drawn, as far as places and vertices tell.
 *
 * - Points: the accuracy of the place; of several places the largest. If a town represents an object
 *   somewhere in it (class representative), the radius of a town of its rank is added, since the object is
 *   in the town and not at its centre.
 * - Lines: the largest accuracy of their known places, plus 10 % of the longest leg, rounded to whole
 *   kilometres, at least 1. A road that is known every 50 km deviates about 5 km from the straight line
 *   between; schematic lines compared with real roads were off by 3–17 km on average. For a chain of places
 *   the vertices are the places. For an alignment they are its own vertices, and the known places are the
 *   tagged ones (those of its course if none is tagged).
 *
 * Vertices that were placed by hand are no knowledge, so what a line claims follows from its check points
 * (`stretches.ts`), and this estimate counts on stretches without them only.
 */

import { distanceKm } from '../../../src/domain/geometry/geodesic';
import { legsOf } from '../../../src/domain/geometry/legs';
import type { Position } from '../../../src/domain/geometry/position';
import type { AuthoredAlignment, AuthoredPlace } from '../authored';
import type { FeatureEntry, Records } from '../read/records';
import { UNCHECKED_KM } from './stretches';

const SHARE_OF_GAP = 0.1;

const largest = (values: readonly number[]): number => Math.max(0, ...values);

/**
 * Radius of the built-up area by the town's rank, km: capital, seat of a unit, county seat, town, village.
 */
const TOWN_RADIUS_KM = [20, 10, 5, 3, 2] as const;

export const isTown = ({ kind }: AuthoredPlace): boolean => kind === 'city' || kind === 'town';

export const townRadiusKm = ({ rank }: AuthoredPlace): number =>
  TOWN_RADIUS_KM[(rank ?? 2) - 1] ?? 0;

export function pointAccuracyKm(places: readonly AuthoredPlace[], representative = false): number {
  return largest(
    places.map((place) => {
      const radius = representative && isTown(place) ? townRadiusKm(place) : 0;
      return place.accuracyKm + radius;
    }),
  );
}

export function lineAccuracyKm(
  knownPlaces: readonly AuthoredPlace[],
  strands: readonly (readonly Position[])[],
): number {
  const gaps = strands.flatMap((strand) => legsOf(strand).map(([a, b]) => distanceKm(a, b)));
  const base = knownPlaces.length > 0 ? pointAccuracyKm(knownPlaces) : UNCHECKED_KM;
  return Math.max(1, Math.round(base + SHARE_OF_GAP * largest(gaps)));
}

/** The known places that limit the accuracy of a line. */
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

/** The places an alignment is tagged with. */
export const taggedPlacesOf = (
  { properties }: AuthoredAlignment,
  places: ReadonlyMap<string, AuthoredPlace>,
): AuthoredPlace[] => properties.tags.flatMap(({ place }) => (place && places.get(place)) || []);

/** The digitiser's own doubt about an alignment; undefined if there is none, or no alignment. */
export const doubtOf = ({ id, record }: FeatureEntry, alignments: Records['alignments']) =>
  record.geometry?.alignment ? alignments.get(id)?.record.properties.doubt : undefined;
