/**
 * Parallel line at a constant offset on paper, as needed for lanes on a road. Rounded on the outside of a
 * bend; on the inside, points nearer to the road than the offset are left out.
 */
import { squaredDistanceToLeg } from '../../domain/geometry/plane';
import { distance, pointBetween, stationsOf } from '../../domain/geometry/polyline';
import type { Point } from '../../scene/scene';
import { type Line, simplified } from './planar';

/** Steps of an arc about a vertex, radians, and of a leg, millimetres. */
const BEND_STEP = Math.PI / 10;
const LEG_STEP_MM = 0.4;
/** A point is left out if it is nearer to the road than the offset by more than this. */
const NEARER_MM = 0.03;

const withoutRepeats = (line: readonly Point[]): Line =>
  line.filter((point, index) => {
    const before = line[index - 1];
    return !before || distance(before, point) > 1e-6;
  });

interface Shifted {
  at: Point;
  /** The leg it belongs to. */
  leg: number;
}

/** Points of all shifted legs, with an arc about the vertex between two legs. */
function shiftedPoints(line: readonly Point[], offsetMm: number): Shifted[] {
  const angles = line.slice(1).map(([x, y], index) => {
    const [xBefore, yBefore] = line[index] ?? [x, y];
    return Math.atan2(y - yBefore, x - xBefore);
  });
  // To the right of the line's direction; y runs down the page.
  const aside = ([x, y]: Point, angle: number): Point => [
    x - Math.sin(angle) * offsetMm,
    y + Math.cos(angle) * offsetMm,
  ];
  const shifted: Shifted[] = [];
  for (const [leg, angle] of angles.entries()) {
    const [from, to] = [line[leg], line[leg + 1]];
    if (!from || !to) continue;
    const before = angles[leg - 1];
    if (before !== undefined) {
      const turn = Math.atan2(Math.sin(angle - before), Math.cos(angle - before));
      const steps = turn * offsetMm < 0 ? Math.ceil(Math.abs(turn) / BEND_STEP) : 0;
      for (let step = 1; step < steps; step++) {
        shifted.push({ at: aside(from, before + (turn * step) / steps), leg });
      }
    }
    const pieces = Math.max(1, Math.ceil(distance(from, to) / LEG_STEP_MM));
    for (let piece = 0; piece <= pieces; piece++) {
      const share = piece / pieces;
      shifted.push({ at: aside(pointBetween(from, to, share), angle), leg });
    }
  }
  return shifted;
}

/** @param offsetMm to the right of the line's direction; negative to the left */
export function parallelOf(course: readonly Point[], offsetMm: number): Line {
  const line = withoutRepeats(course);
  if (offsetMm === 0 || line.length < 2) return line;
  const shifted = shiftedPoints(line, offsetMm);
  const reach = Math.abs(offsetMm);
  const nearest2 = Math.max(0, reach - NEARER_MM) ** 2;
  // Only legs near along the line are checked: a road that comes back later may be crossed.
  const starts = stationsOf(line);
  const nearMm = reach * 5;
  const isClear = ({ at, leg }: Shifted): boolean => {
    const [start, end] = [starts[leg] ?? 0, starts[leg + 1] ?? 0];
    const clearOf = (other: number): boolean => {
      const [from, to] = [line[other], line[other + 1]];
      return !from || !to || squaredDistanceToLeg(...from, ...to, ...at) >= nearest2;
    };
    for (let other = leg; other >= 0 && start - (starts[other + 1] ?? 0) < nearMm; other--) {
      if (!clearOf(other)) return false;
    }
    for (let other = leg + 1; other < line.length - 1; other++) {
      if ((starts[other] ?? 0) - end >= nearMm) break;
      if (!clearOf(other)) return false;
    }
    return true;
  };
  const last = shifted.length - 1;
  return simplified(
    shifted
      .filter((one, index) => index === 0 || index === last || isClear(one))
      .map(({ at }) => at),
  );
}
