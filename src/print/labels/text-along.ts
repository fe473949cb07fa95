/** Text set along a curve, character by character. */
import type { Mark, Point } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import { type Curve, pointAt } from './curve';
import type { LabelRequest } from './label-request';
import { isAllHan } from './name-lines';
import { badgeMark, badgeSize, typeMm } from './plates';
import type { TurnedBox } from './turned-box';

/** A character or the plate before them. */
interface Piece {
  character: string | null;
  widthMm: number;
  heightMm: number;
  /** To the next piece, on top of both halves. */
  gapMm: number;
}

/** A label taken apart, to be set at many places. */
export interface Pieces {
  request: LabelRequest;
  pieces: readonly Piece[];
  digitsMm: number;
  /** May be read downwards, upright characters one below the other, where the line is steep. */
  mayRunDown: boolean;
  /** From the baseline to the middle of a character, millimetres. */
  riseMm: number;
}

/** What a text may bend, degrees: from one character to the next, and in all. */
export interface Bend {
  stepDeg: number;
  totalDeg: number;
}

export interface Setting {
  boxes: readonly TurnedBox[];
  /** Degrees from first to last, all turns counted. */
  turnedDeg: number;
  /** Sine of the slope of the whole, 0 level. */
  slope: number;
  runsDown: boolean;
  middle: Point;
  marks(leadsBack: boolean): Mark[];
}

const BADGE_GAP = 0.3;

export function piecesOf(request: LabelRequest, typesetter: Typesetter): Pieces {
  const sizeMm = typeMm(request);
  const { badge, text, weight, trackingMm = 0 } = request;
  const heightMm = (typesetter.ascent + typesetter.descent) * sizeMm;
  const pieces: Piece[] = [];
  let digitsMm = 0;
  if (badge) {
    const size = badgeSize(badge, sizeMm, typesetter);
    digitsMm = size.digitsMm;
    const gapMm = BADGE_GAP * sizeMm;
    pieces.push({ character: null, widthMm: size.widthMm, heightMm: size.heightMm, gapMm });
  }
  let before = '';
  let beforeMm = 0;
  // Differences of growing beginnings keep the kerning.
  for (const character of text) {
    before += character;
    const upToMm = typesetter.widthMm(before, sizeMm, weight);
    pieces.push({ character, widthMm: upToMm - beforeMm, heightMm, gapMm: trackingMm });
    beforeMm = upToMm;
  }
  const riseMm = heightMm / 2 - typesetter.descent * sizeMm;
  return { request, pieces, digitsMm, mayRunDown: isAllHan(text), riseMm };
}

/** Its length when set in a row, `extraMm` between characters. */
export function lengthOf({ pieces }: Pieces, runsDown: boolean, extraMm = 0): number {
  const last = pieces.at(-1);
  const gaps = pieces.reduce((sum, { gapMm }) => sum + gapMm + extraMm, 0);
  const own = pieces.reduce((sum, piece) => sum + advance(piece, runsDown), 0);
  return own + gaps - (last ? last.gapMm + extraMm : 0);
}

const advance = ({ widthMm, heightMm }: Piece, runsDown: boolean): number =>
  runsDown ? heightMm : widthMm;

/**
 * Set about the middle station of a curve, in the curve's direction; null where it does not fit, bends
 * too much, or would be read from right to left or upside down.
 */
export function setAlong(
  set: Pieces,
  curve: Curve,
  middleMm: number,
  bend: Bend,
  extraMm = 0,
): Setting | null {
  const across = spanOf(set, curve, middleMm, extraMm, false);
  if (!across) return null;
  const runsDown = set.mayRunDown && Math.abs(across.dy) > Math.abs(across.dx);
  const span = runsDown ? spanOf(set, curve, middleMm, extraMm, true) : across;
  if (!span) return null;
  const reads = runsDown ? span.dy > 0 : span.dx > 1e-6 || (span.dx > -1e-6 && span.dy < 0);
  if (!reads) return null;

  const angles: number[] = [];
  const boxes: TurnedBox[] = [];
  let station = span.start;
  let turnedDeg = 0;
  for (const piece of set.pieces) {
    const length = advance(piece, runsDown);
    const [from, to] = [pointAt(curve, station), pointAt(curve, station + length)];
    const alongDeg = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
    const angle = runsDown ? alongDeg - 90 : alongDeg;
    if (Math.abs(angle) > 90 + 1e-9) return null;
    const last = angles.at(-1);
    const turn = last === undefined ? 0 : Math.abs(angle - last);
    turnedDeg += turn;
    if (turn > bend.stepDeg || turnedDeg > bend.totalDeg) return null;
    angles.push(angle);
    const [x, y] = pointAt(curve, station + length / 2);
    const radians = (angle * Math.PI) / 180;
    boxes.push({
      x,
      y,
      halfWidth: piece.widthMm / 2,
      halfHeight: piece.heightMm / 2,
      cos: Math.cos(radians),
      sin: Math.sin(radians),
    });
    station += length + piece.gapMm + extraMm;
  }
  return {
    boxes,
    turnedDeg,
    slope: span.dy / (Math.hypot(span.dx, span.dy) || 1),
    runsDown,
    middle: pointAt(curve, middleMm),
    marks: (leadsBack) => marksOf(set, boxes, angles, leadsBack),
  };
}

function spanOf(
  set: Pieces,
  curve: Curve,
  middleMm: number,
  extraMm: number,
  runsDown: boolean,
): { start: number; dx: number; dy: number } | null {
  const length = lengthOf(set, runsDown, extraMm);
  const start = middleMm - length / 2;
  if (start < 0 || start + length > curve.lengthMm) return null;
  const [from, to] = [pointAt(curve, start), pointAt(curve, start + length)];
  return { start, dx: to[0] - from[0], dy: to[1] - from[1] };
}

function marksOf(
  { request, pieces, digitsMm, riseMm }: Pieces,
  boxes: readonly TurnedBox[],
  angles: readonly number[],
  leadsBack: boolean,
): Mark[] {
  const { badge, text, weight, colour, halo } = request;
  const marks: Mark[] = [];
  const along: { at: Point; rotateDeg: number }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const box = boxes[index];
    if (!box) continue;
    if (piece.character === null) {
      if (badge) marks.push(badgeMark(badge, box, digitsMm, halo.colour, leadsBack));
      continue;
    }
    const [left, down] = [-box.halfWidth, riseMm];
    along.push({
      at: [box.x + left * box.cos - down * box.sin, box.y + left * box.sin + down * box.cos],
      rotateDeg: angles[index] ?? 0,
    });
  }
  const at = along[0]?.at;
  if (!at) return marks;
  const sizeMm = typeMm(request);
  const type = { kind: 'text', text, at, sizeMm, weight, colour, anchor: 'start', halo } as const;
  return [...marks, { ...type, along }];
}
