/** Measurements of a strand: chainages, positions, boxes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, geodesicLengthKm } from '../../../src/domain/geometry/geodesic';
import type { Point } from '../../../src/domain/geometry/plane';
import type { Position } from '../../../src/domain/geometry/position';
import { overlap, Strand } from '../../../src/domain/geometry/strand';
import { converterFor } from '../../../src/domain/projection';
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

it('boxes overlap where they touch, or are no further apart than a margin', () => {
  expect(overlap([0, 0, 1, 1], [1, 1, 2, 2])).toBe(true);
  expect(overlap([0, 0, 1, 1], [1.5, 0, 2, 1])).toBe(false);
  expect(overlap([0, 0, 1, 1], [0, 1.5, 1, 2])).toBe(false);
  expect(overlap([0, 0, 1, 1], [1.5, 0, 2, 1], 0.5)).toBe(true);
  expect(overlap([0, 0, 1, 1], [1.5, 0, 2, 1], 0.45)).toBe(false);
});

describe.each([
  ['a conformal conic', '+proj=lcc +lat_1=36 +lat_2=47 +lat_0=41.5 +lon_0=85'],
  ['an equal-area conic', '+proj=aea +lat_1=20 +lat_2=30 +lat_0=25 +lon_0=60'],
  ['an azimuthal projection', '+proj=laea +lat_0=52 +lon_0=10'],
])('on the plane of %s', (_, definition) => {
  const { forward } = converterFor(`${definition} +x_0=0 +y_0=0 +ellps=GRS80 +units=m +no_defs`);
  const onPlane = (position: Position): Point => {
    const [x = Number.NaN, y = Number.NaN] = forward([...position]);
    return [x / 1000, y / 1000];
  };
  const between = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  const degrees = fc.double({ min: -1, max: 1, noNaN: true });

  it('nothing within a distance of it lies further away than it allows for', () => {
    fc.assert(
      fc.property(lines, shares, degrees, degrees, (line, share, east, north) => {
        const strand = new Strand(line, onPlane);
        const from = strand.at(share * strand.lengthKm);
        const to: Position = [from[0] + east, from[1] + north];
        const km = distanceKm(from, to);
        fc.pre(km > 0.001);
        const there = between(onPlane(from), onPlane(to));
        expect(there).toBeLessThanOrEqual(strand.onPlaneAtMost(km));
        expect(there * strand.unevenness).toBeGreaterThanOrEqual(strand.onPlaneAtMost(km));
        expect(strand.unevenness).toBeLessThan(2.5);
      }),
    );
  });

  it('and at none of the ends and bends of a long one', () => {
    const line: Position[] = [
      [60, 12],
      [110, 30],
      [40, 60],
    ];
    const strand = new Strand(line, onPlane);
    for (const from of line) {
      const to: Position = [from[0], from[1] + 0.2];
      const there = between(onPlane(from), onPlane(to));
      expect(there).toBeLessThanOrEqual(strand.onPlaneAtMost(distanceKm(from, to)));
      expect(there * strand.unevenness).toBeGreaterThanOrEqual(
        strand.onPlaneAtMost(distanceKm(from, to)),
      );
    }
  });
});

it('leaves nothing out where its plane has no place for it', () => {
  const strand = new Strand(
    [
      [80, 42],
      [81, 42],
    ],
    () => [Number.NaN, Number.NaN],
  );
  expect(strand.onPlaneAtMost(1)).toBe(Number.POSITIVE_INFINITY);
  expect(strand.onPlaneAtMost(0)).toBe(0);
});
