import geodesic from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { lineAccuracyKm, pointAccuracyKm } from '../../geodata/build/resolve/accuracy';
import { kmToStrands } from '../../geodata/build/resolve/nearest';
import { distanceKm } from '../../src/domain/geometry/geodesic';
import type { Position } from '../../src/domain/geometry/position';
import { goodRegister, recordsOf } from './fixtures';

const places = recordsOf(goodRegister()).places.map(({ record }) => record);
const some = (...ids: string[]) => places.filter(({ id }) => ids.includes(id));

test('points are as good as their worst place', () => {
  expect(pointAccuracyKm(some('jia', 'yi', 'ding-airport'))).toBe(3);
});

test('lines add a tenth of their longest gap', () => {
  const strand: Position[] = [
    [80, 42],
    [83, 42.1234567],
  ];
  // 248.8 km: 3 + 24.9.
  expect(lineAccuracyKm(some('jia', 'yi'), [strand])).toBe(28);
  expect(lineAccuracyKm(some('ding-airport'), [[strand[0] ?? [0, 0], [80.001, 42]]])).toBe(1);
});

test('the distance to a line is that to the foot on its leg, or to its end', () => {
  const equator: Position[] = [
    [80, 0],
    [81, 0],
    [82, 0],
  ];
  // The foot of a point due north of the equator is on its meridian: a degree of it, as above.
  expect(kmToStrands([81.3, 1], [equator])).toBeCloseTo(110.5744, 4);
  expect(kmToStrands([83, 0], [equator])).toBeCloseTo(111.3195, 4);
  expect(kmToStrands([81.3, 0], [equator])).toBeCloseTo(0, 4);
  expect(kmToStrands([81, 1], [[[70, 3]], equator])).toBeCloseTo(110.5744, 4);
  expect(kmToStrands([81, 1], [])).toBe(Number.POSITIVE_INFINITY);
});

test('the foot on a slanting leg is nearer than any other point of it', () => {
  const leg: [Position, Position] = [
    [75.2, 37.1],
    [78.9, 41.6],
  ];
  const point: Position = [78, 38.4];
  const { WGS84 } = geodesic.Geodesic;
  const line = WGS84.InverseLine(leg[0][1], leg[0][0], leg[1][1], leg[1][0]);
  const distances = Array.from({ length: 2001 }, (_, step) => {
    const { lon2 = 0, lat2 = 0 } = line.Position((line.s13 * step) / 2000);
    return distanceKm(point, [lon2, lat2]);
  });
  const found = kmToStrands(point, [leg]);
  expect(found).toBeLessThanOrEqual(Math.min(...distances));
  expect(found).toBeCloseTo(Math.min(...distances), 3);
});
