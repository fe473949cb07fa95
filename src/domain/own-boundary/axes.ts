/** Checks whether the numbers of a file are longitude and latitude, in that order, and on the map. */
import type { Feature } from 'geojson';
import type { Extent } from '../contract/regions';
import { extentOfLines, withPositions } from './lines';
import type { BoundaryGeometry, BoundaryProblem } from './own-boundary';

type Features = readonly Feature<BoundaryGeometry>[];

export type Placed =
  | { features: Features; swapped: boolean; outside: number }
  | { problem: BoundaryProblem };

const inDegrees = ([west, south, east, north]: Extent): boolean =>
  west >= -180 && east <= 180 && south >= -90 && north <= 90;

export const overlaps = (a: Extent, b: Extent): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

const swap = ([west, south, east, north]: Extent): Extent => [south, west, north, east];

/**
 * Latitude first is recognised by position: the shapes are off the map as written, and on it with the axes
 * exchanged.
 * @param frame what the map shows
 */
export function place(features: Features, frame: Extent): Placed {
  const extents = features.map((feature) => extentOfLines([feature]));
  const asWritten = extents.filter((extent) => overlaps(extent, frame)).length;
  const exchanged = extents.filter((extent) => overlaps(swap(extent), frame)).length;
  const degrees = extents.every(inDegrees);
  if (degrees && asWritten > 0) {
    return { features, swapped: false, outside: features.length - asWritten };
  }
  if (exchanged > 0 && extents.map(swap).every(inDegrees)) {
    return {
      features: withPositions(features, ([lat = 0, lon = 0]) => [lon, lat]),
      swapped: true,
      outside: features.length - exchanged,
    };
  }
  return { problem: { kind: degrees ? 'outside' : 'metres', detail: '' } };
}
