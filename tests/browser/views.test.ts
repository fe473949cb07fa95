/**
 * Six fixed views against the pictures kept beside this test, with a tolerance for
 * what another graphics driver may round otherwise. A change that is meant is kept by
 * `UPDATE_VIEWS=1 npx vitest run --project browser tests/browser/views.test.ts`, after
 * the new pictures have been looked at.
 */
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { expectPicture } from '../pictures';
import { mapAtRest } from './harness';
import { servedPages } from './pages';

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

const { share } = servedPages({ width: 1100, height: 720, sharp: true });

describe('fixed views', () => {
  it.each(views)('%s looks as it did', async (name, choice) => {
    const page = await share(true);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('.go-to select').selectOption(choice);
    await mapAtRest(page);
    expectPicture(await page.locator('.map').screenshot(), folder, name, TOLERANCE);
  });
});
