/** Inside and outside of areas, and the length of lines inside them. */
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaOf, contains, lengthInsideKm } from '../../../src/domain/geometry/area';
import { geodesicLengthKm } from '../../../src/domain/geometry/geodesic';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const polygon = (...rings: Position[][]) => ({ type: 'Polygon' as const, coordinates: rings });
const RING = areaOf([polygon(box(0, 0, 10, 10), box(4, 4, 6, 6))]);
const km = (...line: [number, number][]) => geodesicLengthKm(line);
const inside = (...coordinates: Position[]) =>
  lengthInsideKm(RING, { type: 'LineString', coordinates });

describe('a point', () => {
  it.each([
    [1, 1, true],
    [9.99, 9.99, true],
    [5, 3.99, true],
    [5, 5, false],
    [4.01, 5.99, false],
    [-1, 5, false],
    [11, 5, false],
    [5, -1, false],
    [5, 11, false],
    [5, 10.001, false],
  ])('(%f, %f) is inside: %s', (lon, lat, expected) => {
    expect(contains(RING, lon, lat)).toBe(expected);
  });

  it('is inside one of several areas, and not between them', () => {
    const two = areaOf([
      polygon(box(0, 0, 1, 1)),
      { type: 'MultiPolygon', coordinates: [[box(3, 0, 4, 1)], [box(3, 5, 4, 6)]] },
    ]);
    const points: [number, number][] = [
      [0.5, 0.5],
      [3.5, 0.5],
      [3.5, 5.5],
      [2, 0.5],
      [3.5, 3],
    ];
    expect(points.map(([lon, lat]) => contains(two, lon, lat))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('is inside a slanting side by the line of the side itself', () => {
    const triangle = areaOf([
      polygon([
        [0, 0],
        [10, 0],
        [0, 10],
        [0, 0],
      ]),
    ]);
    expect([contains(triangle, 4.9, 5), contains(triangle, 5.1, 5)]).toEqual([true, false]);
    expect([contains(triangle, 1.9, 8), contains(triangle, 2.1, 8)]).toEqual([true, false]);
  });

  it('is in no area without rings, nor in one without height', () => {
    expect(contains(areaOf([]), 0, 0)).toBe(false);
    expect(
      contains(
        areaOf([
          polygon([
            [0, 0],
            [1, 0],
            [0, 0],
          ]),
        ]),
        0.5,
        0,
      ),
    ).toBe(false);
  });
});

describe('the length of a line inside', () => {
  it('is its whole length, or nothing', () => {
    expect(inside([1, 1], [2, 3], [3, 3])).toBeCloseTo(km([1, 1], [2, 3], [3, 3]), 9);
    expect(inside([-3, 1], [-1, 3])).toBe(0);
    expect(inside([11, 1], [12, 9])).toBe(0);
    expect(inside([1, 11], [9, 12])).toBe(0);
    expect(inside([4.5, 4.5], [5.5, 5.5])).toBe(0);
    expect(inside([1, 1], [1, 1])).toBe(0);
  });

  it('is that between the crossings, however often the line goes in and out', () => {
    expect(inside([-5, 2], [5, 2])).toBeCloseTo(km([0, 2], [5, 2]), 6);
    expect(inside([5, 2], [5, -5])).toBeCloseTo(km([5, 2], [5, 0]), 6);
    expect(inside([5, 8], [5, 15])).toBeCloseTo(km([5, 8], [5, 10]), 6);
    expect(inside([5, -1], [5, 11])).toBeCloseTo(km([5, 0], [5, 4]) + km([5, 6], [5, 10]), 6);
    expect(inside([12, 1], [-2, 1], [-2, 2], [12, 2])).toBeCloseTo(
      km([0, 1], [10, 1]) + km([0, 2], [10, 2]),
      1,
    );
  });

  it('is that of all strands together', () => {
    const strands = [
      [
        [1, 1],
        [2, 1],
      ],
      [
        [9, 9],
        [11, 9],
      ],
      [
        [20, 20],
        [21, 21],
      ],
    ];
    expect(lengthInsideKm(RING, { type: 'MultiLineString', coordinates: strands })).toBeCloseTo(
      km([1, 1], [2, 1]) + km([9, 9], [10, 9]),
      1,
    );
  });
});
