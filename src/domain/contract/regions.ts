/**
 * regions.json: the regions, and the extents that sheets may show. Extents are [west, south, east, north]
 * in degrees.
 */

export type Extent = [west: number, south: number, east: number, north: number];

/** A crowded part of a region, which a sheet of a larger area may show enlarged (附图). */
export interface InsetArea {
  /** Unique among those of all regions. */
  id: string;
  nameZh: string;
  nameEn: string;
  extent: Extent;
}

export interface Region {
  id: string;
  nameZh: string;
  nameEn: string;
  /** One of the edition's kinds of region, which say what it means. */
  kind: string;
  extent: Extent;
  paper: string;
  insets?: InsetArea[];
}
