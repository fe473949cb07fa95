/**
 * The symbology's icons as shapes of the scene. Reads exactly what our own icons are written in:
 * flat `path`, `rect` and `circle` in a square viewBox, with fill and stroke as attributes.
 */

import type { Fill, Point, ShapeMark } from '../../scene/scene';
import { hollowSvgOf, svgOf } from '../../symbology/icons';
import type { IconName } from '../../symbology/names';

interface IconShape {
  d: string;
  fill: string | null;
  stroke: { colour: string; width: number } | null;
}

interface IconShapes {
  /** Side of the square the shapes are in, in their own units. */
  side: number;
  shapes: readonly IconShape[];
}

type Attributes = ReadonlyMap<string, string>;

const NAMED: Record<string, string> = { white: '#ffffff' };

/** `#rrggbb`, or null for `none`. */
function colourOf(value: string): string | null {
  if (value === 'none') return null;
  const colour = NAMED[value] ?? value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`An icon has the colour ${value}.`);
  return colour;
}

function numberOf(attributes: Attributes, name: string, otherwise?: number): number {
  const value = Number(attributes.get(name) ?? otherwise);
  if (!Number.isFinite(value)) throw new Error(`An icon's element lacks ${name}.`);
  return value;
}

function outlineOf(element: string, attributes: Attributes): string {
  const of = (name: string, otherwise?: number) => numberOf(attributes, name, otherwise);
  switch (element) {
    case 'path':
      return attributes.get('d') ?? '';
    case 'circle': {
      const [cx, cy, r] = [of('cx'), of('cy'), of('r')];
      return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    }
    case 'rect': {
      const [x, y, width, height, r] = [of('x'), of('y'), of('width'), of('height'), of('rx', 0)];
      const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
      return (
        `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}` +
        `h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`
      );
    }
    default:
      throw new Error(`An icon has the element ${element}, which is not drawn on paper.`);
  }
}

/** @throws Error where an icon holds anything else than what is described above. */
export function shapesOf(svg: string): IconShapes {
  const [root = '', ...elements] = [...svg.matchAll(/<[^/][^>]*>/g)].map(([tag]) => tag);
  const side = Number(/^<svg [^>]*viewBox="0 0 (\d+) \1"/.exec(root)?.[1]);
  if (!Number.isFinite(side)) throw new Error(`An icon has no square viewBox: ${root}`);
  const shapes = elements.map((tag): IconShape => {
    const element = /^<([a-z]+)/.exec(tag)?.[1] ?? tag;
    const attributes = new Map(
      [...tag.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const fill = attributes.get('fill');
    if (fill === undefined) throw new Error(`An icon's ${element} says no fill.`);
    const stroke = colourOf(attributes.get('stroke') ?? 'none');
    return {
      d: outlineOf(element, attributes),
      fill: colourOf(fill),
      stroke: stroke ? { colour: stroke, width: numberOf(attributes, 'stroke-width') } : null,
    };
  });
  return { side, shapes };
}

const known = new Map<string, IconShapes>();

function iconShapes(icon: IconName, colour: string, hollow: boolean): IconShapes {
  const key = `${icon} ${colour} ${hollow}`;
  const found = known.get(key) ?? shapesOf((hollow ? hollowSvgOf : svgOf)(icon, colour));
  known.set(key, found);
  return found;
}

/**
 * An icon about its middle `at`, `sizeMm` wide and high, turned clockwise.
 * @param hollow as an outline: for a point that stands for an area
 */
export function iconMarks(
  icon: IconName,
  at: Point,
  sizeMm: number,
  colour: string,
  hollow = false,
  rotateDeg = 0,
): ShapeMark[] {
  const { side, shapes } = iconShapes(icon, colour, hollow);
  const unitMm = sizeMm / side;
  const turn = (rotateDeg * Math.PI) / 180;
  const [a, b] = [unitMm * Math.cos(turn), unitMm * Math.sin(turn)];
  const middle = side / 2;
  const matrix: ShapeMark['matrix'] = [
    a,
    b,
    -b,
    a,
    at[0] - a * middle + b * middle,
    at[1] - b * middle - a * middle,
  ];
  const paint = (fill: string | null): { fill?: Fill } => (fill ? { fill: { colour: fill } } : {});
  return shapes.map(({ d, fill, stroke }) => ({
    kind: 'shape',
    d,
    matrix,
    ...paint(fill),
    ...(stroke && { stroke: { colour: stroke.colour, widthMm: stroke.width * unitMm } }),
  }));
}
