/** Single symbols of the map, for the legend, drawn by the same code as on the map. */
import type { Network, StatedState } from '../../domain/contract/register';
import { distance } from '../../domain/geometry/polyline';
import type { Mark, Point } from '../../scene/scene';
import { BAND, WORKS_ICONS, WORKS_MM, type WorksMark } from '../../symbology/composition';
import type { MilestoneGroup } from '../../symbology/names';
import { BLACK_AND_WHITE, type Palette, PRINT } from '../../symbology/palette';
import { symbolsFor } from '../../symbology/symbols';
import type { PrintRequest } from '../request';
import { iconMarks } from './icon-shapes';
import { lineMarks } from './line-marks';

export { iconMarks } from './icon-shapes';

export const paletteOf = (ink: PrintRequest['ink']): Palette =>
  ink === 'colour' ? PRINT : BLACK_AND_WHITE;

/** Look of a sample; without a group it has no casing. */
export interface SampleLook {
  state?: StatedState;
  group?: MilestoneGroup;
  /** Factor of the symbol's widths; default 1. */
  thickness?: number;
}

/** A line symbol between two points, with at least one of its small signs; empty for a network of points. */
export function lineSample(
  network: Network,
  palette: Palette,
  from: Point,
  to: Point,
  { state = 'existing', group, thickness = 1 }: SampleLook = {},
): Mark[] {
  const symbol = symbolsFor(palette)[network];
  if (symbol.kind !== 'line') return [];
  const look = { state, group: group ?? null, thickness };
  const mark = symbol.mark && {
    ...symbol.mark,
    everyMm: Math.min(symbol.mark.everyMm, distance(from, to) / thickness),
  };
  const short = { ...symbol, ...(mark && { mark }) };
  const marks = lineMarks(short, palette, [[...from, ...to]], look);
  return [...marks.casing, ...marks.line, ...marks.core, ...marks.signs];
}

/** A point symbol; empty for a network of lines. */
export function pointSample(
  network: Network,
  palette: Palette,
  at: Point,
  hollow = false,
  thickness = 1,
): Mark[] {
  const symbol = symbolsFor(palette)[network];
  return symbol.kind === 'point'
    ? iconMarks(symbol.icon, at, symbol.sizeMm * thickness, symbol.colour, hollow)
    : [];
}

/** The works mark; `at` is its middle. */
export const worksMarks = (mark: WorksMark, at: Point, palette: Palette, thickness = 1): Mark[] =>
  iconMarks(WORKS_ICONS[mark], at, WORKS_MM * thickness, palette.works);

/** A piece of an accuracy band between two points of the same height: a faint area with dotted edges. */
export function bandSample(palette: Palette, from: Point, to: Point, heightMm: number): Mark[] {
  const [above, below] = [from[1] - heightMm / 2, from[1] + heightMm / 2];
  return [
    {
      kind: 'path',
      lines: [[from[0], above, to[0], above, to[0], below, from[0], below]],
      closed: true,
      fill: { colour: palette.band, opacity: BAND.mostOpacity },
    },
    {
      kind: 'path',
      lines: [
        [from[0], above, to[0], above],
        [from[0], below, to[0], below],
      ],
      closed: false,
      stroke: bandEdge(palette),
    },
  ];
}

/** Length of a dash that round caps make a dot. Not 0, which some programs refuse. */
const DOT_MM = 0.01;

export const bandEdge = (palette: Palette) => ({
  colour: palette.band,
  opacity: BAND.edge.opacity,
  widthMm: BAND.edge.widthMm,
  dashMm: [DOT_MM, BAND.edge.everyMm],
  cap: 'round' as const,
  join: 'round' as const,
});
