/** Random positions and lines for property tests of geometry. */
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

export const shares = between(0, 1);

/** A line of two to five vertices, each up to about 200 km from the one before. */
export const lines: fc.Arbitrary<[Position, Position, ...Position[]]> = fc
  .tuple(
    fc.tuple(between(30, 130), between(25, 50)),
    fc.array(fc.tuple(between(0.05, 1.2), between(-1.2, 1.2)), { minLength: 1, maxLength: 4 }),
  )
  .map(([start, steps]) => {
    let [lon, lat] = start;
    const rest = steps.map(([east, north]): Position => {
      [lon, lat] = [lon + east, lat + north];
      return [lon, lat];
    });
    return [start, rest[0] ?? start, ...rest.slice(1)];
  });
