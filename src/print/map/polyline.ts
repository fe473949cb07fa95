/** Lines on the sheet, each x, y, x, y … in millimetres. */
import { distance, pointBetween } from '../../domain/geometry/polyline';
import type { Point } from '../../scene/scene';

export const pointAt = (line: readonly number[], index: number): Point => [
  line[2 * index] ?? Number.NaN,
  line[2 * index + 1] ?? Number.NaN,
];

export const flat = (points: readonly (readonly number[])[]): number[] =>
  points.flatMap(([x = Number.NaN, y = Number.NaN]) => [x, y]);

export function lengthOf(line: readonly number[]): number {
  let length = 0;
  for (let index = 1; index < line.length / 2; index++) {
    length += distance(pointAt(line, index - 1), pointAt(line, index));
  }
  return length;
}

/** A position on a line and the line's direction there, clockwise from the x-axis. */
export interface PlaceAlong {
  at: Point;
  rotateDeg: number;
}

/** Positions at equal distances, symmetric to both ends; none on a line shorter than half of `everyMm`. */
export function placesAlong(line: readonly number[], everyMm: number): PlaceAlong[] {
  const length = lengthOf(line);
  const count = Math.floor(length / everyMm + 0.5);
  if (count < 1) return [];
  const places: PlaceAlong[] = [];
  let next = (length - (count - 1) * everyMm) / 2;
  let done = 0;
  for (let index = 1; index < line.length / 2; index++) {
    const [from, to] = [pointAt(line, index - 1), pointAt(line, index)];
    const leg = distance(from, to);
    while (places.length < count && next <= done + leg) {
      const share = leg > 0 ? (next - done) / leg : 0;
      places.push({
        at: pointBetween(from, to, share),
        rotateDeg: (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI,
      });
      next += everyMm;
    }
    done += leg;
  }
  return places;
}
