import { expect, test } from 'vitest';
import { shiftOf, stopShifts } from '../../geodata/engine/conflate/measure';
import type { Line } from './project';

/** Nine kilometres at a distance of 1.11 km, in one leg, then one on the line, in many. */
const far: Line = [
  [84, 43.01],
  [84.11, 43.01],
];
const near: Line = Array.from({ length: 101 }, (_, index) => [84.11 + index * 0.00012, 43]);
const waypoint = (name: string, lon: number) => ({
  name,
  position: [lon, 43] as [number, number],
  place: null,
});
const course = {
  line: [...far, ...near],
  passings: [
    { waypoint: waypoint('west', 84), vertex: 0 },
    { waypoint: waypoint('middle', 84.11), vertex: 1 },
    { waypoint: waypoint('east', 84.122), vertex: 102 },
  ],
};
const authored: Line = [
  [83.5, 43],
  [84.5, 43],
];

test('the mean shift counts kilometres, not vertices', () => {
  const shift = shiftOf(course, authored);
  // 8.97 km at 1.11, then 1.11 km down to the line (0.56 on average), then 0.98 on it.
  expect(shift.meanKm).toBeCloseTo((8.97 * 1.111 + 1.111 * 0.556) / (8.97 + 1.111 + 0.978), 2);
  expect(shift.maxKm).toBeCloseTo(1.111, 3);
  expect(shift).toMatchObject({ from: 'west', to: 'middle' });
});

test('how far the line passes each stop', () => {
  expect(stopShifts(course).map(({ km }) => Math.round(km * 1000))).toEqual([1111, 1111, 0]);
});
