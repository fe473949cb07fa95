/** Lines, rings and outlines as operators of a PDF page, written directly: a sheet has vertices by the hundred thousand. */
import type { PathMark, ShapeMark } from '../../scene';
import { factor, fromMicro, micro } from '../numbers';
import { scaleOf } from '../svg-paths';
import type { Kit } from './kit';
import { type Opacities, paintOperator, paintState } from './paint';

function pathOperators(lines: PathMark['lines'], closed: boolean): string {
  let text = '';
  for (const line of lines) {
    let [x, y] = [micro(line[0] ?? 0), micro(line[1] ?? 0)];
    text += `${fromMicro(x)} ${fromMicro(y)} m\n`;
    for (let at = 2; at + 1 < line.length; at += 2) {
      const [toX, toY] = [micro(line[at] ?? 0), micro(line[at + 1] ?? 0)];
      // A point is drawn by round caps, so that a line never loses its only step.
      if (toX === x && toY === y && line.length > 4) continue;
      [x, y] = [toX, toY];
      text += `${fromMicro(x)} ${fromMicro(y)} l\n`;
    }
    if (closed) text += 'h\n';
  }
  return text;
}

/** A changed opacity must not outlive its mark. */
const enclosed = (operators: string, isolated: boolean): string =>
  isolated ? `q ${operators} Q` : operators;

export function drawPath(kit: Kit, mark: PathMark, opacities: Opacities): void {
  const opacity = opacities.operator(mark.fill, mark.stroke);
  const path = pathOperators(mark.lines, mark.closed);
  kit.addContent(
    enclosed(`${opacity}${paintState(mark, 1)}${path}${paintOperator(mark)}`, opacity !== ''),
  );
}

export function drawShape(kit: Kit, mark: ShapeMark, opacities: Opacities): void {
  const opacity = opacities.operator(mark.fill, mark.stroke);
  const matrix = mark.matrix.map(factor).join(' ');
  kit.addContent(`q ${opacity}${matrix} cm ${paintState(mark, scaleOf(mark.matrix))}`);
  // pdfkit knows curves and arcs of path data.
  kit.path(mark.d);
  kit.addContent(`${paintOperator(mark)} Q`);
}
