/**
 * Writes SVG path data as operators of a PDF page. pdfkit parses the data; positions and curves are
 * computed here.
 */
import type { Point, ShapeMark } from '../../../scene/scene';
import { Kit } from './kit';
import { pt } from './units';

const THIRDS = 2 / 3;

/** The object that pdfkit calls while it parses path data. */
class Outline {
  operators = '';
  private at: Point = [0, 0];

  constructor(private readonly matrix: ShapeMark['matrix']) {}

  moveTo(x: number, y: number): this {
    return this.write([[x, y]], 'm');
  }

  lineTo(x: number, y: number): this {
    return this.write([[x, y]], 'l');
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): this {
    return this.write(
      [
        [x1, y1],
        [x2, y2],
        [x, y],
      ],
      'c',
    );
  }

  /** Converts to a cubic curve, since PDF has only these. */
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): this {
    const [fromX, fromY] = this.at;
    return this.bezierCurveTo(
      fromX + THIRDS * (cx - fromX),
      fromY + THIRDS * (cy - fromY),
      x + THIRDS * (cx - x),
      y + THIRDS * (cy - y),
      x,
      y,
    );
  }

  closePath(): this {
    this.operators += 'h\n';
    return this;
  }

  private write(places: readonly Point[], operator: string): this {
    const [a, b, c, d, e, f] = this.matrix;
    for (const [x, y] of places) {
      this.operators += `${pt(a * x + c * y + e)} ${pt(b * x + d * y + f)} `;
      this.at = [x, y];
    }
    this.operators += `${operator}\n`;
    return this;
  }
}

export function outlineOperators({ d, matrix }: ShapeMark): string {
  const outline = new Outline(matrix);
  Kit.prototype.path.call(outline as unknown as Kit, d);
  return outline.operators;
}
