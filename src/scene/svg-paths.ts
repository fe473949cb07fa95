/** Lines, rings and outlines of a sheet as SVG. */

import { factor, fromMicro, micro, mm } from './numbers';
import type { Fill, PathMark, ShapeMark, Stroke } from './scene';

/**
 * Fill and stroke attributes. Stroke widths are millimetres on paper; one unit of the mark's own
 * coordinates is `scale` millimetres.
 */
function paint(mark: { fill?: Fill; stroke?: Stroke }, scale: number): string {
  const { fill, stroke } = mark;
  let text = fill ? ` fill="${fill.colour}" fill-rule="evenodd"` : ' fill="none"';
  if (fill?.opacity !== undefined) text += ` fill-opacity="${factor(fill.opacity)}"`;
  if (!stroke) return text;
  const width = (length: number): string => (scale === 1 ? mm(length) : factor(length / scale));
  text += ` stroke="${stroke.colour}" stroke-width="${width(stroke.widthMm)}"`;
  if (stroke.opacity !== undefined) text += ` stroke-opacity="${factor(stroke.opacity)}"`;
  if (stroke.dashMm?.length) text += ` stroke-dasharray="${stroke.dashMm.map(width).join(' ')}"`;
  if (stroke.cap === 'round') text += ' stroke-linecap="round"';
  if (stroke.join === 'round') text += ' stroke-linejoin="round"';
  return text;
}

/** Relative steps between rounded vertices, so that rounding errors do not add up. */
function pathData(lines: PathMark['lines'], closed: boolean): string {
  let text = '';
  for (const line of lines) {
    let [x, y] = [micro(line[0] ?? 0), micro(line[1] ?? 0)];
    text += `M${fromMicro(x)},${fromMicro(y)}`;
    let steps = '';
    for (let at = 2; at + 1 < line.length; at += 2) {
      const [toX, toY] = [micro(line[at] ?? 0), micro(line[at + 1] ?? 0)];
      // A dot is a line of one step without length, drawn by its round caps: that step must stay.
      if (toX === x && toY === y && line.length > 4) continue;
      steps += `${steps ? ' ' : 'l'}${fromMicro(toX - x)},${fromMicro(toY - y)}`;
      [x, y] = [toX, toY];
    }
    text += closed ? `${steps}z` : steps;
  }
  return text;
}

export const svgPath = (mark: PathMark): string =>
  `<path${paint(mark, 1)} d="${pathData(mark.lines, mark.closed)}"/>`;

/** Length of a shape's unit on paper, millimetres; the mean of both directions. */
export const scaleOf = ([a, b, c, d]: ShapeMark['matrix']): number =>
  Math.sqrt(Math.abs(a * d - b * c)) || 1;

export const svgShape = (mark: ShapeMark): string =>
  `<path${paint(mark, scaleOf(mark.matrix))} transform="matrix(${mark.matrix.map(factor).join(' ')})" d="${mark.d}"/>`;
