/**
 * Points and legs in a plane of any unit: kilometres of a projection, millimetres of a sheet, or degrees
 * where lines are meant to be straight in longitude and latitude.
 */

export type Point = readonly [x: number, y: number];

/** A straight leg by its two ends. */
export type PlaneLeg = readonly [ax: number, ay: number, bx: number, by: number];

/**
 * The point of the leg a–b nearest to a given point, as a share of the leg from `least` to 1; 0 on a leg
 * without length. Takes plain numbers, since a profile calls it millions of times.
 */
export function nearestShare(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x: number,
  y: number,
  least = 0,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length2;
  return Math.min(1, Math.max(least, along));
}

/** Squared distance from a point to the leg from a to b. */
export function squaredDistanceToLeg(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x: number,
  y: number,
): number {
  const share = nearestShare(ax, ay, bx, by, x, y);
  const ex = x - ax - (bx - ax) * share;
  const ey = y - ay - (by - ay) * share;
  return ex * ex + ey * ey;
}

/** Twice the signed area of the triangle a, b, c: positive if c lies to the left of a–b with y upwards. */
const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether c, known to be in line with a and b, lies between them. */
const isBetween = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean =>
  Math.min(ax, bx) <= cx &&
  cx <= Math.max(ax, bx) &&
  Math.min(ay, by) <= cy &&
  cy <= Math.max(ay, by);

/** Whether c lies on the leg from a to b, its ends included. */
export const isOnLeg = (a: Point, b: Point, c: Point): boolean =>
  turn(a, b, c) === 0 && isBetween(a, b, c);

/**
 * How two legs meet: `crossing` if each has its ends on both sides of the other; `touching` if they share a
 * point in another way (an end on the other leg, or a common stretch); otherwise `apart`.
 */
export type Meeting = 'crossing' | 'touching' | 'apart';

export function meetingOf(
  [a, b]: readonly [Point, Point],
  [c, d]: readonly [Point, Point],
): Meeting {
  // Cheap test first: most pairs of legs have boxes that do not overlap.
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.min(a[0], b[0]) > Math.max(c[0], d[0])) {
    return 'apart';
  }
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.min(a[1], b[1]) > Math.max(c[1], d[1])) {
    return 'apart';
  }
  const [atC, atD] = [Math.sign(turn(a, b, c)), Math.sign(turn(a, b, d))];
  const [atA, atB] = [Math.sign(turn(c, d, a)), Math.sign(turn(c, d, b))];
  if (atC * atD < 0 && atA * atB < 0) return 'crossing';
  const touches =
    (atC === 0 && isBetween(a, b, c)) ||
    (atD === 0 && isBetween(a, b, d)) ||
    (atA === 0 && isBetween(c, d, a)) ||
    (atB === 0 && isBetween(c, d, b));
  return touches ? 'touching' : 'apart';
}

/**
 * The point where a leg meets another one, as a share of the first leg, 0 to 1; null if they do not meet,
 * or if they are parallel and have no single common point.
 * @param slack how far beyond the end of either leg, as a share of it, still counts as meeting
 * @param leastSine legs whose angle has a smaller sine count as parallel
 */
export function meetingShare(
  [ax, ay, bx, by]: PlaneLeg,
  [cx, cy, dx, dy]: PlaneLeg,
  slack = 0,
  leastSine = 0,
): number | null {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, dx - cx, dy - cy];
  const cross = ux * vy - uy * vx;
  if (cross === 0) return null;
  if (leastSine > 0 && Math.abs(cross) <= leastSine * Math.hypot(ux, uy) * Math.hypot(vx, vy)) {
    return null;
  }
  const along = ((cx - ax) * vy - (cy - ay) * vx) / cross;
  const across = ((cx - ax) * uy - (cy - ay) * ux) / cross;
  const meets = along >= -slack && along <= 1 + slack && across >= -slack && across <= 1 + slack;
  return meets ? Math.min(Math.max(along, 0), 1) : null;
}
