/** Makes shape marks of the scene from the icons of the symbology. */
import type { Fill, Point, ShapeMark } from '../../scene/scene';
import { ICON_SIDE, type Outline, paintedShapes } from '../../symbology/icons';
import type { IconName } from '../../symbology/names';

/** SVG path data of an outline. */
function pathOf(outline: Outline): string {
  if ('path' in outline) return outline.path;
  if ('circle' in outline) {
    const { cx, cy, r } = outline.circle;
    return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  const { from, side, radius } = outline.square;
  const leg = side - 2 * radius;
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  return (
    `M${from + radius} ${from}h${leg}${corner(radius, radius)}v${leg}${corner(-radius, radius)}` +
    `h${-leg}${corner(-radius, -radius)}v${-leg}${corner(radius, -radius)}z`
  );
}

/**
 * The marks of an icon whose middle is `at`, `sizeMm` wide and high, rotated clockwise.
 * @param hollow draws the body white with a coloured outline: for a point that stands for an area
 */
export function iconMarks(
  icon: IconName,
  at: Point,
  sizeMm: number,
  colour: string,
  hollow = false,
  rotateDeg = 0,
): ShapeMark[] {
  const unitMm = sizeMm / ICON_SIDE;
  const turn = (rotateDeg * Math.PI) / 180;
  const [a, b] = [unitMm * Math.cos(turn), unitMm * Math.sin(turn)];
  const middle = ICON_SIDE / 2;
  const matrix: ShapeMark['matrix'] = [
    a,
    b,
    -b,
    a,
    at[0] - a * middle + b * middle,
    at[1] - b * middle - a * middle,
  ];
  const paint = (fill: string | null): { fill?: Fill } => (fill ? { fill: { colour: fill } } : {});
  return paintedShapes(icon, colour, hollow).map(({ outline, fill, stroke }) => ({
    kind: 'shape',
    d: pathOf(outline),
    matrix,
    ...paint(fill),
    ...(stroke && { stroke: { colour: stroke.colour, widthMm: stroke.width * unitMm } }),
  }));
}
