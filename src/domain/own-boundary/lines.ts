/** The lines of a boundary, and small computations over all their positions: extent, count, conversion. */
import type { Feature, Position } from 'geojson';
import type { Extent } from '../contract/regions';
import type { BoundaryGeometry } from './own-boundary';

/** Rings of areas, or lines themselves. */
export function linesOf(geometry: BoundaryGeometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return geometry.coordinates;
  }
}

export const isArea = ({ geometry }: Feature<BoundaryGeometry>): boolean =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

export function extentOfLines(features: readonly Feature<BoundaryGeometry>[]): Extent {
  const extent: Extent = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of features) {
    for (const line of linesOf(geometry)) {
      for (const [lon = Number.NaN, lat = Number.NaN] of line) {
        if (lon < extent[0]) extent[0] = lon;
        if (lat < extent[1]) extent[1] = lat;
        if (lon > extent[2]) extent[2] = lon;
        if (lat > extent[3]) extent[3] = lat;
      }
    }
  }
  return extent;
}

export const vertexCount = (features: readonly Feature<BoundaryGeometry>[]): number =>
  features.reduce(
    (sum, { geometry }) => sum + linesOf(geometry).reduce((all, { length }) => all + length, 0),
    0,
  );

/** The same features with every position changed. */
export function withPositions(
  features: readonly Feature<BoundaryGeometry>[],
  change: (position: Position) => Position,
): Feature<BoundaryGeometry>[] {
  const line = (positions: Position[]): Position[] => positions.map(change);
  const changed = (geometry: BoundaryGeometry): BoundaryGeometry => {
    switch (geometry.type) {
      case 'LineString':
        return { type: geometry.type, coordinates: line(geometry.coordinates) };
      case 'MultiPolygon':
        return {
          type: geometry.type,
          coordinates: geometry.coordinates.map((polygon) => polygon.map(line)),
        };
      default:
        return { type: geometry.type, coordinates: geometry.coordinates.map(line) };
    }
  };
  return features.map((feature) => ({ ...feature, geometry: changed(feature.geometry) }));
}
