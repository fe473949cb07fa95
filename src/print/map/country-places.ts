/**
 * Where a country is named in a frame that does not hold its own label point: at the place of a net
 * from which that point is reached without crossing a border, furthest from border and edge.
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

/**
 * @param borders projected, not cut, since the way to the label point leads beyond the frame
 * @param roomMm half width and half height of the name, kept clear of borders and edge
 * @returns null where no place in the frame is known to be the country's
 */
export function placeInFrame(
  label: Point,
  borders: readonly Line[],
  { rect }: MapFrame,
  roomMm: { across: number; down: number },
): Point | null {
  const legs = borders.flatMap((line) =>
    line.slice(1).flatMap((to, index): Leg[] => {
      const from = line[index];
      return from ? [{ from, to }] : [];
    }),
  );
  let best: { at: Point; room: number } | null = null;
  const [width, height] = [rect.width - 2 * roomMm.across, rect.height - 2 * roomMm.down];
  if (width <= 0 || height <= 0) return null;
  for (let row = 0; row <= NET; row++) {
    for (let column = 0; column <= NET; column++) {
      const at: Point = [
        rect.x + roomMm.across + (width * column) / NET,
        rect.y + roomMm.down + (height * row) / NET,
      ];
      const edge = Math.min(
        at[0] - rect.x,
        rect.x + rect.width - at[0],
        at[1] - rect.y,
        rect.y + rect.height - at[1],
      );
      // Cheap conditions first: most places are out by one of them.
      if (best && edge + roomMm.across <= best.room) continue;
      if (legs.some((leg) => crosses(at, label, leg))) continue;
      const toBorder = Math.min(...legs.map((leg) => distanceTo(at, leg)));
      const room = Math.min(toBorder, edge + roomMm.across);
      if (toBorder > roomMm.across && (!best || room > best.room)) best = { at, room };
    }
  }
  return best?.at ?? null;
}
