/** Fast distances in km for choosing a way. Lengths that are reported are geodesic. */
import CheapRuler from 'cheap-ruler';
import type { Position } from '../../build/resolve/geodesic';

/** A ruler per quarter degree is right within 0.5 % up to 60° of latitude. */
const PER_DEGREE = 4;
const rulers = new Map<number, CheapRuler>();

export function rulerAt(lat: number): CheapRuler {
  const key = Math.round(lat * PER_DEGREE);
  const known = rulers.get(key);
  if (known) return known;
  const ruler = new CheapRuler(key / PER_DEGREE, 'kilometers');
  rulers.set(key, ruler);
  return ruler;
}

export const kmBetween = (a: Position, b: Position): number =>
  rulerAt((a[1] + b[1]) / 2).distance(a, b);

export function lineKm(line: readonly Position[]): number {
  const [first, last] = [line[0], line.at(-1)];
  return first && last ? rulerAt((first[1] + last[1]) / 2).lineDistance(line) : 0;
}

/** Where on a line a point is nearest. */
export interface Foot {
  point: Position;
  /** The vertex before it. */
  index: number;
  /** Share of the leg from there to the next vertex. */
  t: number;
  km: number;
}

export function footOn(line: readonly Position[], point: Position): Foot {
  const ruler = rulerAt(point[1]);
  const foot = ruler.pointOnLine(line, point);
  return { ...foot, km: ruler.distance(point, foot.point) };
}

/** [west, south, east, north] of everything within reach of a point. */
export function boxAround(point: Position, km: number): [number, number, number, number] {
  return rulerAt(point[1]).bufferPoint(point, km);
}
