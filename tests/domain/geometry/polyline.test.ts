/** Lines of a plane. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { legsOf } from '../../../src/domain/geometry/legs';
import { type Point, squaredDistanceToLeg } from '../../../src/domain/geometry/plane';
import {
  distance,
  dividedLeg,
  pointBetween,
  simplified,
  stationsOf,
} from '../../../src/domain/geometry/polyline';
import { positions, shares } from './arbitrary';

const lines = fc.array(positions, { minLength: 1, maxLength: 12 });

it('a point between two others divides their distance by the share', () => {
  fc.assert(
    fc.property(positions, positions, shares, (a, b, share) => {
      const at = pointBetween(a, b, share);
      expect(distance(a, at)).toBeCloseTo(share * distance(a, b), 9);
      expect(distance(at, b)).toBeCloseTo((1 - share) * distance(b, a), 9);
    }),
  );
  expect(distance([0, 0], [3, 4])).toBe(5);
});

it('a divided leg starts at its first end and has equal pieces', () => {
  fc.assert(
    fc.property(positions, positions, fc.integer({ min: 1, max: 9 }), (a, b, pieces) => {
      const points = dividedLeg(a, b, pieces);
      expect(points[0]).toEqual(a);
      expect(points.length).toBe(pieces);
      for (const [from, to] of legsOf([...points, b])) {
        expect(distance(from, to)).toBeCloseTo(distance(a, b) / pieces, 9);
      }
    }),
  );
});

it('stations grow by the length of each leg', () => {
  expect(
    stationsOf([
      [0, 0],
      [3, 4],
      [3, 4],
      [3, 10],
    ]),
  ).toEqual([0, 5, 5, 11]);
  expect(stationsOf([])).toEqual([]);
});

it('a simplified line keeps its ends and moves by no more than the tolerance', () => {
  fc.assert(
    fc.property(lines, fc.double({ min: 0.01, max: 20, noNaN: true }), (line, tolerance) => {
      const before: Point[] = line.map(([x, y]) => [x, y]);
      const kept = simplified(line, tolerance);
      expect(line).toEqual(before);
      expect(kept[0]).toEqual(line[0]);
      expect(kept.at(-1)).toEqual(line.at(-1));
      if (kept.length < 2) return;
      for (const point of line) {
        const off = legsOf(kept).map(([a, b]) => squaredDistanceToLeg(...a, ...b, ...point));
        expect(Math.sqrt(Math.min(...off))).toBeLessThanOrEqual(tolerance * 1.000001);
      }
    }),
  );
  const straight: Point[] = [
    [0, 0],
    [1, 0.001],
    [2, 0],
  ];
  expect(simplified(straight, 0.01)).toEqual([straight[0], straight[2]]);
});
