/**
 * Writes lines, rings and outlines directly as operators, since a sheet has hundreds of thousands of
 * vertices.
 */
import type { PathMark, ShapeMark } from '../../../scene/scene';
import type { Kit } from './kit';
import { outlineOperators } from './outline';
import { type Opacities, paintOperator, paintState } from './paint';
import { fine, fromFine } from './units';

function pathOperators(lines: PathMark['lines'], closed: boolean): string {
  let text = '';
  for (const line of lines) {
    let [x, y] = [fine(line[0] ?? 0), fine(line[1] ?? 0)];
    text += `${fromFine(x)} ${fromFine(y)} m\n`;
    for (let at = 2; at + 1 < line.length; at += 2) {
      const [toX, toY] = [fine(line[at] ?? 0), fine(line[at + 1] ?? 0)];
      // A dot is a line of one step without length, drawn by its round caps: that step must stay.
      if (toX === x && toY === y && line.length > 4) continue;
      [x, y] = [toX, toY];
      text += `${fromFine(x)} ${fromFine(y)} l\n`;
    }
    if (closed) text += 'h\n';
  }
  return text;
}

export function drawPath(kit: Kit, mark: PathMark | ShapeMark, opacities: Opacities): void {
  const opacity = opacities.operator(mark.fill, mark.stroke);
  const path =
    mark.kind === 'path' ? pathOperators(mark.lines, mark.closed) : outlineOperators(mark);
  const drawn = `${paintState(mark)}${path}${paintOperator(mark)}`;
  // Save and restore the state, so that a changed opacity applies to this mark only.
  kit.addContent(opacity ? `q ${opacity}${drawn} Q` : drawn);
}
