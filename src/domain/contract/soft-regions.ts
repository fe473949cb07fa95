/**
 * soft-regions.topojson: where the region's units lie, as a sketch. It is loaded after the first picture.
 * Without areas where the edition has none.
 */
import type { GeometryCollection, Topology } from 'topojson-specification';

export interface SoftRegionProperties {
  /** Id of regions.json. */
  region: string;
}

/**
 * `regions`: Polygon or MultiPolygon, in the order of regions.json; neighbours share their arcs. `domestic`: the
 * outer edge towards the same country, absent where there is none.
 */
export type SoftRegionTopology = Topology<{
  regions: GeometryCollection<SoftRegionProperties>;
  domestic?: GeometryCollection;
}>;
