/** Finds where a line passes a place. */

import { legsOf } from '../../../src/domain/geometry/legs';
import { nearestShare } from '../../../src/domain/geometry/plane';
import type { Position } from '../../../src/domain/geometry/position';
import { rulerAt } from '../../../src/domain/geometry/ruler';

/** A passing: the station on the line (leg index plus share of the leg), and the distance. */
export interface Passing {
  at: number;
  km: number;
}

/**
 * The point of the leg a–b nearest to p, not before the share `least` of the leg. Uses the ruler of p's
 * latitude: within 0.5 % over the tens of kilometres that matter here.
 */
function nearestOnLeg(a: Position, b: Position, p: Position, least: number): Passing {
  const { kx, ky } = rulerAt(p[1]);
  const flat = ([lon, lat]: Position): Position => [(lon - p[0]) * kx, (lat - p[1]) * ky];
  const [ax, ay] = flat(a);
  const [bx, by] = flat(b);
  const at = nearestShare(ax, ay, bx, by, 0, 0, least);
  return { at, km: Math.hypot(ax + at * (bx - ax), ay + at * (by - ay)) };
}

/** The first passing within reach at or after `from` (leg index + share), or the nearest of all. */
export function passingAfter(
  line: readonly Position[],
  p: Position,
  from: number,
  reach: number,
): Passing {
  let nearest: Passing = { at: from, km: Number.POSITIVE_INFINITY };
  for (const [index, [a, b]] of legsOf(line).entries()) {
    if (index + 1 < from) continue;
    const passing = nearestOnLeg(a, b, p, Math.max(0, from - index));
    const found = { at: index + passing.at, km: passing.km };
    if (found.km <= reach) return found;
    if (found.km < nearest.km) nearest = found;
  }
  return nearest;
}
