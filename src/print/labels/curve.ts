/** A line on paper made even and smooth, so that text can follow it. */
import { distance, pointBetween, stationsOf } from '../../domain/geometry/polyline';
import type { Point } from '../../scene/scene';

export interface Curve {
  /** Evenly spaced but for rounding. */
  points: readonly Point[];
  /** Distance of each point along the curve, millimetres. */
  stations: readonly number[];
  lengthMm: number;
}

const STEP_MM = 0.6;
/** Parts that come so near to each other end to start are one line, cut by a change of its look. */
const JOIN_MM = 1.5;

export function curveOf(points: readonly Point[]): Curve {
  const stations = stationsOf(points);
  return { points, stations, lengthMm: stations.at(-1) ?? 0 };
}

/** x, y, x, y … of each part, as points, joined where one goes on from another, the longest first. */
export function joined(lines: readonly (readonly number[])[]): Curve[] {
  const parts: Point[][] = [];
  for (const line of lines) {
    const points = pointsOf(line);
    const [first] = points;
    const open = first && parts.find((part) => isNear(part.at(-1), first));
    if (open) open.push(...points);
    else if (points.length > 1) parts.push(points);
  }
  return parts.map(curveOf).sort((a, b) => b.lengthMm - a.lengthMm);
}

const isNear = (a: Point | undefined, b: Point): boolean =>
  a !== undefined && distance(a, b) < JOIN_MM;

export function pointsOf(line: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let at = 0; at + 1 < line.length; at += 2) {
    const point: Point = [line[at] ?? 0, line[at + 1] ?? 0];
    const last = points.at(-1);
    if (!last || distance(last, point) > 1e-9) points.push(point);
  }
  return points;
}

/** The point at a distance along, and the direction there; beyond an end, that end. */
export function pointAt(curve: Curve, station: number): Point {
  const { points, stations } = curve;
  let low = 0;
  let high = stations.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stations[middle] ?? 0) <= station) low = middle;
    else high = middle;
  }
  const [a, b]: [Point, Point] = [points[low] ?? [0, 0], points[high] ?? [0, 0]];
  const [from, to] = [stations[low] ?? 0, stations[high] ?? 0];
  const share = to > from ? Math.min(1, Math.max(0, (station - from) / (to - from))) : 0;
  return pointBetween(a, b, share);
}

/** Points at even distances, each moved to the mean of its neighbourhood. The ends stay. */
export function smoothed(curve: Curve, overMm: number): Curve {
  const count = Math.max(2, Math.round(curve.lengthMm / STEP_MM) + 1);
  const step = curve.lengthMm / (count - 1);
  const even = Array.from({ length: count }, (_, index) => pointAt(curve, index * step));
  const reach = step > 0 ? Math.round(overMm / 2 / step) : 0;
  // Sums up to each point make the mean of any neighbourhood one subtraction.
  const sums: Point[] = [[0, 0]];
  for (const [x, y] of even) {
    const last = sums.at(-1) ?? [0, 0];
    sums.push([last[0] + x, last[1] + y]);
  }
  return curveOf(
    even.map((_, index): Point => {
      const span = Math.min(reach, index, count - 1 - index);
      const [from, to] = [sums[index - span] ?? [0, 0], sums[index + span + 1] ?? [0, 0]];
      const size = 2 * span + 1;
      return [(to[0] - from[0]) / size, (to[1] - from[1]) / size];
    }),
  );
}

/** Moved sideways, to the left of its direction (upwards on the page where it runs to the right). */
export function beside({ points }: Curve, offsetMm: number): Curve {
  if (offsetMm === 0) return curveOf(points);
  return curveOf(
    points.map((point, index): Point => {
      const before = points[Math.max(0, index - 1)] ?? point;
      const after = points[Math.min(points.length - 1, index + 1)] ?? point;
      const length = distance(before, after) || 1;
      return [
        point[0] + ((after[1] - before[1]) / length) * offsetMm,
        point[1] - ((after[0] - before[0]) / length) * offsetMm,
      ];
    }),
  );
}

export const reversed = ({ points }: Curve): Curve => curveOf(points.toReversed());
