/** The page is drawn in millimetres from the top left; what stands beside the drawing is in points from the bottom left. */
import type { Page, Point, Rect } from '../../scene';

export const POINTS_PER_MM = 72 / 25.4;

export const points = (mm: number): number => mm * POINTS_PER_MM;

export const fromBottom = ([x, y]: Point, page: Page): [number, number] => [
  points(x),
  points(page.heightMm - y),
];

/** Lower left and upper right corner. */
export const box = ({ x, y, width, height }: Rect, page: Page): number[] => [
  ...fromBottom([x, y + height], page),
  ...fromBottom([x + width, y], page),
];
