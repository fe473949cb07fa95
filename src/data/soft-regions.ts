/** Loads where the region's units lie, as a sketch; asked for after the first picture. */
import type { SoftRegionTopology } from '../domain/contract/soft-regions';
import { EDITION } from '../domain/edition';
import { type SoftAreas, softAreasOf } from '../domain/geometry/soft-areas';
import { once, readGenerated } from './read-generated';

export interface SoftRegions {
  topology: SoftRegionTopology;
  areas: SoftAreas;
}

const prepared = once(
  (topology: SoftRegionTopology): SoftRegions => ({
    topology,
    areas: softAreasOf(topology, EDITION.softRegions?.errorKm ?? 0),
  }),
);

/** Never rejects. Null where the edition has none, or the file cannot be read. */
export async function loadSoftRegions(): Promise<SoftRegions | null> {
  if (!EDITION.softRegions) return null;
  const read = await readGenerated('soft-regions.topojson', prepared);
  return 'value' in read ? read.value : null;
}
