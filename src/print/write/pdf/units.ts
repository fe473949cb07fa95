/**
 * pdfkit turns a page's y downwards, and everything is written in points in that plane, under
 * that one matrix: GDAL multiplies a second one from the wrong side and displaces what it reads.
 */
import type { Page, Point, Rect } from '../../../scene/scene';

const POINTS_PER_MM = 72 / 25.4;

export const points = (mm: number): number => mm * POINTS_PER_MM;

/** Thousandths of a point, a third of a micrometre: no coordinate needs more. */
const PER_POINT = 1000;

/** Thousandths of a point. */
export const fine = (mm: number): number => Math.round(mm * POINTS_PER_MM * PER_POINT);

/** `+ 0` takes the sign from a negative nought. */
export const fromFine = (thousandths: number): string => String(thousandths / PER_POINT + 0);

/** A length in millimetres as an operand. */
export const pt = (mm: number): string => fromFine(fine(mm));

/** Where a place lies for what stands beside the drawing: in points from the bottom left. */
export const fromBottom = ([x, y]: Point, page: Page): [number, number] => [
  points(x),
  points(page.heightMm - y),
];

/** Lower left and upper right corner. */
export const box = ({ x, y, width, height }: Rect, page: Page): number[] => [
  ...fromBottom([x, y + height], page),
  ...fromBottom([x + width, y], page),
];
