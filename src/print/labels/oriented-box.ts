/** Oriented boxes: the shape by which texts, plates, leader lines and legs of lines are tested for overlap. */
import type { Point, Rect } from '../../scene/scene';

export interface OrientedBox {
  x: number;
  y: number;
  /** Half lengths of the sides, millimetres; the width runs along (cos, sin). */
  halfWidth: number;
  halfHeight: number;
  cos: number;
  sin: number;
}

export interface Bounds {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

/** Boxes that only touch do not overlap. */
const TOUCH_MM = 1e-6;

export const boxOf = ({ x, y, width, height }: Rect): OrientedBox => ({
  x: x + width / 2,
  y: y + height / 2,
  halfWidth: width / 2,
  halfHeight: height / 2,
  cos: 1,
  sin: 0,
});

/** The box of a line's leg, with the line's width. A leg of length zero is level. */
export function boxOfLeg(from: Point, to: Point, widthMm: number): OrientedBox {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return {
    x: (from[0] + to[0]) / 2,
    y: (from[1] + to[1]) / 2,
    halfWidth: length / 2,
    halfHeight: widthMm / 2,
    cos: length > 0 ? dx / length : 1,
    sin: length > 0 ? dy / length : 0,
  };
}

export const grown = (box: OrientedBox, byMm: number): OrientedBox => ({
  ...box,
  halfWidth: box.halfWidth + byMm,
  halfHeight: box.halfHeight + byMm,
});

export function boundsOf(box: OrientedBox): Bounds {
  const [cos, sin] = [Math.abs(box.cos), Math.abs(box.sin)];
  const across = box.halfWidth * cos + box.halfHeight * sin;
  const down = box.halfWidth * sin + box.halfHeight * cos;
  return {
    minX: box.x - across,
    minY: box.y - down,
    maxX: box.x + across,
    maxY: box.y + down,
  };
}

export function boundsOfAll(boxes: readonly OrientedBox[]): Bounds {
  const all = boxes.map(boundsOf);
  return {
    minX: Math.min(...all.map((one) => one.minX)),
    minY: Math.min(...all.map((one) => one.minY)),
    maxX: Math.max(...all.map((one) => one.maxX)),
    maxY: Math.max(...all.map((one) => one.maxY)),
  };
}

/** Clockwise on the page, beginning with the top left corner of the level box. */
export function cornersOf(box: OrientedBox): readonly [Point, Point, Point, Point] {
  const corner = (right: number, down: number): Point => [
    box.x + right * box.cos - down * box.sin,
    box.y + right * box.sin + down * box.cos,
  ];
  const { halfWidth: w, halfHeight: h } = box;
  return [corner(-w, -h), corner(w, -h), corner(w, h), corner(-w, h)];
}

/** Separating axis test; the axes are the directions of the sides. */
export function overlap(a: OrientedBox, b: OrientedBox): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const cos = Math.abs(a.cos * b.cos + a.sin * b.sin);
  const sin = Math.abs(a.cos * b.sin - a.sin * b.cos);
  const apart = (distance: number, reach: number) => Math.abs(distance) >= reach - TOUCH_MM;
  return !(
    apart(dx * a.cos + dy * a.sin, a.halfWidth + b.halfWidth * cos + b.halfHeight * sin) ||
    apart(dy * a.cos - dx * a.sin, a.halfHeight + b.halfWidth * sin + b.halfHeight * cos) ||
    apart(dx * b.cos + dy * b.sin, b.halfWidth + a.halfWidth * cos + a.halfHeight * sin) ||
    apart(dy * b.cos - dx * b.sin, b.halfHeight + a.halfWidth * sin + a.halfHeight * cos)
  );
}

export function contains(box: OrientedBox, [x, y]: Point): boolean {
  const [dx, dy] = [x - box.x, y - box.y];
  return (
    Math.abs(dx * box.cos + dy * box.sin) <= box.halfWidth &&
    Math.abs(dy * box.cos - dx * box.sin) <= box.halfHeight
  );
}

/** Length of the leg's part inside a box, millimetres; `leg` is made by `boxOfLeg`. */
export function lengthWithin(leg: OrientedBox, box: OrientedBox): number {
  const [dx, dy] = [leg.x - box.x, leg.y - box.y];
  const middle = [dx * box.cos + dy * box.sin, dy * box.cos - dx * box.sin] as const;
  const along = [
    leg.cos * box.cos + leg.sin * box.sin,
    leg.sin * box.cos - leg.cos * box.sin,
  ] as const;
  const reach = [box.halfWidth + leg.halfHeight, box.halfHeight + leg.halfHeight] as const;
  let [from, to] = [-leg.halfWidth, leg.halfWidth];
  for (const axis of [0, 1] as const) {
    if (Math.abs(along[axis]) < 1e-9) {
      if (Math.abs(middle[axis]) > reach[axis]) return 0;
      continue;
    }
    const a = (-reach[axis] - middle[axis]) / along[axis];
    const b = (reach[axis] - middle[axis]) / along[axis];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return Math.max(0, to - from);
}

/** Shared area, square millimetres. Exact for level boxes; for rotated ones an estimate from their bounds, good enough for a cost. */
export function sharedArea(a: OrientedBox, b: OrientedBox): number {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  const width = Math.min(first.maxX, second.maxX) - Math.max(first.minX, second.minX);
  const height = Math.min(first.maxY, second.maxY) - Math.max(first.minY, second.minY);
  if (width <= 0 || height <= 0) return 0;
  const filled = (box: OrientedBox, { minX, minY, maxX, maxY }: Bounds) => {
    const bounds = (maxX - minX) * (maxY - minY);
    return bounds > 0 ? (4 * box.halfWidth * box.halfHeight) / bounds : 0;
  };
  return width * height * filled(a, first) * filled(b, second);
}
