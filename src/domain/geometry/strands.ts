/** The parts of a GeoJSON geometry, whatever its type. */
import type { Geometry, Position } from 'geojson';

/** Its lines, or the rings of its areas; empty for points, collections and null. */
export function strandsOf(geometry: Geometry | null): Position[][] {
  switch (geometry?.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

/** Its points; empty for lines, areas, collections and null. */
export function sitesOf(geometry: Geometry | null): Position[] {
  if (geometry?.type === 'Point') return [geometry.coordinates];
  return geometry?.type === 'MultiPoint' ? geometry.coordinates : [];
}
