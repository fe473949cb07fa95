/** Extents, [west, south, east, north] in degrees. Nothing here crosses the antimeridian. */
import { bbox, coordAll, featureCollection } from '@turf/turf';
import type { Extent } from './contract/regions';
import type { FeatureGeometry } from './contract/register';

/** Every position of a geometry, in order. */
export const positionsOf = (geometry: FeatureGeometry): number[][] => coordAll(geometry);

/** The extent of the features that have a geometry; null if none has. */
export function extentOf(
  features: readonly { readonly geometry: FeatureGeometry | null }[],
): Extent | null {
  const placed = features.flatMap(({ geometry }) =>
    geometry === null ? [] : [{ type: 'Feature' as const, properties: null, geometry }],
  );
  if (placed.length === 0) return null;
  const [west, south, east, north] = bbox(featureCollection(placed));
  return [west, south, east, north];
}

/** The smallest extent that contains all the given ones. */
export function unionOf(extents: readonly [Extent, ...Extent[]]): Extent {
  return [
    Math.min(...extents.map(([west]) => west)),
    Math.min(...extents.map(([, south]) => south)),
    Math.max(...extents.map(([, , east]) => east)),
    Math.max(...extents.map(([, , , north]) => north)),
  ];
}
