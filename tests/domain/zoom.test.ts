import { afterEach, expect, it, vi } from 'vitest';
import { today } from '../../src/domain/today';
import { metresPerPixel, zoomOf } from '../../src/domain/zoom';

afterEach(() => vi.useRealTimers());

it('a zoom level halves the ground of a pixel, and is read back from it', () => {
  // 512 pixels go round the world at zoom 0.
  expect(metresPerPixel(0) * 512).toBeCloseTo(40_075_016.7, 1);
  expect(metresPerPixel(5) / metresPerPixel(6)).toBeCloseTo(2, 12);
  expect(zoomOf(metresPerPixel(5.25))).toBeCloseTo(5.25, 12);
});

it('the day is that of the reader’s own calendar', () => {
  vi.useFakeTimers();
  for (const [hour, day] of [
    [0, 1],
    [23, 1],
  ] as const) {
    vi.setSystemTime(new Date(2026, 0, day, hour, 30));
    expect(today()).toBe('2026-01-01');
  }
  vi.setSystemTime(new Date(2026, 10, 28));
  expect(today()).toBe('2026-11-28');
});
