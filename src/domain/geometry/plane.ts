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
