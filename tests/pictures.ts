/**
 * Compares a picture with the reference beside a test; with `UPDATE_VIEWS=1` it becomes the new reference.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

/** Two colours nearer than this are the same to the eye: pixelmatch's measure. */
const THRESHOLD = 0.2;

/** @param tolerance share of pixels that may differ visibly */
export function expectPicture(
  picture: Buffer,
  folder: string,
  name: string,
  tolerance: number,
): void {
  const file = join(folder, `${name}.png`);
  if (process.env.UPDATE_VIEWS === '1' || !existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, picture);
    expect(process.env.UPDATE_VIEWS, `${name} had no picture to compare with`).toBe('1');
  }
  const now = PNG.sync.read(picture);
  const then = PNG.sync.read(readFileSync(file));
  expect([now.width, now.height]).toEqual([then.width, then.height]);
  const different = pixelmatch(now.data, then.data, undefined, now.width, now.height, {
    threshold: THRESHOLD,
  });
  expect(different / (now.width * now.height)).toBeLessThan(tolerance);
}
