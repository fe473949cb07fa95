/** Lines in a plane of any unit: distances, points along them, simplification. */
import { lineString, simplify } from '@turf/turf';
import type { Point } from './plane';

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The point at a share of the leg from a to b: a at 0, b at 1. */
export const pointBetween = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

/** Points that divide the leg from a to b into equal pieces; includes a, not b. */
export const dividedLeg = (a: Point, b: Point, pieces: number): Point[] =>
  Array.from({ length: pieces }, (_, index) => pointBetween(a, b, index / pieces));

/** Station of each vertex: its distance along the line from the start. */
export function stationsOf(line: readonly Point[]): number[] {
  let along = 0;
  return line.map((point, index) => {
    const before = line[index - 1];
    if (before) along += distance(before, point);
    return along;
  });
}

/** Simplifies a line (Douglas–Peucker): it moves by no more than `tolerance`, and the ends stay. */
export function simplified(line: readonly Point[], tolerance: number): [x: number, y: number][] {
  const copy = line.map(([x, y]): [x: number, y: number] => [x, y]);
  if (copy.length < 3) return copy;
  const { geometry } = simplify(lineString(copy), { tolerance, highQuality: true, mutate: true });
  return geometry.coordinates.map(([x = Number.NaN, y = Number.NaN]) => [x, y]);
}
