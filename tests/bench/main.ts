/**
 * First load (bytes, time to first idle) and filter change, each as a ratio to a
 * bare MapLibre page in the same run; printing, beside the canvas of that page as a
 * picture on paper. Prints tables; fails on nothing but a page that does not work.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, createServer, type PreviewServer, preview } from 'vite';
import { paperOf } from '../../src/print/paper';
import { CHROMIUM, FLAGS } from '../browser/harness';
import { timePicture } from './picture';
import type { PrintTiming } from './print';
import type { Timing } from './pure';

const ROUNDS = 5;

interface Load {
  kilobytes: number;
  /** Fetched after the first picture: relief, water, the existing network. */
  laterKilobytes: number;
  fontKilobytes: number;
  firstIdleMs: number;
}

const isFont = (address: string): boolean => /\.woff2($|\?)/.test(address);
const gzipped = (body: Buffer): number => gzipSync(body, { level: 9 }).length;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const lastIdle = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('map-idle').at(-1)?.startTime ?? 0);

/** The first rest with the register drawn; a rest of the empty map before it does not count. */
async function firstPicture(page: Page): Promise<number> {
  for (const end = Date.now() + 60_000; Date.now() < end; await page.waitForTimeout(200)) {
    const at = await page.evaluate(
      () => performance.getEntriesByName('first-picture')[0]?.startTime,
    );
    if (at !== undefined) return at;
  }
  throw new Error('The map was not drawn within a minute.');
}

async function waitForIdle(page: Page, after: number, quietMs = 700): Promise<number> {
  const end = Date.now() + 60_000;
  for (let seen = 0; Date.now() < end; ) {
    await page.waitForTimeout(quietMs);
    const idle = await lastIdle(page);
    if (idle > after && idle === seen) return idle;
    seen = idle;
  }
  throw new Error('The map did not come to rest within a minute.');
}

/** Gzipped bytes of each address once, so that a file fetched by two workers counts as it travels. */
async function open(browser: Browser, url: string): Promise<{ page: Page; load: Load }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bodies = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const address = response.url();
    if (bodies.has(address)) return;
    const packed = isFont(address) ? (body: Buffer) => body.length : gzipped;
    bodies.set(
      address,
      response.body().then(packed, () => 0),
    );
  });
  await page.goto(url);
  const firstIdleMs = await firstPicture(page);
  // The marks of one rest are set one after the other.
  await waitForIdle(page, firstIdleMs - 100, 2500);
  const late = new Set(
    await page.evaluate(
      (until) =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .filter(({ startTime }) => startTime > until)
          .map(({ name }) => name),
      firstIdleMs,
    ),
  );
  let [first, after, fonts] = [0, 0, 0];
  for (const [address, size] of bodies) {
    const kilobytes = (await size) / 1000;
    if (isFont(address)) fonts += kilobytes;
    else if (late.has(address)) after += kilobytes;
    else first += kilobytes;
  }
  return {
    page,
    load: { kilobytes: first, laterKilobytes: after, fontKilobytes: fonts, firstIdleMs },
  };
}

interface Change {
  /** To the first picture that shows the new filter. */
  shownMs: number;
  /** To the map's last idle after it: names placed, fades over. */
  restMs: number;
}

async function timeChange(page: Page, change: () => Promise<void>): Promise<Change> {
  const from = await page.evaluate(() => performance.now());
  await change();
  const restMs = (await waitForIdle(page, from)) - from;
  const shown = await page.evaluate(
    (after) =>
      performance.getEntriesByName('filter-shown').find(({ startTime }) => startTime > after)
        ?.startTime,
    from,
  );
  if (shown === undefined) throw new Error('The new filter was never shown.');
  return { shownMs: shown - from, restMs };
}

async function measure(
  browser: Browser,
  url: string,
  filterTo: (page: Page, year: number) => Promise<void>,
): Promise<{ load: Load; filter: Change }> {
  const loads: Load[] = [];
  const filters: Change[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { page, load } = await open(browser, url);
    loads.push(load);
    for (const year of [2018, 2020]) {
      filters.push(await timeChange(page, () => filterTo(page, year)));
    }
    await page.close();
  }
  const of = (key: keyof Load) => median(loads.map((load) => load[key]));
  return {
    load: {
      kilobytes: of('kilobytes'),
      laterKilobytes: of('laterKilobytes'),
      fontKilobytes: of('fontKilobytes'),
      firstIdleMs: of('firstIdleMs'),
    },
    filter: {
      shownMs: median(filters.map(({ shownMs }) => shownMs)),
      restMs: median(filters.map(({ restMs }) => restMs)),
    },
  };
}

