/** Makes the topology of the soft regions, which engine and application measure alike. */
import { topology } from 'topojson-server';
import type { SoftRegionTopology } from '../../../src/domain/contract/soft-regions';
import { type SoftAreas, softAreasOf } from '../../../src/domain/geometry/soft-areas';
import type { Records } from '../read/records';

/** Steps along the longer side of the areas' extent: about 10 m for a region of 2,000 km. */
const QUANTISATION = 2e5;

/** Areas in the order of regions.yaml. */
export function resolveSoftRegions({ softRegions, regions }: Records): SoftRegionTopology {
  const { features = [], domestic } = softRegions?.record ?? {};
  const areas = regions.flatMap(({ record: { id } }) =>
    features.filter(({ properties }) => properties.region === id),
  );
  const collection = <T>(list: T[]) => ({ type: 'FeatureCollection' as const, features: list });
  const objects = {
    regions: collection(areas),
    ...(domestic && {
      domestic: collection([{ type: 'Feature' as const, properties: {}, geometry: domestic }]),
    }),
  };
  return topology(objects, areas.length > 0 ? QUANTISATION : undefined) as SoftRegionTopology;
}

/** Null if the edition has no areas. */
export function softAreasIn({ edition }: Records, areas: SoftRegionTopology): SoftAreas | null {
  const told = edition.record.softRegions;
  return told ? softAreasOf(areas, told.errorKm) : null;
}
