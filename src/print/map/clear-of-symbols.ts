/** How far from a town its name stands clear of the symbols that crowd there. */
import type { Point } from '../scene';
import type { Site } from './sites';

const STEP_MM = 0.5;
const FURTHEST_MM = 16;

interface Box {
  widthMm: number;
  heightMm: number;
}

/** Whether a name so far to one side of a point lies over a symbol. */
function covers(
  [x, y]: Point,
  [right, down]: Point,
  clearMm: number,
  { widthMm, heightMm }: Box,
  sites: readonly Site[],
): boolean {
  const middle: Point = [x + right * (clearMm + widthMm / 2), y + down * (clearMm + heightMm / 2)];
  return sites.some(
    ({ at, sizeMm }) =>
      Math.abs(at[0] - middle[0]) < (widthMm + sizeMm) / 2 &&
      Math.abs(at[1] - middle[1]) < (heightMm + sizeMm) / 2,
  );
}

const SIDES: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
];

/** The least distance, from `leastMm` on, at which the name is free on one side at least. */
export function clearOfSymbols(
  at: Point,
  leastMm: number,
  box: Box,
  sites: readonly Site[],
): number {
  for (let clearMm = leastMm; clearMm <= FURTHEST_MM; clearMm += STEP_MM) {
    if (SIDES.some((side) => !covers(at, side, clearMm, box, sites))) return clearMm;
  }
  return leastMm;
}
