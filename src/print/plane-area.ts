/** What a part of the earth fills in the plane of the projection. */
import type { Extent } from '../domain/contract/regions';
import { dividedLeg } from '../domain/geometry/polyline';
import { regional } from '../domain/projection';
import type { LonLat } from './map-frame';

export interface PlaneArea {
  /** Metres in the plane. */
  centre: readonly [x: number, y: number];
  widthM: number;
  heightM: number;
}

/** Parallels are curves in the plane: with fewer legs the middle of an edge would be cut off. */
const LEGS = 64;

/** The edge of an extent, clockwise from its north-west, dense enough to follow the curves. */
export function extentRing([west, south, east, north]: Extent): LonLat[] {
  const corners: LonLat[] = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return corners.flatMap((corner, index) =>
    dividedLeg(corner, corners[(index + 1) % corners.length] ?? corner, LEGS),
  );
}

/** Bounds of the positions in the plane; null without a position. */
export function areaInPlane(positions: readonly (readonly number[])[]): PlaneArea | null {
  if (positions.length === 0) return null;
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const position of positions) {
    const [x = Number.NaN, y = Number.NaN] = regional.forward([...position]);
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return {
    centre: [(left + right) / 2, (bottom + top) / 2],
    widthM: right - left,
    heightM: top - bottom,
  };
}
