/** Lines of a plane, whatever its unit: lengths, places along them, fewer vertices. */
import { lineString, simplify } from '@turf/turf';
import type { Point } from './plane';

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The point at a share of the way from a to b: a at 0, b at 1. */
export const pointBetween = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

/** The points that divide the way from a to b into equal pieces, a first, b left out. */
export const dividedLeg = (a: Point, b: Point, pieces: number): Point[] =>
  Array.from({ length: pieces }, (_, index) => pointBetween(a, b, index / pieces));

/** How far along the line each of its points lies. */
export function stationsOf(line: readonly Point[]): number[] {
  let along = 0;
  return line.map((point, index) => {
    const before = line[index - 1];
    if (before) along += distance(before, point);
    return along;
  });
}

/**
 * The line without vertices that no more than `tolerance` tells from it (Douglas and Peucker);
 * the ends stay.
 */
export function simplified(line: readonly Point[], tolerance: number): [x: number, y: number][] {
  const copy = line.map(([x, y]): [x: number, y: number] => [x, y]);
  if (copy.length < 3) return copy;
  const { geometry } = simplify(lineString(copy), { tolerance, highQuality: true, mutate: true });
  return geometry.coordinates.map(([x = Number.NaN, y = Number.NaN]) => [x, y]);
}
