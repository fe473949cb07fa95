/** Names of ranges and wide areas: letters spread along a line given for them. */
import type { Typesetter } from '../../scene/typesetter';
import type { Candidate } from './candidate';
import { beside, joined, reversed, smoothed } from './curve';
import type { SpreadLabel } from './label-request';
import { typeMm } from './plates';
import { type Bend, lengthOf, piecesOf, setAlong } from './text-along';

const BEND: Bend = { stepDeg: 40, totalDeg: 120 };
/** Shares of the line that are tried, and shifts to its sides in ems, the dearer the further down. */
const SHARES = [0.92, 0.8, 0.66, 0.52, 0.38] as const;
const SHIFTS = [0, 1, -1, 2, -2] as const;
const COST = { narrower: 6, perShift: 1 } as const;
/** Letters further apart are no longer read as a word, ems between them. */
const WIDEST_EM = { han: 5, other: 1.5 } as const;
const SMOOTH_EM = 2;

/** The cheapest first. @param along the label's own line or another one */
export function spreadAlong(
  label: SpreadLabel,
  along: readonly number[],
  typesetter: Typesetter,
): Candidate[] {
  const set = piecesOf(label, typesetter);
  const sizeMm = typeMm(label);
  const [line] = joined([along]);
  const gaps = set.pieces.length - 1;
  if (!line || gaps < 0) return [];
  const smooth = smoothed(line, SMOOTH_EM * sizeMm);
  const widest = (set.mayRunDown ? WIDEST_EM.han : WIDEST_EM.other) * sizeMm;
  const candidates = [smooth, reversed(smooth)].flatMap((course) =>
    SHIFTS.flatMap((shift) => {
      const curve = beside(course, shift * sizeMm);
      return SHARES.flatMap((share): Candidate[] => {
        const room = share * curve.lengthMm - lengthOf(set, false);
        const extraMm = gaps > 0 ? Math.min(widest, Math.max(0, room / gaps)) : 0;
        const setting = setAlong(set, curve, curve.lengthMm / 2, BEND, extraMm);
        if (!setting) return [];
        const cost = (1 - share) * COST.narrower + Math.abs(shift) * COST.perShift;
        const marks = () => setting.marks(true);
        // A range lies where it lies; what may stand elsewhere keeps clear of lines.
        const minds = label.otherwise !== undefined;
        return [{ cost, boxes: setting.boxes, onLine: false, minds, marks }];
      });
    }),
  );
  return candidates.sort((a, b) => a.cost - b.cost);
}
