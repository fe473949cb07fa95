/**
 * Points and legs of a plane, whatever its unit: kilometres of a projection, millimetres of a
 * sheet, or degrees where a straight line between two positions is meant to be straight in them.
 */

export type Point = readonly [x: number, y: number];

/** A straight leg by its two ends. */
export type PlaneLeg = readonly [ax: number, ay: number, bx: number, by: number];

/**
 * Where on the leg from a to b a point is nearest, as a share of the leg, 0 to 1, and not before
 * `least`; 0 on a leg without length. Plain figures, since a profile asks millions of times.
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

/** The square of the distance from a point to the leg from a to b. */
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

/** Twice the area of the triangle a, b, c: above 0 where c lies to the left of a–b with y upwards. */
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
 * How two legs lie to each other: `crossing` where each runs from one side of the other to its
 * other side; `touching` where they have a point in common all the same, an end of one on the
 * other or a stretch of both; else `apart`.
 */
export type Meeting = 'crossing' | 'touching' | 'apart';

export function meetingOf(
  [a, b]: readonly [Point, Point],
  [c, d]: readonly [Point, Point],
): Meeting {
  // Most legs lie wholly to one side of each other, which is cheap to see.
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
 * Where a leg meets another, as a share of the first, 0 to 1; null where it does not, or where
 * both run in one direction, so that no one place is the meeting.
 * @param slack how far beyond an end of either, as a share of it, still counts as meeting it
 * @param leastSine legs at an angle of a lesser sine run in one direction
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
