/** Candidates of an area label: letters spread along a line through the area. */
import type { Typesetter } from '../../scene/typesetter';
import { typeMm } from './callout';
import { type Candidate, candidateList, costOn } from './candidate';
import type { CollisionIndex } from './collision-index';
import {
  type BendLimit,
  beside,
  joined,
  piecesOf,
  reversed,
  setAlong,
  smoothed,
  textLengthMm,
} from './curved-text';
import type { AreaLabel } from './label';

const BEND: BendLimit = { stepDeg: 40, totalDeg: 120 };
/** Shares of the line that the text may take up; the widest is preferred. */
const SHARES = [0.92, 0.8, 0.66, 0.52, 0.38] as const;
/** Shifts to the sides of the line, ems. */
const SHIFTS = [0, 1, -1, 2, -2] as const;
const COST = { narrower: 6, perShift: 1 } as const;
/** Letters with more white between them are not read as one word, ems. */
const WIDEST_EM = { han: 5, other: 1.5 } as const;
const SMOOTH_EM = 2;

/**
 * Cheapest first.
 * @param along the label's line or one of the alternatives
 */
function candidatesAlong(
  label: AreaLabel,
  along: readonly number[],
  typesetter: Typesetter,
): Candidate[] {
  const set = piecesOf(label, typesetter);
  const sizeMm = typeMm(label);
  const [curve] = joined([along]);
  const gaps = set.pieces.length - 1;
  if (!curve || gaps < 0) return [];
  const smooth = smoothed(curve, SMOOTH_EM * sizeMm);
  const widest = (set.mayRunDown ? WIDEST_EM.han : WIDEST_EM.other) * sizeMm;
  const candidates = [smooth, reversed(smooth)].flatMap((baseline) =>
    SHIFTS.flatMap((shift) => {
      const shifted = beside(baseline, shift * sizeMm);
      return SHARES.flatMap((share): Candidate[] => {
        const room = share * shifted.lengthMm - textLengthMm(set, false);
        const extraMm = gaps > 0 ? Math.min(widest, Math.max(0, room / gaps)) : 0;
        const setting = setAlong(set, shifted, shifted.lengthMm / 2, BEND, extraMm);
        if (!setting) return [];
        const cost = (1 - share) * COST.narrower + Math.abs(shift) * COST.perShift;
        const marks = () => setting.marks(true);
        // A range cannot be named elsewhere, so its letters may stand over lines.
        const avoidsSoft = label.alternatives !== undefined;
        return [{ cost, boxes: setting.boxes, onLine: false, avoidsSoft, marks }];
      });
    }),
  );
  return candidates.sort((a, b) => a.cost - b.cost);
}

/** Alternatives are not tried if the position along the label's own line costs at most this. */
const GOOD_ENOUGH = 4;
/** Each further alternative costs so much more. */
const COST_PER_ALTERNATIVE = 0.5;

/** The cheapest free candidate along the label's line or, if that one is bad, along an alternative. */
export function cheapestAreaCandidate(
  label: AreaLabel,
  index: CollisionIndex,
  typesetter: Typesetter,
): Candidate | null {
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  const tryLine = (line: readonly number[], extraCost: number) => {
    const candidate = candidateList(
      () => candidatesAlong(label, line, typesetter),
      index,
    ).cheapest();
    const cost = candidate && costOn(index, candidate);
    if (cost === null || cost + extraCost >= least) return;
    [best, least] = [candidate, cost + extraCost];
  };
  tryLine(label.line, 0);
  if (least <= GOOD_ENOUGH) return best;
  for (const [position, line] of (label.alternatives?.() ?? []).entries()) {
    tryLine(line, (position + 1) * COST_PER_ALTERNATIVE);
  }
  return best;
}
