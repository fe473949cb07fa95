/** The figures in the band between the two lines of a map frame, and the ticks they belong to. */

import type { Mark, Point } from '../../../scene/scene';
import { CAP_SHARE, FRAME_MM, frameColours } from '../../../symbology/frame';
import type { MapFrame } from '../../map-frame';
import { type Axis, type Crossing, crossings, SIDES, type Side, sideEnds } from './crossings';
import { exactDegrees, needsSeconds, roundDegrees } from './degrees';
import { intervalMinutes, minorMinutes } from './graticule';
import { type FrameStyle, strokes, text } from './marks';

export interface EdgeLabel {
  side: Side;
  words: string;
  /** From the left (top, bottom) or the top (left, right) end of the side, millimetres: the middle. */
  along: number;
  widthMm: number;
}

/** A line that runs nearly along the edge gets no figure: it would be unclear which line is meant. */
const LEAST_ANGLE = 20;
const AXES = ['meridian', 'parallel'] as const;

const sideLength = ({ rect }: MapFrame, side: Side): number =>
  side === 'top' || side === 'bottom' ? rect.width : rect.height;

const alongSide = ({ rect }: MapFrame, side: Side, [x, y]: Point): number =>
  side === 'top' || side === 'bottom' ? x - rect.x : y - rect.y;

/** Longitude along the top and the bottom, latitude along the sides, at each end. */
function cornerLabels(frame: MapFrame, { t, typesetter }: FrameStyle): EdgeLabel[] {
  const seconds = needsSeconds(frame);
  return SIDES.flatMap((side) => {
    const level = side === 'top' || side === 'bottom';
    const axis: Axis = level ? 'meridian' : 'parallel';
    const length = sideLength(frame, side);
    return sideEnds(frame, side).flatMap((corner): EdgeLabel[] => {
      const [lon, lat] = frame.toLonLat(corner);
      const words = exactDegrees(t, axis, level ? lon : lat, seconds);
      const widthMm = typesetter.widthMm(words, FRAME_MM.label, 400);
      // On a side too short for two of them neither is written.
      if (2 * widthMm + FRAME_MM.labelApart > length) return [];
      const atStart = alongSide(frame, side, corner) < length / 2;
      return [{ side, words, widthMm, along: atStart ? widthMm / 2 : length - widthMm / 2 }];
    });
  });
}

const apart = (a: EdgeLabel, b: EdgeLabel): boolean =>
  a.side !== b.side ||
  Math.abs(a.along - b.along) >= (a.widthMm + b.widthMm) / 2 + FRAME_MM.labelApart - 1e-9;

/** Slid clear of the corners' figures as far as its tick still stands under it; else null. */
function besideCorners(label: EdgeLabel, corners: readonly EdgeLabel[]): EdgeLabel | null {
  const corner = corners.find((other) => !apart(label, other));
  if (!corner) return label;
  const away = (label.widthMm + corner.widthMm) / 2 + FRAME_MM.labelApart;
  const along = corner.along + (label.along < corner.along ? -away : away);
  const slid = { ...label, along };
  const underTick = Math.abs(along - label.along) <= label.widthMm / 2;
  return underTick && corners.every((other) => apart(slid, other)) ? slid : null;
}

interface Candidate extends EdgeLabel {
  line: string;
}

/**
 * Every figure that has room: the corners', and of the lines those that cross most squarely first,
 * so that on a sheet set upright longitudes keep the top and latitudes the sides. A line that
 * would be left without a figure takes the place of a corner's, or stands a little aside.
 */
export function edgeLabels(
  frame: MapFrame,
  met: readonly Crossing[],
  style: FrameStyle,
): EdgeLabel[] {
  const { t, typesetter } = style;
  let corners = cornerLabels(frame, style);
  const candidates = met
    .filter(({ angleDeg }) => angleDeg >= LEAST_ANGLE)
    .toSorted((a, b) => Number(b.angleDeg > 45) - Number(a.angleDeg > 45))
    .map(({ axis, minutes, side, at }): Candidate => {
      const words = roundDegrees(t, axis, minutes);
      const widthMm = typesetter.widthMm(words, FRAME_MM.label, 400);
      return {
        side,
        words,
        widthMm,
        along: alongSide(frame, side, at),
        line: `${axis} ${minutes}`,
      };
    });
  const kept: EdgeLabel[] = [];
  const told = new Set<string>();
  const keep = (label: EdgeLabel | null, line: string) => {
    if (!label || !kept.every((other) => apart(label, other))) return;
    kept.push(label);
    told.add(line);
  };
  for (const candidate of candidates) keep(besideCorners(candidate, corners), candidate.line);
  for (const candidate of candidates) {
    if (told.has(candidate.line)) continue;
    const length = sideLength(frame, candidate.side);
    const half = candidate.widthMm / 2;
    for (const shift of [0, -half, half]) {
      if (told.has(candidate.line)) break;
      const along = Math.max(half, Math.min(length - half, candidate.along + shift));
      const within = { ...candidate, along };
      keep(within, candidate.line);
      if (told.has(candidate.line)) corners = corners.filter((corner) => apart(within, corner));
    }
  }
  return [...corners, ...kept];
}

/** Baseline position and rotation of a label: those at the sides are read from the right. */
function drawn({ rect }: MapFrame, { side, words, along }: EdgeLabel, ink: string): Mark {
  const [gap, cap] = [FRAME_MM.labelGap, CAP_SHARE * FRAME_MM.label];
  const places: Record<Side, Point> = {
    top: [rect.x + along, rect.y - gap],
    bottom: [rect.x + along, rect.y + rect.height + gap + cap],
    left: [rect.x - gap, rect.y + along],
    right: [rect.x + rect.width + gap + cap, rect.y + along],
  };
  const turned = side === 'left' || side === 'right';
  return text(words, places[side], FRAME_MM.label, ink, turned ? { rotateDeg: -90 } : {});
}

const OUTWARD: Record<Side, Point> = { top: [0, -1], right: [1, 0], bottom: [0, 1], left: [-1, 0] };

const tick = ({ side, at: [x, y] }: Crossing, lengthMm: number): number[] => {
  const [dx, dy] = OUTWARD[side];
  return [x, y, x + dx * lengthMm, y + dy * lengthMm];
};

/** Figures and ticks; without a graticule the corners' figures alone. */
export function edgeMarks(frame: MapFrame, style: FrameStyle, withGraticule: boolean): Mark[] {
  const { ink } = frameColours(style.palette);
  const interval = intervalMinutes(frame);
  const minor = minorMinutes(frame, interval);
  const met = withGraticule ? AXES.flatMap((axis) => crossings(frame, axis, interval)) : [];
  const between =
    withGraticule && minor !== null ? AXES.flatMap((axis) => crossings(frame, axis, minor)) : [];
  const ticks = [
    ...met.map((crossing) => tick(crossing, FRAME_MM.tick)),
    ...between
      .filter(({ minutes, angleDeg }) => minutes % interval !== 0 && angleDeg > 45)
      .map((crossing) => tick(crossing, FRAME_MM.minorTick)),
  ];
  const stroke = { colour: ink, widthMm: FRAME_MM.tickLine };
  return [
    ...(ticks.length > 0 ? [strokes(ticks, stroke)] : []),
    ...edgeLabels(frame, met, style).map((label) => drawn(frame, label, ink)),
  ];
}
