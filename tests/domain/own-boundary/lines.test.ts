/** All positions of a boundary, of lines and of areas in one or several parts. */
import type { Feature } from 'geojson';
import { expect, it } from 'vitest';
import {
  extentOfLines,
  isArea,
  linesOf,
  vertexCount,
  withPositions,
} from '../../../src/domain/own-boundary/lines';
import type { BoundaryGeometry } from '../../../src/domain/own-boundary/own-boundary';
import { square } from './boundary-files';

const GEOMETRIES: BoundaryGeometry[] = [
  {
    type: 'LineString',
    coordinates: [
      [1, 2],
      [3, 4],
    ],
  },
  {
    type: 'MultiLineString',
    coordinates: [
      [
        [5, 6],
        [7, 8],
      ],
      [
        [9, 9],
        [8, 7],
      ],
    ],
  },
  { type: 'Polygon', coordinates: [square(10, 20, 4), square(11, 21)] },
  { type: 'MultiPolygon', coordinates: [[square(30, 20, 4), square(31, 21)], [square(40, -5)]] },
];
const features = GEOMETRIES.map(
  (geometry): Feature<BoundaryGeometry> => ({ type: 'Feature', properties: { a: 1 }, geometry }),
);

it('the lines of a geometry are its lines or rings', () => {
  expect(GEOMETRIES.map((geometry) => linesOf(geometry).map(([first]) => first))).toEqual([
    [[1, 2]],
    [
      [5, 6],
      [9, 9],
    ],
    [
      [10, 20],
      [11, 21],
    ],
    [
      [30, 20],
      [31, 21],
      [40, -5],
    ],
  ]);
});

it('areas are polygons, in one or several parts', () => {
  expect(features.map(isArea)).toEqual([false, false, true, true]);
});

it('the extent is that of all positions', () => {
  expect(extentOfLines(features)).toEqual([1, -5, 41, 24]);
  expect(extentOfLines(features.slice(0, 1))).toEqual([1, 2, 3, 4]);
  expect(extentOfLines(features.slice(1, 2))).toEqual([5, 6, 9, 9]);
  expect(extentOfLines(features.slice(2, 3))).toEqual([10, 20, 14, 24]);
});

it('every vertex counts', () => {
  expect(features.map((one) => vertexCount([one]))).toEqual([2, 4, 10, 15]);
  expect(vertexCount(features)).toBe(31);
  expect(vertexCount([])).toBe(0);
});

it('every position is changed, and nothing else', () => {
  const moved = withPositions(features, ([lon = 0, lat = 0]) => [lon + 100, lat]);
  expect(extentOfLines(moved)).toEqual([101, -5, 141, 24]);
  expect(withPositions(moved, ([lon = 0, lat = 0]) => [lon - 100, lat])).toEqual(features);
  expect(moved[3]).toMatchObject({ type: 'Feature', properties: { a: 1 } });
});
