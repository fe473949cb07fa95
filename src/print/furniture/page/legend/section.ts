/** A legend before it is set: sections of samples with words. */
import type { Mark, Rect } from '../../../../scene/scene';

export interface LegendEntry {
  key: string;
  words: string;
  /** How many are on the sheet; null where that says nothing. */
  count: number | null;
  /** Room the sample needs from top to bottom. */
  heightMm: number;
  /** The sample within a box at least so high. */
  sample(box: Rect): readonly Mark[];
}

export interface LegendSection {
  key: string;
  heading: string;
  entries: readonly LegendEntry[];
}

export const middleOf = ({ x, y, width, height }: Rect): readonly [number, number] => [
  x + width / 2,
  y + height / 2,
];

/** Left and right end of a line through the middle of a box, so far within it. */
export function acrossOf({ x, y, width, height }: Rect, insetMm = 0) {
  const level = y + height / 2;
  return { from: [x + insetMm, level] as const, to: [x + width - insetMm, level] as const };
}

/** The corners, as a closed path takes them. */
export const rectLine = ({ x, y, width, height }: Rect): number[] => [
  ...[x, y, x + width, y],
  ...[x + width, y + height, x, y + height],
];
