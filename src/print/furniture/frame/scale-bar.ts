/**
 * 数字比例尺 and 直线比例尺. The number is the scale of the plane; the bar is ground length at the
 * middle of the frame, so the projection's factor there stands between them.
 */

import type { Mark, Point } from '../../../scene/scene';
import { FRAME_MM, frameColours } from '../../../symbology/frame';
import { type MapFrame, scaleFactorAt } from '../../map-frame';
import { formatScale, grouped } from '../../scale';
import { box, type FrameStyle, middleOf, strokes, text } from './marks';

export interface BarNumbers {
  /** Ground length of one segment, and its length on the paper. */
  segmentKm: number;
  segmentMm: number;
  /** To the right of the zero; one more to its left is divided finely. */
  segments: number;
  divisions: number;
  /** The whole bar with its left part. */
  totalMm: number;
  totalKm: number;
  /** Plane length over ground length at the middle of the frame. */
  factor: number;
}

/** Longest useful bar, millimetres. */
const LONGEST = 90;
const MOST_SEGMENTS = 5;

/** Leading figures of a segment, and into how many the left one is divided. */
const ROUND = [
  { figure: 5, divisions: 5 },
  { figure: 2, divisions: 4 },
  { figure: 1, divisions: 5 },
] as const;

/** A bar no longer than `roomMm`, of segments between a tenth and a quarter of it. */
export function barNumbers(frame: MapFrame, roomMm: number): BarNumbers {
  const factor = scaleFactorAt(frame.toLonLat(middleOf(frame.rect)));
  const mmPerKm = (1e6 * factor) / frame.scaleDenominator;
  const room = Math.min(LONGEST, roomMm);
  const longestKm = room / 4 / mmPerKm;
  const power = 10 ** Math.floor(Math.log10(longestKm));
  const { figure, divisions } = ROUND.find((round) => round.figure * power <= longestKm) ?? {
    figure: 1,
    divisions: 5,
  };
  const segmentKm = figure * power;
  const segmentMm = segmentKm * mmPerKm;
  const segments = Math.min(MOST_SEGMENTS, Math.floor(room / segmentMm + 1e-9) - 1);
  return {
    segmentKm,
    segmentMm,
    segments,
    divisions,
    totalMm: segmentMm * (segments + 1),
    totalKm: segmentKm * (segments + 1),
    factor,
  };
}

/** Without floating-point noise: 0.3 and not 0.30000000000000004. */
const figures = (km: number): string => {
  const clean = Number(km.toPrecision(12));
  return Number.isInteger(clean) ? grouped(clean) : String(clean);
};

export interface ScaleBar {
  marks: Mark[];
  width: number;
  height: number;
  numbers: BarNumbers;
}

/** Rows from the top of the block, millimetres: feet of the texts and top of the bar. */
const ROW = { title: 3, labels: 6.8, bar: 7.5, caption: 11.6, end: 12.4 } as const;

/** The block with its top left corner at `at`, no wider than `widthMm` (at least 40 mm). */
export function scaleBar(
  frame: MapFrame,
  [x, y]: Point,
  widthMm: number,
  { palette, t, typesetter }: FrameStyle,
): ScaleBar {
  const { ink, paper } = frameColours(palette);
  const size = FRAME_MM.label;
  const widthOf = (words: string) => typesetter.widthMm(words, size, 400);
  const unit = `\u00a0${t('sheetFrame.km')}`;
  // Half a figure hangs over the left end, half a figure and the unit over the right one.
  const half = widthOf('0\u00a0000') / 2;
  const over = half + widthOf(unit);
  const numbers = barNumbers(frame, widthMm - half - over);
  const { segmentKm, segmentMm, segments, divisions } = numbers;
  const left = x + half;
  const zero = left + segmentMm;
  const top = y + ROW.bar;
  const bottom = top + FRAME_MM.bar;
  const piece = (from: number, length: number, dark: boolean): Mark =>
    box(
      { x: from, y: top, width: length, height: FRAME_MM.bar },
      { fill: { colour: dark ? ink : paper } },
    );
  const division = segmentMm / divisions;
  const pieces = [
    ...Array.from({ length: divisions }, (_, index) =>
      piece(left + index * division, division, (divisions - index) % 2 === 1),
    ),
    ...Array.from({ length: segments }, (_, index) =>
      piece(zero + index * segmentMm, segmentMm, index % 2 === 1),
    ),
  ];
  const line = { colour: ink, widthMm: FRAME_MM.barLine };
  const ends = Array.from({ length: segments + 2 }, (_, index) => left + index * segmentMm);
  const last = ends.at(-1) ?? zero;
  const label = (index: number, at: number): Mark =>
    text(figures(Math.abs(index - 1) * segmentKm), [at, y + ROW.labels], size, ink);
  const endFigure = figures(segments * segmentKm);
  const middle = (left + last) / 2;
  const scale = formatScale(frame.scaleDenominator);
  const marks: Mark[] = [
    text(
      `${t('sheetFrame.scale')}\u00a0${scale}`,
      [middle, y + ROW.title],
      FRAME_MM.scaleTitle,
      ink,
      { weight: 700 },
    ),
    ...pieces,
    box({ x: left, y: top, width: last - left, height: FRAME_MM.bar }, { stroke: line }),
    strokes(
      ends.map((at) => [at, top - 0.5, at, bottom]),
      line,
    ),
    ...ends.slice(0, -1).map((at, index) => label(index, at)),
    text(endFigure + unit, [last - widthOf(endFigure) / 2, y + ROW.labels], size, ink, {
      anchor: 'start',
    }),
    text(t('sheetFrame.barCaption'), [middle, y + ROW.caption], FRAME_MM.caption, ink),
  ];
  const alt = t('sheetFrame.barAlt', { scale, km: figures(numbers.totalKm) });
  return {
    marks: [{ kind: 'group', tag: { role: 'Figure', alt }, marks }],
    width: half + numbers.totalMm + over,
    height: ROW.end,
    numbers,
  };
}
