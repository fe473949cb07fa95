/**
 * Fast approximate distances, for choosing among many candidates: within 0.5 % over a few hundred
 * kilometres. For a network of a million legs, the ellipsoid would take ten seconds or more, and this takes
 * a tenth of that. Lengths that are written or reported are geodesic. Positions are [lon, lat] in degrees,
 * lengths are kilometres.
 */
import CheapRuler from 'cheap-ruler';
import type { Position } from './position';

/** One ruler per quarter degree of latitude keeps the error below 0.5 % up to 60° of latitude. */
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

/** Approximate distance between two positions, km. */
export const roughKm = (a: Position, b: Position): number =>
  rulerAt((a[1] + b[1]) / 2).distance(a, b);

/** A copy, since the library's types require arrays that can be changed. */
const copied = (line: readonly Position[]): [lon: number, lat: number][] =>
  line.map(([lon, lat]) => [lon, lat]);

/** Approximate length of a line, km, by the ruler for the latitude midway between its ends. */
export function roughLengthKm(line: readonly Position[]): number {
  const [first, last] = [line[0], line.at(-1)];
  return first && last ? rulerAt((first[1] + last[1]) / 2).lineDistance(copied(line)) : 0;
}

/** Approximate nearest point of a line to a given point. */
export interface RoughFoot {
  point: Position;
  /** The vertex before it. */
  index: number;
  /** Share of the leg from there to the next vertex. */
  t: number;
  km: number;
}

export function roughFootOn(line: readonly Position[], point: Position): RoughFoot {
  const ruler = rulerAt(point[1]);
  const foot = ruler.pointOnLine(copied(line), point);
  return { ...foot, km: ruler.distance(point, foot.point) };
}

/** [west, south, east, north] of the box `km` around a point. */
export function boxAround(point: Position, km: number): [number, number, number, number] {
  return rulerAt(point[1]).bufferPoint(point, km);
}
