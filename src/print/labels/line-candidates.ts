/** Places along a line for its name, and on it for its shield or number. */
import type { Point } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import type { Candidate } from './candidate';
import { beside, type Curve, joined, pointAt, reversed, smoothed } from './curve';
import type { LineLabel } from './label-request';
import { badgeMark, badgeSize, shieldMarks, shieldSize, typeMm } from './plates';
import { type Bend, piecesOf, setAlong } from './text-along';
import { boxOf, type TurnedBox } from './turned-box';

/** A stretch of a line that is to carry the label once. */
export interface Slot {
  curve: Curve;
  middleMm: number;
  lengthMm: number;
}

/** One of a slot's places, with where its middle stands. */
export interface Place extends Candidate {
  middle: Point;
}

/** The stretches to be labelled, those of the longest parts first. */
export function slotsOf({ lines, everyMm }: LineLabel): Slot[] {
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

/** Characters of names that can be told apart turned against each other by so much. */
const BEND: Bend = { stepDeg: 22, totalDeg: 75 };
/** Over so many ems a line is smoothed before text follows it. */
const SMOOTH_EM = 2.5;

const COST = {
  /** At the end of its stretch. */
  offMiddle: 3,
  perTurnedDeg: 1 / 25,
  slope: 0.5,
  otherSide: 0.6,
} as const;

export type PlacesInSlot = (slot: Slot, leadsBack: boolean) => Place[];

/** Names along the line, to be called for each slot; the cheapest first. */
export function alongLine(label: LineLabel, typesetter: Typesetter): PlacesInSlot {
  const set = piecesOf(label, typesetter);
  // Sides and directions of a curve serve all slots on it.
  const known = new Map<Curve, Course[]>();
  return (slot, leadsBack) => {
    const courses = known.get(slot.curve) ?? coursesOf(label, slot.curve);
    known.set(slot.curve, courses);
    const places = courses.flatMap(({ curve, side, backwards }) =>
      stationsOf(slot).flatMap(({ share, off }): Place[] => {
        const station = (backwards ? 1 - share : share) * curve.lengthMm;
        const setting = setAlong(set, curve, station, BEND);
        if (!setting) return [];
        const { turnedDeg, slope, runsDown, boxes, middle } = setting;
        // Above the line, or right of one read downwards.
        const preferred = runsDown ? side < 0 : side >= 0;
        const cost =
          off * COST.offMiddle +
          turnedDeg * COST.perTurnedDeg +
          (runsDown ? 0 : Math.abs(slope) * COST.slope) +
          (preferred ? 0 : COST.otherSide);
        const onLine = label.offsetMm === 0;
        const marks = () => setting.marks(leadsBack);
        // Characters keep off each other's line ends; the boxes tell where they stand.
        return [{ cost, boxes, middle, onLine, minds: true, marks }];
      }),
    );
    return places.sort((a, b) => a.cost - b.cost);
  };
}

interface Course {
  curve: Curve;
  /** Up (1), down (-1) as it is read, or on the line. */
  side: number;
  backwards: boolean;
}

function coursesOf(label: LineLabel, line: Curve): Course[] {
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

/** Level plates on the line: a road's shield, or the number where the name finds no place. */
export function onLine(label: LineLabel, typesetter: Typesetter): PlacesInSlot {
  const { shield, badge } = label;
  const size = shield
    ? shieldSize(label, typesetter)
    : badge && badgeSize(badge, typeMm(label), typesetter);
  if (!size) return () => [];
  return (slot, leadsBack) => {
    const places = stationsOf(slot).map(({ share, off }): Place => {
      const middle = pointAt(slot.curve, share * slot.curve.lengthMm);
      const box = plateAbout(middle, size.widthMm, size.heightMm);
      const marks = () => {
        if (shield) return shieldMarks(label, shield, box, size.digitsMm);
        return badge ? [badgeMark(badge, box, size.digitsMm, label.halo.colour, leadsBack)] : [];
      };
      return { cost: off * COST.offMiddle, boxes: [box], middle, onLine: true, minds: true, marks };
    });
    return places.sort((a, b) => a.cost - b.cost);
  };
}

const plateAbout = ([x, y]: Point, width: number, height: number): TurnedBox =>
  boxOf({ x: x - width / 2, y: y - height / 2, width, height });

/** How much of a slot is tried, and how finely, millimetres. */
const TRIED = { share: 0.9, places: 40, leastMm: 1, mostMm: 4 } as const;

/** Stations to try, as shares of the curve, with how far off the slot's middle they are, 0 to 1. */
function stationsOf({ curve, middleMm, lengthMm }: Slot): { share: number; off: number }[] {
  const step = Math.min(TRIED.mostMm, Math.max(TRIED.leastMm, lengthMm / TRIED.places));
  const count = Math.floor((lengthMm * TRIED.share) / 2 / step);
  return Array.from({ length: 2 * count + 1 }, (_, index) => {
    const aside = (index - count) * step;
    return {
      share: (middleMm + aside) / curve.lengthMm,
      off: Math.abs(aside) / (lengthMm / 2),
    };
  });
}
