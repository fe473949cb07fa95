import { expect, test } from 'vitest';
import { lineAccuracyKm, pointAccuracyKm } from '../../geodata/engine/resolve/accuracy';
import type { Position } from '../../src/domain/geometry/position';
import { goodRegister, recordsOf } from './fixtures';

const places = recordsOf(goodRegister()).places.map(({ record }) => record);
const some = (...ids: string[]) => places.filter(({ id }) => ids.includes(id));

test('points are as accurate as the least accurate of their places', () => {
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
