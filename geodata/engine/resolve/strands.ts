/** The strands of a feature as authored, before long legs are densified and coordinates rounded. */

import type { Position } from '../../../src/domain/geometry/position';
import type { AuthoredPlace } from '../authored';
import type { FeatureEntry, Records } from '../read/records';

export const positionOf = ({ lon, lat }: Pick<AuthoredPlace, 'lon' | 'lat'>): Position => [
  lon,
  lat,
];

/**
 * The main strand, then the branches; empty for points, for unplaced features, and if an alignment is
 * missing. Unknown places are left out; they are reported by their own rule.
 */
export function authoredStrandsOf(
  feature: FeatureEntry,
  places: ReadonlyMap<string, AuthoredPlace>,
  alignments: Records['alignments'],
): Position[][] {
  const { course, branches = [], alignment } = feature.record.geometry ?? {};
  if (!course) return [];
  const chain = (ids: readonly string[]): Position[] =>
    ids.flatMap((id) => {
      const place = places.get(id);
      return place ? [positionOf(place)] : [];
    });
  const main = alignment
    ? (alignments.get(feature.id)?.record.geometry.coordinates ?? [])
    : chain(course);
  return [main, ...branches.map(chain)].filter((strand) => strand.length > 1);
}
