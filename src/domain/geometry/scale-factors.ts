/** How long a metre on the ground is in the plane of a projection. */
import { geodesicBetween } from './geodesic';
import type { Position } from './position';

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

/** A leg in the plane, and its length on the ground. */
function legBetween(forward: Forward, a: Position, b: Position) {
  const [xA = 0, yA = 0] = forward([...a]);
  const [xB = 0, yB = 0] = forward([...b]);
  return { x: xB - xA, y: yB - yA, metres: geodesicBetween(a, b).km * 1000 };
}

/** @param conformal whether scale is the same in every direction, so that one tells it */
export function scaleFactorsOf(
  forward: Forward,
  conformal: boolean,
  [lon, lat]: Position,
): ScaleFactors {
  const north = legBetween(forward, [lon, lat - STEP / 2], [lon, lat + STEP / 2]);
  if (conformal) {
    const factor = Math.hypot(north.x, north.y) / north.metres;
    return { least: factor, greatest: factor, mean: factor };
  }
  const east = legBetween(forward, [lon - STEP / 2, lat], [lon + STEP / 2, lat]);
  // Axes of Tissot's indicatrix, squared: the plane's image of a circle on the ground.
  const along = (north.x ** 2 + north.y ** 2) / north.metres ** 2;
  const across = (east.x ** 2 + east.y ** 2) / east.metres ** 2;
  const skew = (north.x * east.x + north.y * east.y) / (north.metres * east.metres);
  const middle = (along + across) / 2;
  const reach = Math.hypot((along - across) / 2, skew);
  const least = Math.sqrt(Math.max(0, middle - reach));
  const greatest = Math.sqrt(middle + reach);
  return { least, greatest, mean: Math.sqrt(least * greatest) };
}
