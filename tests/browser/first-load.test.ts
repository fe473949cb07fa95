import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { servedPages } from './pages';

/** What a first load may weigh, fonts aside, kB gzip. */
const LIMIT_KB = 850;

const { open } = servedPages();

it('the first picture is drawn from less than the limit', async () => {
  const fetched = new Map<string, { at: number; size: Promise<number> }>();
  const page = await open({
    prepare: async (fresh) =>
      fresh.on('response', (response) => {
        const address = response.url();
        // A worker that asks again has it from the browser's cache.
        if (address.endsWith('.woff2') || fetched.has(address)) return;
        const size = response.body().then(
          (body) => gzipSync(body, { level: 9 }).length,
          () => 0,
        );
        fetched.set(address, { at: response.request().timing().startTime, size });
      }),
  });
  // The page's own list of what it fetched lacks what its workers did, so times are compared with the browser's.
  const pictured = () =>
    page.evaluate(() => {
      const mark = performance.getEntriesByName('first-picture')[0];
      return mark ? performance.timeOrigin + mark.startTime : null;
    });
  await expect.poll(pictured).not.toBeNull();
  const until = (await pictured()) ?? 0;
  const before = await Promise.all(
    [...fetched.values()].filter(({ at }) => at <= until).map(({ size }) => size),
  );
  const kilobytes = before.reduce((sum, size) => sum + size, 0) / 1000;
  // The map's own library alone is more than half of it.
  expect(kilobytes).toBeGreaterThan(400);
  expect(kilobytes).toBeLessThan(LIMIT_KB);
});