async function serve(root: string, outDir: string): Promise<PreviewServer> {
  return preview({
    root,
    configFile: false,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
}

/** Through Vite, as the application is built: parts of proj4 and pdfkit are not modules that Node reads. */
async function timeInNode(): Promise<{ pure: Timing[]; print: PrintTiming[] }> {
  const vite = await createServer({
    configFile: false,
    server: { middlewareMode: true, ws: false },
    ssr: { noExternal: ['proj4', 'pdfkit'] },
    logLevel: 'error',
  });
  const { timePrint } = (await vite.ssrLoadModule('/tests/bench/print.ts')) as {
    timePrint(): Promise<PrintTiming[]>;
  };
  // First, since it tells the memory of the process.
  const print = await timePrint();
  const { timePure } = (await vite.ssrLoadModule('/tests/bench/pure.ts')) as {
    timePure(): Timing[];
  };
  const pure = timePure();
  await vite.close();
  return { pure, print };
}

const inNode = await timeInNode();
console.table(
  inNode.print.map(({ measure, wallMs, cpuMs, kilobytes, pages, peakMb }) => ({
    measure,
    clock: `${(wallMs / 1000).toFixed(2)} s`,
    processor: `${(cpuMs / 1000).toFixed(2)} s`,
    'size of the PDF': `${kilobytes.toFixed(0)} kB`,
    pages,
    'memory at most': `${peakMb.toFixed(0)} MB`,
  })),
);
console.table(
  inNode.pure.map(({ measure, oursMs, peer, peerMs }) => ({
    measure,
    atlas: `${oursMs.toFixed(2)} ms`,
    peer,
    theirs: `${peerMs.toFixed(2)} ms`,
    ratio: (oursMs / peerMs).toFixed(2),
  })),
);

const bareOut = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
await build({
  root: 'tests/bench/bare',
  configFile: false,
  publicDir: join(process.cwd(), 'public'),
  base: './',
  build: { outDir: bareOut, emptyOutDir: true, target: 'es2023' },
  worker: { format: 'es' },
  logLevel: 'error',
});
const servers = [await serve('.', 'dist'), await serve('tests/bench/bare', bareOut)];
const [appUrl, bareUrl] = servers.map((server) => server.resolvedUrls?.local[0] ?? '');
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  const bare = await measure(browser, bareUrl ?? '', (page, year) =>
    page.evaluate((chosen) => window.filterTo(chosen), year),
  );
  const app = await measure(browser, appUrl ?? '', (page, year) =>
    page.evaluate((chosen) => {
      document.querySelector<HTMLButtonElement>(`.bar[data-year="${chosen}"]`)?.click();
    }, year),
  );
  const row = (what: string, ours: number, theirs: number, unit: string) => ({
    measure: what,
    atlas: `${ours.toFixed(0)} ${unit}`,
    bare: `${theirs.toFixed(0)} ${unit}`,
    ratio: (ours / theirs).toFixed(2),
  });
  console.table([
    row('first load, gzip, without fonts', app.load.kilobytes, bare.load.kilobytes, 'kB'),
    row('time to first idle', app.load.firstIdleMs, bare.load.firstIdleMs, 'ms'),
    row('filter change, on the screen', app.filter.shownMs, bare.filter.shownMs, 'ms'),
    row('filter change, at rest', app.filter.restMs, bare.filter.restMs, 'ms'),
  ]);
  const pictures = [];
  for (const paper of [paperOf('A3', 'landscape'), paperOf('A0', 'landscape')]) {
    const { wallMs, kilobytes, dpi } = await timePicture(browser, bareUrl ?? '', paper);
    pictures.push({
      'canvas at 300 dpi as a picture in a PDF': paper.name,
      clock: `${(wallMs / 1000).toFixed(2)} s`,
      'size of the PDF': `${kilobytes.toFixed(0)} kB`,
      'resolution it really has': `${dpi.toFixed(0)} dpi`,
    });
  }
  console.table(pictures);
  const { laterKilobytes, fontKilobytes } = app.load;
  console.log(
    `Fetched after the first picture: ${laterKilobytes.toFixed(0)} kB, and fonts ${fontKilobytes.toFixed(0)} kB`,
  );
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  rmSync(bareOut, { recursive: true });
}
