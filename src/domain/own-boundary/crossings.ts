/** Finds rings that cross themselves, since their inside is not well defined. */
import Flatbush from 'flatbush';
import type { Feature, Position } from 'geojson';
import { isArea, linesOf } from './lines';
import type { BoundaryGeometry } from './own-boundary';

/** The side of the line a–b on which the point lies, as a sign. */
const sideOf = (a: Position, b: Position, point: Position): number =>
  Math.sign(
    ((b[0] ?? 0) - (a[0] ?? 0)) * ((point[1] ?? 0) - (a[1] ?? 0)) -
      ((b[1] ?? 0) - (a[1] ?? 0)) * ((point[0] ?? 0) - (a[0] ?? 0)),
  );

/** Rings that only touch themselves are accepted: many valid files have them. */
const cross = (a: Position, b: Position, c: Position, d: Position): boolean =>
  sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;

/** The point where two crossing legs meet, in the plane of degrees. */
function meeting(a: Position, b: Position, c: Position, d: Position): Position {
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [a, b];
  const [[cx = 0, cy = 0], [dx = 0, dy = 0]] = [c, d];
  const along =
    ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) /
    ((bx - ax) * (dy - cy) - (by - ay) * (dx - cx));
  return [ax + along * (bx - ax), ay + along * (by - ay)];
}

/** The first point where a ring crosses itself; null if it does not. */
export function crossingOf(ring: readonly Position[]): Position | null {
  const legs = ring.length - 1;
  if (legs < 4) return null;
  const index = new Flatbush(legs);
  const ends = (leg: number): [Position, Position] => [ring[leg] ?? [], ring[leg + 1] ?? []];
  const boxOf = (leg: number): [number, number, number, number] => {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = ends(leg);
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  };
  for (let leg = 0; leg < legs; leg++) index.add(...boxOf(leg));
  index.finish();
  for (let leg = 0; leg < legs; leg++) {
    const [a, b] = ends(leg);
    const [hit] = index.search(
      ...boxOf(leg),
      (other) => other > leg && cross(a, b, ...ends(other)),
    );
    if (hit !== undefined) return meeting(a, b, ...ends(hit));
  }
  return null;
}

/** Number of areas with such a ring, and the point where the first of them crosses itself. */
export function crossedAreas(features: readonly Feature<BoundaryGeometry>[]): {
  count: number;
  first: Position | null;
} {
  const crossings = features.flatMap((feature) => {
    if (!isArea(feature)) return [];
    for (const ring of linesOf(feature.geometry)) {
      const crossing = crossingOf(ring);
      if (crossing) return [crossing];
    }
    return [];
  });
  return { count: crossings.length, first: crossings[0] ?? null };
}
