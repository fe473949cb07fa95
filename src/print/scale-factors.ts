/** How long a metre on the ground is in the plane of a projection. */
import { geodesicBetween } from '../domain/geometry/geodesic';
import type { Position } from '../domain/geometry/position';

/** Plane length over ground length at a position. */
export interface ScaleFactors {
  /** In the directions in which it is least and greatest. */
  least: number;
  greatest: number;
  /** Their geometric mean: its square is the factor of areas. */
  mean: number;
}

/** Legs of this length in degrees are measured. */
const STEP = 0.01;

type Forward = (position: number[]) => number[];

/** What a metre on the ground from `a` towards `b` is in the plane. */
function metreAlong(forward: Forward, a: Position, b: Position): [x: number, y: number] {
  const [xA = 0, yA = 0] = forward([...a]);
  const [xB = 0, yB = 0] = forward([...b]);
  const metres = geodesicBetween(a, b).km * 1000;
  return [(xB - xA) / metres, (yB - yA) / metres];
}

/** @param conformal whether scale is the same in every direction, so that one tells it */
export function scaleFactorsOf(
  forward: Forward,
  conformal: boolean,
  [lon, lat]: Position,
): ScaleFactors {
  const north = metreAlong(forward, [lon, lat - STEP / 2], [lon, lat + STEP / 2]);
  if (conformal) {
    const factor = Math.hypot(...north);
    return { least: factor, greatest: factor, mean: factor };
  }
  const east = metreAlong(forward, [lon - STEP / 2, lat], [lon + STEP / 2, lat]);
  // Axes of Tissot's indicatrix, squared: the plane's image of a circle on the ground.
  const [along, across] = [north[0] ** 2 + north[1] ** 2, east[0] ** 2 + east[1] ** 2];
  const middle = (along + across) / 2;
  const reach = Math.hypot((along - across) / 2, north[0] * east[0] + north[1] * east[1]);
  const least = Math.sqrt(Math.max(0, middle - reach));
  const greatest = Math.sqrt(middle + reach);
  return { least, greatest, mean: Math.sqrt(least * greatest) };
}
