/** Lengths, directions and positions on the ellipsoid, compared with values from other sources. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  densified,
  distanceKm,
  geodesicBetween,
  geodesicLeg,
  geodesicLengthKm,
} from '../../../src/domain/geometry/geodesic';
import { legsOf } from '../../../src/domain/geometry/legs';
import type { Position } from '../../../src/domain/geometry/position';
import { positions } from './arbitrary';

describe('a length', () => {
  // A degree of the equator and of the meridian from it, by the constants of WGS 84; the last
  // two are the examples of GeographicLib's own manual.
  it.each<[Position, Position, number]>([
    [[0, 0], [1, 0], 111.319491],
    [[0, 0], [0, 1], 110.574389],
    [[-73.8, 40.6], [-0.5, 51.6], 5551.7594],
    [[174.81, -41.32], [-5.5, 40.96], 19959.679267],
  ])('from %s to %s is %s km', (from, to, km) => {
    expect(distanceKm(from, to)).toBeCloseTo(km, 5);
    expect(distanceKm(to, from)).toBeCloseTo(km, 5);
    expect(geodesicLengthKm([from, to])).toBeCloseTo(km, 5);
  });

  it('of a line is the sum over its legs, and 0 without a leg', () => {
    fc.assert(
      fc.property(fc.array(positions, { maxLength: 6 }), (line) => {
        const sum = legsOf(line).reduce((km, [from, to]) => km + distanceKm(from, to), 0);
        expect(geodesicLengthKm(line)).toBeCloseTo(sum, 9);
      }),
    );
    expect(geodesicLengthKm([])).toBe(0);
    expect(geodesicLengthKm([[80, 42]])).toBe(0);
  });

  it('is NaN for unknown positions', () => {
    expect(geodesicLengthKm([[80, 42], [81]])).toBeNaN();
    expect(distanceKm([80, 42], [80, 91])).toBeNaN();
  });
});

it('the azimuth is counted clockwise from north', () => {
  expect(geodesicBetween([-73.8, 40.6], [-0.5, 51.6]).azimuth).toBeCloseTo(51.198883, 6);
  expect(geodesicBetween([80, 42], [80, 43]).azimuth).toBeCloseTo(0, 9);
  expect(geodesicBetween([80, 0], [81, 0]).azimuth).toBeCloseTo(90, 9);
});

it('a leg gives positions by the distance along it', () => {
  fc.assert(
    fc.property(positions, positions, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
      const leg = geodesicLeg(a, b);
      const km = leg.lengthKm * share;
      const { position } = leg.at(km);
      expect(leg.lengthKm).toBeCloseTo(distanceKm(a, b), 6);
      expect(distanceKm(a, position)).toBeCloseTo(km, 6);
      expect(distanceKm(position, b)).toBeCloseTo(leg.lengthKm - km, 6);
    }),
  );
});

describe('a densified line', () => {
  const longLegs = fc.array(positions, { minLength: 1, maxLength: 5 });

  it('keeps vertices and length, and has no leg over the limit', () => {
    fc.assert(
      fc.property(longLegs, fc.double({ min: 20, max: 400, noNaN: true }), (line, longestKm) => {
        const dense = densified(line, longestKm);
        const steps = legsOf(dense).map(([from, to]) => distanceKm(from, to));
        expect(Math.max(0, ...steps)).toBeLessThanOrEqual(longestKm + 1e-6);
        expect(geodesicLengthKm(dense)).toBeCloseTo(geodesicLengthKm(line), 6);
        expect(dense.filter((position) => line.includes(position))).toEqual(line);
      }),
    );
  });

  it('is the same line if all legs are short, and empty for an empty line', () => {
    const line: Position[] = [
      [80, 42],
      [81, 42],
      [81, 43],
    ];
    expect(densified(line)).toEqual(line);
    expect(densified([])).toEqual([]);
  });

  it('has legs of at most 150 km by default', () => {
    expect(densified([line[0], line[1]]).length).toBe(1 + Math.ceil(distanceKm(...line) / 150));
  });
  const line: [Position, Position] = [
    [37.6, 55.75],
    [87.47, 43.9],
  ];
});
