/** Measurements of a strand: chainages, positions, boxes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceKm, geodesicLengthKm } from '../../../src/domain/geometry/geodesic';
import { overlap, Strand } from '../../../src/domain/geometry/strand';
import { lines, shares } from './arbitrary';

it('chainages are lengths on the ellipsoid, and `at` returns the position of each', () => {
  fc.assert(
    fc.property(lines, shares, shares, (line, one, other) => {
      const strand = new Strand(line, (position) => position);
      expect(strand.lengthKm).toBeCloseTo(geodesicLengthKm(line), 9);
      const [from, to] = [one, other].toSorted((a, b) => a - b).map((s) => s * strand.lengthKm);
      const stretch = strand.between(from ?? 0, to ?? 0);
      expect(geodesicLengthKm(stretch)).toBeCloseTo((to ?? 0) - (from ?? 0), 5);
      expect(distanceKm(strand.at(-1), line[0])).toBeLessThan(1e-6);
      expect(distanceKm(strand.at(strand.lengthKm + 1), line.at(-1) ?? line[0])).toBeLessThan(1e-6);
    }),
  );
});

it('its box on the plane holds every vertex', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const { box } = new Strand(line, ([lon, lat]) => [lon * 2, lat * 3]);
      expect(box).toEqual([
        2 * Math.min(...line.map(([lon]) => lon)),
        3 * Math.min(...line.map(([, lat]) => lat)),
        2 * Math.max(...line.map(([lon]) => lon)),
        3 * Math.max(...line.map(([, lat]) => lat)),
      ]);
    }),
  );
});

it('boxes overlap within a reach that allows for the stretch of the plane', () => {
  expect(overlap([0, 0, 1, 1], [1, 1, 2, 2])).toBe(true);
  expect(overlap([0, 0, 1, 1], [1.5, 0, 2, 1])).toBe(false);
  expect(overlap([0, 0, 1, 1], [0, 1.5, 1, 2])).toBe(false);
  expect(overlap([0, 0, 1, 1], [1.5, 0, 2, 1], 0.45)).toBe(true);
  expect(overlap([0, 0, 1, 1], [1.5, 0, 2, 1], 0.4)).toBe(false);
});
