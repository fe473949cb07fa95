import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { servedPages } from './pages';

/** What a first load may weigh, fonts aside, kB gzip. */
const LIMIT_KB = 850;

const { open } = servedPages();

it('the first picture is drawn from less than the limit', async () => {
  const bodies = new Map<string, Promise<number>>();
  const page = await open({
    prepare: async (fresh) =>
      fresh.on('response', (response) => {
        const address = response.url();
        if (bodies.has(address) || address.endsWith('.woff2')) return;
        bodies.set(
          address,
          response.body().then(
            (body) => gzipSync(body, { level: 9 }).length,
            () => 0,
          ),
        );
      }),
  });
  const pictured = () =>
    page.evaluate(() => performance.getEntriesByName('first-picture')[0]?.startTime ?? null);
  await expect.poll(pictured, { timeout: 60_000 }).not.toBeNull();
  const until = (await pictured()) ?? 0;
  const later = new Set(
    await page.evaluate(
      (at) =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .filter(({ startTime }) => startTime > at)
          .map(({ name }) => name),
      until,
    ),
  );
  let bytes = 0;
  for (const [address, size] of bodies) if (!later.has(address)) bytes += await size;
  // The map's own library alone is more than half of it.
  expect(bytes / 1000).toBeGreaterThan(400);
  expect(bytes / 1000).toBeLessThan(LIMIT_KB);
});
