/** Text along a curve: the curve made from a line, and the characters set on it one by one. */
import { distance, pointBetween, stationsOf } from '../../domain/geometry/polyline';
import type { Mark, Point } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import { badgeMark, badgeSize, typeMm } from './callout';
import type { LabelRequest } from './label';
import type { OrientedBox } from './oriented-box';

export interface Curve {
  points: readonly Point[];
  /** Distance of each point along the curve, millimetres. */
  stations: readonly number[];
  lengthMm: number;
}

const STEP_MM = 0.6;
/** A part that begins nearer than this to the end of another continues it. */
const JOIN_MM = 1.5;

function curveOf(points: readonly Point[]): Curve {
  const stations = stationsOf(points);
  return { points, stations, lengthMm: stations.at(-1) ?? 0 };
}

/** Parts of a line (x, y, x, y …) as curves, joined where one continues another; longest first. */
export function joined(lines: readonly (readonly number[])[]): Curve[] {
  const parts: Point[][] = [];
  for (const line of lines) {
    const points = pointsOf(line);
    const [first] = points;
    const open = first && parts.find((part) => isNear(part.at(-1), first));
    if (open) open.push(...points);
    else if (points.length > 1) parts.push(points);
  }
  return parts.map(curveOf).sort((a, b) => b.lengthMm - a.lengthMm);
}

const isNear = (a: Point | undefined, b: Point): boolean =>
  a !== undefined && distance(a, b) < JOIN_MM;

function pointsOf(line: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let at = 0; at + 1 < line.length; at += 2) {
    const point: Point = [line[at] ?? 0, line[at + 1] ?? 0];
    const last = points.at(-1);
    if (!last || distance(last, point) > 1e-9) points.push(point);
  }
  return points;
}

/** The point at a station; before the start or after the end, that end. */
export function pointAt(curve: Curve, station: number): Point {
  const { points, stations } = curve;
  let low = 0;
  let high = stations.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stations[middle] ?? 0) <= station) low = middle;
    else high = middle;
  }
  const [a, b]: [Point, Point] = [points[low] ?? [0, 0], points[high] ?? [0, 0]];
  const [from, to] = [stations[low] ?? 0, stations[high] ?? 0];
  const share = to > from ? Math.min(1, Math.max(0, (station - from) / (to - from))) : 0;
  return pointBetween(a, b, share);
}

/** Moving average over `overMm`, of points at equal distances. The ends stay. */
export function smoothed(curve: Curve, overMm: number): Curve {
  const count = Math.max(2, Math.round(curve.lengthMm / STEP_MM) + 1);
  const step = curve.lengthMm / (count - 1);
  const even = Array.from({ length: count }, (_, index) => pointAt(curve, index * step));
  const reach = step > 0 ? Math.round(overMm / 2 / step) : 0;
  // With running sums each mean is one subtraction.
  const sums: Point[] = [[0, 0]];
  for (const [x, y] of even) {
    const last = sums.at(-1) ?? [0, 0];
    sums.push([last[0] + x, last[1] + y]);
  }
  return curveOf(
    even.map((_, index): Point => {
      const span = Math.min(reach, index, count - 1 - index);
      const [from, to] = [sums[index - span] ?? [0, 0], sums[index + span + 1] ?? [0, 0]];
      const size = 2 * span + 1;
      return [(to[0] - from[0]) / size, (to[1] - from[1]) / size];
    }),
  );
}

/** Parallel curve, on the left of its direction: above a curve that runs to the right. */
export function beside({ points }: Curve, offsetMm: number): Curve {
  if (offsetMm === 0) return curveOf(points);
  return curveOf(
    points.map((point, index): Point => {
      const before = points[Math.max(0, index - 1)] ?? point;
      const after = points[Math.min(points.length - 1, index + 1)] ?? point;
      const length = distance(before, after) || 1;
      return [
        point[0] + ((after[1] - before[1]) / length) * offsetMm,
        point[1] - ((after[0] - before[0]) / length) * offsetMm,
      ];
    }),
  );
}

