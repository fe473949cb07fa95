/** Bounding boxes of marks on the page. They contain everything that is drawn, and may be too large. */
import { SVGPathData } from 'svg-pathdata';
import type { PathMark, Rect, ShapeMark, TextMark } from '../../scene/scene';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Largest distance of a miter's tip from the middle of the line, in line widths. */
const MITER = 2;

const NOTHING: Box = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

export const meet = (a: Box, b: Box): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

export const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const wider = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

export const boxOf = ({ x, y, width, height }: Rect): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

function boxAround(points: Iterable<readonly [number, number]>): Box {
  const box = { ...NOTHING };
  for (const [x, y] of points) {
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    if (y > box.bottom) box.bottom = y;
  }
  return box;
}

function* vertices(lines: PathMark['lines']): Generator<[number, number]> {
  for (const line of lines) {
    for (let at = 0; at + 1 < line.length; at += 2) yield [line[at] ?? 0, line[at + 1] ?? 0];
  }
}

/** The box of the vertices only; at least a part of what is drawn lies in it. */
export const vertexBox = ({ lines }: PathMark): Box => boxAround(vertices(lines));

export const pathBox = (mark: PathMark): Box =>
  wider(vertexBox(mark), (mark.stroke?.widthMm ?? 0) * MITER);

/** Cache: the same few icons are drawn in many places. */
const outlines = new Map<string, Box>();

function outlineBox(d: string): Box {
  let box = outlines.get(d);
  if (!box) {
    const { minX, minY, maxX, maxY } = new SVGPathData(d).getBounds();
    box = { left: minX, top: minY, right: maxX, bottom: maxY };
    outlines.set(d, box);
  }
  return box;
}

export function shapeBox({ d, matrix: [a, b, c, e, x, y], stroke }: ShapeMark): Box {
  const { left, top, right, bottom } = outlineBox(d);
  const corners = [left, right].flatMap((u) =>
    [top, bottom].map((v) => [a * u + c * v + x, b * u + e * v + y] as const),
  );
  return wider(boxAround(corners), (stroke?.widthMm ?? 0) * MITER);
}

/** No character is wider or higher than an em and a half, whichever way the text is turned. */
export function textBox(mark: TextMark): Box {
  const em = mark.sizeMm * 1.5 + (mark.halo?.widthMm ?? 0);
  if (mark.along) return wider(boxAround(mark.along.map(({ at }) => at)), em);
  const length = [...mark.text].length * (em + Math.max(0, mark.trackingMm ?? 0));
  const box = wider(boxAround([mark.at]), em);
  if (mark.rotateDeg) return wider(box, length);
  return { ...box, left: box.left - length, right: box.right + length };
}
