/** Which region of a boundary file that the user loaded a position is in. */
import type { FeatureCollection } from 'geojson';
import type { Region } from '../contract/regions';
import { areaOf, contains } from '../geometry/area';
import { findRegion } from './boundary';

/** Null where no polygon that bears a region's name contains it. @param position [lon, lat] */
export function regionInOwnBoundary(
  boundary: FeatureCollection,
  regions: readonly Region[],
  [lon, lat]: readonly [number, number],
): Region | null {
  return (
    regions.find((region) => {
      const found = findRegion(boundary, region);
      return found.found && contains(areaOf(found.polygons), lon, lat);
    }) ?? null
  );
}
