/** Which ring is a hole of which, whatever the order and the direction of the rings. */
import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { polygonsOf } from '../../../src/domain/shapefile/rings';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];
const OUTER = box(0, 0, 10, 10);
const HOLE = box(2, 2, 8, 8);
const ISLAND = box(4, 4, 6, 6);

it('a ring is a polygon, and one inside it is its hole', () => {
  expect(polygonsOf([OUTER])).toEqual({ type: 'Polygon', coordinates: [OUTER] });
  expect(polygonsOf([HOLE, OUTER])).toEqual({ type: 'Polygon', coordinates: [OUTER, HOLE] });
});

it('a ring inside a hole is an island again, and inside it is a hole of the island', () => {
  const pond = box(4.5, 4.5, 5.5, 5.5);
  expect(polygonsOf([pond, ISLAND, HOLE, OUTER])).toEqual({
    type: 'MultiPolygon',
    coordinates: [
      [ISLAND, pond],
      [OUTER, HOLE],
    ],
  });
});

it.each([
  ['to the west', box(-4, 4, -2, 6)],
  ['to the east', box(12, 4, 14, 6)],
  ['to the south', box(4, -4, 6, -2)],
  ['to the north', box(4, 12, 6, 14)],
  ['across the edge in the west', box(-1, 4, 1, 6)],
  ['across the edge in the east', box(9, 4, 11, 6)],
  ['across the edge in the south', box(4, -1, 6, 1)],
  ['across the edge in the north', box(4, 9, 6, 11)],
])('a ring %s is no hole', (_, other) => {
  expect(polygonsOf([OUTER, other])).toEqual({
    type: 'MultiPolygon',
    coordinates: [[OUTER], [other]],
  });
});

it('a hole may lie along the edge on every side, or in a corner', () => {
  for (const hole of [box(0, 2, 8, 8), box(2, 0, 8, 8), box(2, 2, 10, 8), box(2, 2, 8, 10)]) {
    expect(polygonsOf([hole, OUTER])).toEqual({ type: 'Polygon', coordinates: [OUTER, hole] });
  }
});

it('a ring in the box of another, but not inside it, is no hole', () => {
  const corner: Position[] = [
    [0, 0],
    [10, 0],
    [0, 10],
    [0, 0],
  ];
  const outside = box(8, 8, 9, 9);
  expect(polygonsOf([corner, outside])).toEqual({
    type: 'MultiPolygon',
    coordinates: [[corner], [outside]],
  });
});

it('rings of three positions are left out', () => {
  const line: Position[] = [
    [1, 1],
    [2, 2],
    [1, 1],
  ];
  expect(polygonsOf([OUTER, line])).toEqual({ type: 'Polygon', coordinates: [OUTER] });
  expect(polygonsOf([line])).toBeNull();
  expect(polygonsOf([])).toBeNull();
});
