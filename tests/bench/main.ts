/**
 * First load (bytes, time to first idle) and filter change, each as a ratio to a
 * bare MapLibre page in the same run, the two pages in turn; printing, beside the
 * canvas of that page as a picture on paper. Prints tables; fails on nothing but a
 * page that does not work.
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
import { timePrintCommand } from './print-command';
import type { Timing } from './pure';
import { watchPictures } from './watch-pictures';

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
  // What compiles this file gives functions their names by a helper that the page has not.
  await page.addInitScript('globalThis.__name = (one) => one');
  await page.addInitScript(watchPictures);
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
  /** To the first picture that shows the new filter having been handed to the graphics driver. */
  shownMs: number;
  /** To that picture being drawn, pixel by pixel. */
  drawnMs: number;
  /** To the map's last idle after it: names placed, fades over. */
  restMs: number;
  /** Share of that picture's pixels that look otherwise at rest: what was not right yet. */
  laterShare: number;
}

async function timeChange(page: Page, change: () => Promise<void>): Promise<Change> {
  const from = await page.evaluate(() => {
    window.pictures.watch();
    return performance.now();
  });
  await change();
  const restMs = (await waitForIdle(page, from)) - from;
  const { shown, drawn, laterShare } = await page.evaluate((after) => {
    const first = (name: string) =>
      performance.getEntriesByName(name).find(({ startTime }) => startTime > after)?.startTime;
    return {
      shown: first('filter-shown'),
      drawn: first('filter-drawn'),
      laterShare: window.pictures.laterShare(),
    };
  }, from);
  if (shown === undefined || drawn === undefined) throw new Error('The filter was never shown.');
  return { shownMs: shown - from, drawnMs: drawn - from, restMs, laterShare };
}

interface Candidate {
  url: string;
  filterTo(page: Page, year: number): Promise<void>;
}

interface Measured {
  load: Load;
  filter: Change;
}

function medians<T extends object>(records: readonly T[], keys: readonly (keyof T)[]): T {
  return Object.fromEntries(
    keys.map((key) => [key, median(records.map((record) => Number(record[key])))]),
  ) as T;
}

/** In turn, so that whatever else the machine does meanwhile falls on all of them. */
async function measure(browser: Browser, candidates: readonly Candidate[]): Promise<Measured[]> {
  const found = candidates.map(() => ({ loads: [] as Load[], filters: [] as Change[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { url, filterTo }] of candidates.entries()) {
      const { page, load } = await open(browser, url);
      found[index]?.loads.push(load);
      for (const year of [2018, 2020]) {
        found[index]?.filters.push(await timeChange(page, () => filterTo(page, year)));
      }
      await page.close();
    }
  }
  return found.map(({ loads, filters }) => ({
    load: medians(loads, ['kilobytes', 'laterKilobytes', 'fontKilobytes', 'firstIdleMs']),
    filter: medians(filters, ['shownMs', 'drawnMs', 'restMs', 'laterShare']),
  }));
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
  inNode.print.map(({ measure, wallMs, cpuMs, kilobytes, pages }) => ({
    measure,
    clock: `${(wallMs / 1000).toFixed(2)} s`,
    processor: `${(cpuMs / 1000).toFixed(2)} s`,
    'size of the PDF': `${kilobytes.toFixed(0)} kB`,
    pages,
  })),
);
console.table(
  timePrintCommand().map(({ measure, wallMs, kilobytes, peakMb }) => ({
    'npm run print': measure,
    clock: `${(wallMs / 1000).toFixed(2)} s`,
    'size of the PDF': `${kilobytes.toFixed(0)} kB`,
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
  const [app, bare] = await measure(browser, [
    {
      url: appUrl ?? '',
      filterTo: (page, year) =>
        page.evaluate((chosen) => {
          document.querySelector<HTMLButtonElement>(`.bar[data-year="${chosen}"]`)?.click();
        }, year),
    },
    {
      url: bareUrl ?? '',
      filterTo: (page, year) => page.evaluate((chosen) => window.filterTo(chosen), year),
    },
  ]);
  if (!app || !bare) throw new Error('Nothing was measured.');
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
    row('filter change, drawn', app.filter.drawnMs, bare.filter.drawnMs, 'ms'),
    row('filter change, at rest', app.filter.restMs, bare.filter.restMs, 'ms'),
  ]);
  console.log(
    `Of the picture that shows the filter, ${(app.filter.laterShare * 100).toFixed(1)} % looks otherwise at rest`,
  );
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