export const reversed = ({ points }: Curve): Curve => curveOf(points.toReversed());

/** A character, or the number plate before the first one. */
interface Piece {
  character: string | null;
  widthMm: number;
  heightMm: number;
  /** White before the next piece. */
  gapMm: number;
}

/** A label in pieces, which is then set at many positions. */
export interface Pieces {
  request: LabelRequest;
  pieces: readonly Piece[];
  digitsMm: number;
  /** Whether it may be set downwards with upright characters where the line is steep. */
  mayRunDown: boolean;
  /** From the baseline to the middle of a character, millimetres. */
  riseMm: number;
}

/** Limits of bending, degrees: from one character to the next, and in all. */
export interface BendLimit {
  stepDeg: number;
  totalDeg: number;
}

export interface CurvedText {
  boxes: readonly OrientedBox[];
  /** Sum of all turns from character to character, degrees. */
  turnedDeg: number;
  /** Sine of the slope from first to last character; 0 is level. */
  slope: number;
  runsDown: boolean;
  middle: Point;
  marks(leadsBack: boolean): Mark[];
}

/** Between badge and name, ems. */
const BADGE_GAP = 0.3;

const isAllHan = (text: string): boolean => /^[\p{Script=Han}、·]+$/u.test(text);

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
  // The width of a character is the difference of two beginnings of the text, which keeps the kerning.
  for (const character of text) {
    before += character;
    const upToMm = typesetter.widthMm(before, sizeMm, weight);
    pieces.push({ character, widthMm: upToMm - beforeMm, heightMm, gapMm: trackingMm });
    beforeMm = upToMm;
  }
  const riseMm = heightMm / 2 - typesetter.descent * sizeMm;
  return { request, pieces, digitsMm, mayRunDown: isAllHan(text), riseMm };
}

/** Length of the whole text with `extraMm` more between characters. */
export function textLengthMm({ pieces }: Pieces, runsDown: boolean, extraMm = 0): number {
  const last = pieces.at(-1);
  const gaps = pieces.reduce((sum, { gapMm }) => sum + gapMm + extraMm, 0);
  const own = pieces.reduce((sum, piece) => sum + advance(piece, runsDown), 0);
  return own + gaps - (last ? last.gapMm + extraMm : 0);
}

const advance = ({ widthMm, heightMm }: Piece, runsDown: boolean): number =>
  runsDown ? heightMm : widthMm;

/**
 * The text set along a curve in the curve's direction, its middle at a station. Null if the curve is too
 * short or bends too much, or if the text would run from right to left or upside down.
 */
export function setAlong(
  set: Pieces,
  curve: Curve,
  middleMm: number,
  limit: BendLimit,
  extraMm = 0,
): CurvedText | null {
  const across = spanOf(set, curve, middleMm, extraMm, false);
  if (!across) return null;
  const runsDown = set.mayRunDown && Math.abs(across.dy) > Math.abs(across.dx);
  const span = runsDown ? spanOf(set, curve, middleMm, extraMm, true) : across;
  if (!span) return null;
  const reads = runsDown ? span.dy > 0 : span.dx > 1e-6 || (span.dx > -1e-6 && span.dy < 0);
  if (!reads) return null;

  const angles: number[] = [];
  const boxes: OrientedBox[] = [];
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
    if (turn > limit.stepDeg || turnedDeg > limit.totalDeg) return null;
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
  const length = textLengthMm(set, runsDown, extraMm);
  const start = middleMm - length / 2;
  if (start < 0 || start + length > curve.lengthMm) return null;
  const [from, to] = [pointAt(curve, start), pointAt(curve, start + length)];
  return { start, dx: to[0] - from[0], dy: to[1] - from[1] };
}

function marksOf(
  { request, pieces, digitsMm, riseMm }: Pieces,
  boxes: readonly OrientedBox[],
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
