/** What the pieces of the frame are drawn with, and the few marks they all use. */
import type { TFunction } from 'i18next';
import type { Fill, PathMark, Point, Rect, Stroke, TextMark } from '../../../scene/scene';
import type { Typesetter } from '../../../scene/typesetter';
import type { Palette } from '../../../symbology/palette';

export interface FrameStyle {
  palette: Palette;
  t: TFunction;
  typesetter: Typesetter;
}

export const middleOf = ({ x, y, width, height }: Rect): Point => [x + width / 2, y + height / 2];

export const grown = ({ x, y, width, height }: Rect, byMm: number): Rect => ({
  x: x - byMm,
  y: y - byMm,
  width: width + 2 * byMm,
  height: height + 2 * byMm,
});

const cornersOf = ({ x, y, width, height }: Rect): number[] => [
  x,
  y,
  x + width,
  y,
  x + width,
  y + height,
  x,
  y + height,
];

/** Filled, stroked or both. */
export interface Paint {
  fill?: Fill;
  stroke?: Stroke;
}

export const box = (rect: Rect, paint: Paint): PathMark => ({
  kind: 'path',
  lines: [cornersOf(rect)],
  closed: true,
  ...paint,
});

export const ring = (points: readonly Point[], paint: Paint): PathMark => ({
  kind: 'path',
  lines: [points.flat()],
  closed: true,
  ...paint,
});

export const strokes = (lines: readonly (readonly number[])[], stroke: Stroke): PathMark => ({
  kind: 'path',
  lines,
  closed: false,
  stroke,
});

export const text = (
  words: string,
  at: Point,
  sizeMm: number,
  colour: string,
  more: Partial<Pick<TextMark, 'weight' | 'anchor' | 'rotateDeg'>> = {},
): TextMark => ({
  kind: 'text',
  text: words,
  at,
  sizeMm,
  weight: 400,
  colour,
  anchor: 'middle',
  ...more,
});
