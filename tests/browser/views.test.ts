/**
 * Six fixed views against the pictures kept beside this test, with a tolerance for
 * what another graphics driver may round otherwise. A change that is meant is kept by
 * `UPDATE_VIEWS=1 npx vitest run --project browser tests/browser/views.test.ts`, after
 * the new pictures have been looked at.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from './harness';

const folder = fileURLToPath(new URL('views/', import.meta.url));
/** Share of pixels that may differ visibly. */
const TOLERANCE = 0.02;

const views = [
  ['region', 'core'],
  ['urumqi', 'urumqi'],
  ['kashgar', 'kashgar'],
  ['ili-khorgos', 'ili'],
  ['altay', 'altay'],
  ['trunk-extent', 'all'],
] as const;

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

describe('fixed views', () => {
  it.each(views)('%s looks as it did', async (name, choice) => {
    const page = await session.open({ width: 1100, height: 720 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('.go-to select').selectOption(choice);
    // Drawn to rest with its names: the fonts are there, and no idle for two seconds after the last.
    for (let before = -1; ; ) {
      await page.waitForTimeout(2000);
      const { idles, named } = await page.evaluate(() => ({
        idles: performance.getEntriesByName('map-idle').length,
        named: [...document.fonts].some(
          ({ family, status }) => family.includes('Atlas Sans') && status === 'loaded',
        ),
      }));
      if (named && idles === before && idles > 2) break;
      before = named ? idles : -1;
    }
    const picture = await page.locator('.map').screenshot();
    await page.close();
    const file = `${folder}${name}.png`;
    if (process.env.UPDATE_VIEWS === '1' || !existsSync(file)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, picture);
      expect(process.env.UPDATE_VIEWS, `${name} had no picture to compare with`).toBe('1');
    }
    const now = PNG.sync.read(picture);
    const then = PNG.sync.read(readFileSync(file));
    expect([now.width, now.height]).toEqual([then.width, then.height]);
    const different = pixelmatch(now.data, then.data, undefined, now.width, now.height, {
      threshold: 0.2,
    });
    expect(different / (now.width * now.height)).toBeLessThan(TOLERANCE);
  });
});
