/**
 * Where a country may be named in a frame, its own label point being beyond it or under other things:
 * at places of a net from which that point is reached without crossing a border, those furthest from
 * border and edge first.
 */
import type { MapFrame } from '../map-frame';
import type { Point } from '../scene';
import type { Line } from './planar';

/** Places of the net across and down the frame. */
const NET = 24;

interface Leg {
  from: Point;
  to: Point;
}

const turn = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const crosses = (a: Point, b: Point, { from, to }: Leg): boolean =>
  turn(a, b, from) > 0 !== turn(a, b, to) > 0 && turn(from, to, a) > 0 !== turn(from, to, b) > 0;

/** Distance to a leg, measured at its ends and middle: borders are drawn in short legs. */
function distanceTo([x, y]: Point, { from, to }: Leg): number {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return Math.min(...[from, middle, to].map(([px, py]) => Math.hypot(px - x, py - y)));
}

/** Whether a leg comes under a name about a place, measured likewise. */
function liesUnder([x, y]: Point, { from, to }: Leg, { across, down }: Room): boolean {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return [from, middle, to].some(
    ([px, py]) => Math.abs(px - x) < across && Math.abs(py - y) < down,
  );
}

/** Half width and half height of a name, millimetres. */
export interface Room {
  across: number;
  down: number;
}

/** Places tried one after the other lie so far apart, as shares of the name's own size. */
const APART = 1.5;

/**
 * @param label where the country's own label point is, in the frame or beyond
 * @param borders projected, not cut, since the way to the label point leads beyond the frame
 * @param room kept clear of borders and edge
 * @returns the roomiest first, at most so many; none where no place in the frame is known to be the country's
 */
export function placesInFrame(
  label: Point,
  borders: readonly Line[],
  { rect }: MapFrame,
  room: Room,
  most: number,
): Point[] {
  const legs = borders.flatMap((line) =>
    line.slice(1).flatMap((to, index): Leg[] => {
      const from = line[index];
      return from ? [{ from, to }] : [];
    }),
  );
  const [width, height] = [rect.width - 2 * room.across, rect.height - 2 * room.down];
  if (width <= 0 || height <= 0) return [];
  const found: { at: Point; roomMm: number }[] = [];
  for (let row = 0; row <= NET; row++) {
    for (let column = 0; column <= NET; column++) {
      const at: Point = [
        rect.x + room.across + (width * column) / NET,
        rect.y + room.down + (height * row) / NET,
      ];
      if (legs.some((leg) => liesUnder(at, leg, room) || crosses(at, label, leg))) continue;
      const edge = Math.min(
        at[0] - rect.x,
        rect.x + rect.width - at[0],
        at[1] - rect.y + room.across,
        rect.y + rect.height - at[1] + room.across,
      );
      found.push({ at, roomMm: Math.min(edge, ...legs.map((leg) => distanceTo(at, leg))) });
    }
  }
  const places: Point[] = [];
  for (const { at } of found.sort((a, b) => b.roomMm - a.roomMm)) {
    const isApart = places.every(
      ([x, y]) =>
        Math.abs(at[0] - x) > room.across * APART || Math.abs(at[1] - y) > room.down * APART,
    );
    if (isApart) places.push(at);
    if (places.length === most) break;
  }
  return places;
}
