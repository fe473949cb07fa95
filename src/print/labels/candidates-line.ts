/** Candidates of a line label: its name along the line, its shield or number on it. */
import type { Point } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import { badgeMark, badgeSize, shieldMarks, shieldSize, typeMm } from './callout';
import type { Candidate } from './candidate';
import {
  type BendLimit,
  beside,
  type Curve,
  joined,
  piecesOf,
  pointAt,
  reversed,
  setAlong,
  smoothed,
} from './curved-text';
import type { LineLabel } from './label';
import { boxOf, type OrientedBox } from './oriented-box';

/** A stretch of a line on which the label is placed once. */
export interface Stretch {
  curve: Curve;
  middleMm: number;
  lengthMm: number;
}

/** A candidate on a stretch. */
export interface LineCandidate extends Candidate {
  /** The middle of the text or plate. */
  middle: Point;
}

/** The stretches of a line: one for each `everyMm`, those of the longest part first. */
export function stretchesOf({ lines, everyMm }: LineLabel): Stretch[] {
  return joined(lines).flatMap((curve) => {
    const { lengthMm } = curve;
    const count = everyMm === null ? 1 : Math.max(1, Math.round(lengthMm / everyMm));
    const each = lengthMm / count;
    return Array.from({ length: count }, (_, index) => ({
      curve,
      middleMm: (index + 0.5) * each,
      lengthMm: each,
    }));
  });
}

/** With stronger bends a name cannot be read. */
const BEND: BendLimit = { stepDeg: 22, totalDeg: 75 };
/** The line is smoothed over this length before text follows it, ems. */
const SMOOTH_EM = 2.5;

const COST = {
  /** At the end of the stretch; proportionally less towards its middle. */
  offMiddle: 3,
  perTurnedDeg: 1 / 25,
  slope: 0.5,
  otherSide: 0.6,
} as const;

/**
 * Makes the candidates on a stretch, cheapest first.
 * @param leadsBack whether the badge is the link target of its table row
 */
export type CandidatesOnStretch = (stretch: Stretch, leadsBack: boolean) => LineCandidate[];

/** The name along the line. */
export function alongLine(label: LineLabel, typesetter: Typesetter): CandidatesOnStretch {
  const set = piecesOf(label, typesetter);
  // All stretches of a curve use the same baselines.
  const known = new Map<Curve, Baseline[]>();
  return (stretch, leadsBack) => {
    const baselines = known.get(stretch.curve) ?? baselinesOf(label, stretch.curve);
    known.set(stretch.curve, baselines);
    const candidates = baselines.flatMap(({ curve, side, backwards }) =>
      stationsOf(stretch).flatMap(({ share, off }): LineCandidate[] => {
        const station = (backwards ? 1 - share : share) * curve.lengthMm;
        const setting = setAlong(set, curve, station, BEND);
        if (!setting) return [];
        const { turnedDeg, slope, runsDown, boxes, middle } = setting;
        // Preferred is above the line, or, if the text runs downwards, left of it.
        const preferred = runsDown ? side < 0 : side >= 0;
        const cost =
          off * COST.offMiddle +
          turnedDeg * COST.perTurnedDeg +
          (runsDown ? 0 : Math.abs(slope) * COST.slope) +
          (preferred ? 0 : COST.otherSide);
        const onLine = label.offsetMm === 0;
        const marks = () => setting.marks(leadsBack);
        return [{ cost, boxes, middle, onLine, avoidsSoft: true, marks }];
      }),
    );
    return candidates.sort((a, b) => a.cost - b.cost);
  };
}

/** The curve on which the middles of the characters lie. */
interface Baseline {
  curve: Curve;
  /** Side of the line: left of the text's direction (1), right (-1), or on the line (0). */
  side: number;
  /** Whether it runs against the line's direction. */
  backwards: boolean;
}

function baselinesOf(label: LineLabel, line: Curve): Baseline[] {
  const smooth = smoothed(line, SMOOTH_EM * typeMm(label));
  const sides = label.offsetMm === 0 ? [0] : [1, -1];
  return [false, true].flatMap((backwards) => {
    const curve = backwards ? reversed(smooth) : smooth;
    return sides.map((side) => ({
      curve: beside(curve, side * label.offsetMm),
      side,
      backwards,
    }));
  });
}

/** A level plate on the line: the road's shield, or the number if there is no room for the name. */
export function onLine(label: LineLabel, typesetter: Typesetter): CandidatesOnStretch {
  const { shield, badge } = label;
  const size = shield
    ? shieldSize(label, typesetter)
    : badge && badgeSize(badge, typeMm(label), typesetter);
  if (!size) return () => [];
  return (stretch, leadsBack) => {
    const candidates = stationsOf(stretch).map(({ share, off }): LineCandidate => {
      const middle = pointAt(stretch.curve, share * stretch.curve.lengthMm);
      const box = plateAbout(middle, size.widthMm, size.heightMm);
      const marks = () => {
        if (shield) return shieldMarks(label, shield, box, size.digitsMm);
        return badge ? [badgeMark(badge, box, size.digitsMm, label.halo.colour, leadsBack)] : [];
      };
      return {
        cost: off * COST.offMiddle,
        boxes: [box],
        middle,
        onLine: true,
        avoidsSoft: true,
        marks,
      };
    });
    return candidates.sort((a, b) => a.cost - b.cost);
  };
}

const plateAbout = ([x, y]: Point, width: number, height: number): OrientedBox =>
  boxOf({ x: x - width / 2, y: y - height / 2, width, height });

/** The share of a stretch that is tried, in how many steps, and limits of the step. */
const TRIED = { share: 0.9, steps: 40, leastMm: 1, mostMm: 4 } as const;

/** Stations to try, as shares of the curve; `off` is the distance from the stretch's middle, 0 to 1. */
function stationsOf({ curve, middleMm, lengthMm }: Stretch): { share: number; off: number }[] {
  const step = Math.min(TRIED.mostMm, Math.max(TRIED.leastMm, lengthMm / TRIED.steps));
  const count = Math.floor((lengthMm * TRIED.share) / 2 / step);
  return Array.from({ length: 2 * count + 1 }, (_, index) => {
    const aside = (index - count) * step;
    return {
      share: (middleMm + aside) / curve.lengthMm,
      off: Math.abs(aside) / (lengthMm / 2),
    };
  });
}
