/** Where a region lies, as far as is known: in the planner's own file, or else as a sketch. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Region } from '../contract/regions';
import type { SoftRegionTopology } from '../contract/soft-regions';
import { findRegion } from './boundary';
import { fadeOf } from './soft-fade';

export interface RegionShape {
  /** Drawn one over the other, widest first; one alone where the planner's own file says where it ends. */
  areas: readonly (Polygon | MultiPolygon)[];
  /** Of the edition's own areas, whose limits are no boundary. */
  sketch: boolean;
}

/** Null where nothing is known. Polygons of a loaded boundary that bear the region's name take precedence. */
export function regionShape(
  region: Region,
  soft: { topology: SoftRegionTopology; areas: { errorKm: number } } | null,
  ownBoundary: FeatureCollection | null,
): RegionShape | null {
  const own = ownBoundary && findRegion(ownBoundary, region);
  if (own?.found) {
    const rings = own.polygons.map((polygon) =>
      polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates,
    );
    return { areas: [{ type: 'MultiPolygon', coordinates: rings.flat() }], sketch: false };
  }
  if (!soft) return null;
  const areas = fadeOf(soft.topology, region.id, soft.areas.errorKm);
  return areas.length > 0 ? { areas, sketch: true } : null;
}
