/**
 * Converts millimetres to PDF units. pdfkit flips the page so that y runs down, and everything is written
 * in points under that single matrix: GDAL multiplies a second matrix from the wrong side and reads wrong
 * positions.
 */
import type { Page, Point, Rect } from '../../../scene/scene';

const POINTS_PER_MM = 72 / 25.4;

export const points = (mm: number): number => mm * POINTS_PER_MM;

/** Thousandths of a point, a third of a micrometre, which is precise enough for every coordinate. */
const PER_POINT = 1000;

/** Millimetres in whole thousandths of a point. */
export const fine = (mm: number): number => Math.round(mm * POINTS_PER_MM * PER_POINT);

/** `+ 0` turns -0 into 0. */
export const fromFine = (thousandths: number): string => String(thousandths / PER_POINT + 0);

/** A length in millimetres as an operand. */
export const pt = (mm: number): string => fromFine(fine(mm));

/** A position for objects outside the page content, such as annotations: in points from the bottom left. */
export const fromBottom = ([x, y]: Point, page: Page): [number, number] => [
  points(x),
  points(page.heightMm - y),
];

/** Lower left and upper right corner. */
export const box = ({ x, y, width, height }: Rect, page: Page): number[] => [
  ...fromBottom([x, y + height], page),
  ...fromBottom([x + width, y], page),
];
