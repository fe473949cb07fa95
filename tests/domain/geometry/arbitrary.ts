/** What the properties of geometry are tried on. */
import fc from 'fast-check';
import type { Position } from '../../../src/domain/geometry/position';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Anywhere between Europe and Japan, where geodesics are unlike straight lines of the plane. */
export const positions: fc.Arbitrary<Position> = fc.tuple(between(20, 140), between(15, 65));

/** Two ends up to about 300 km apart, up to 60° of latitude. */
export const legs: fc.Arbitrary<[Position, Position]> = fc
  .tuple(between(20, 140), between(15, 58), between(-1.9, 1.9), between(-1.9, 1.9))
  .map(([lon, lat, east, north]) => [
    [lon, lat],
    [lon + east, lat + north],
  ]);
