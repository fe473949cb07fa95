/**
 * Six fixed views against the pictures kept beside this test, with a tolerance for
 * what another graphics driver may round otherwise. A change that is meant is kept by
 * `UPDATE_VIEWS=1 npx vitest run --project browser tests/browser/views.test.ts`, after
 * the new pictures have been looked at.
 */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectPicture } from '../pictures';
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
    expectPicture(picture, folder, name, TOLERANCE);
  });
});
