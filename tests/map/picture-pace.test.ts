import { expect, it } from 'vitest';
import { PicturePace } from '../../src/map/picture-pace';

it('the first picture waits for nothing', () => {
  expect(new PicturePace().waitMs(0)).toBe(0);
});

it('tiles that arrive soon after a picture show together in the next', () => {
  const pace = new PicturePace();
  pace.drawn(1000);
  expect(pace.waitMs(1000)).toBe(250);
  expect(pace.waitMs(1200)).toBe(50);
  expect(pace.waitMs(1250)).toBe(0);
  expect(pace.waitMs(9000)).toBe(0);
});

it('a slow machine draws for a quarter of its time, a fast one is held back no more for it', () => {
  const pace = new PicturePace();
  pace.drawn(1000);
  pace.took(500);
  expect(pace.waitMs(1500)).toBe(1500);
  pace.took(16);
  expect(pace.waitMs(1200)).toBe(50);
});

it('a map that has moved is drawn at once, and then in its pace again', () => {
  const pace = new PicturePace();
  pace.took(500);
  pace.drawn(1000);
  pace.moved();
  expect(pace.waitMs(1001)).toBe(0);
  pace.drawn(1002);
  expect(pace.waitMs(1002)).toBe(2000);
});
