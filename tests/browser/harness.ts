/** Serves the production build and opens it in the system's Chromium, with real WebGL or for words alone. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { PolicyWatch } from './policy-watch';

/** Without a window, which no test looks at and each page would pay for; the whole browser where there is none. */
const WINDOWLESS = '/usr/bin/chromium-headless-shell';

export const CHROMIUM =
  process.env.CHROMIUM ?? (existsSync(WINDOWLESS) ? WINDOWLESS : '/usr/bin/chromium');

/** How long an event is waited for: other tests have the processor, too. */
export const PATIENCE_MS = 60_000;

const ALWAYS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As with a window, so that reference pictures hold for both.
  '--font-render-hinting=slight',
];

export const FLAGS = [
  ...ALWAYS,
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** A page of words is painted at once; by a graphics card that is imitated it would cost half as much again. */
const WORDS_FLAGS = [...ALWAYS, '--disable-gpu'];

export interface Session {
  url: string;
  /** Opens the application on a page of its own; `prepare` runs before it loads. */
  open(options?: OpenOptions): Promise<Page>;
  /** What the content security policy was broken by since it was last asked; every test ends by asking. */
  policy: PolicyWatch;
  close(): Promise<void>;
}

export interface OpenOptions {
  width?: number;
  height?: number;
  prepare?: (page: Page) => Promise<unknown>;
  /** Whether to wait until the map is drawn. */
  withMap?: boolean;
  /** Without the map's picture, for what is about words and lists: software WebGL takes most of the time. */
  words?: boolean;
  /** With as many pixels as a screen has; else half as many each way, as software draws each of them. */
  sharp?: boolean;
  /** The address's query, with its question mark. */
  query?: string;
}

/** One for each site, for all files that follow each other in this process. */
const servers = new Map<string, Promise<PreviewServer>>();

async function addressOf(site: string): Promise<string> {
  const started =
    servers.get(site) ??
    preview({
      build: { outDir: site },
      preview: { port: 0, host: '127.0.0.1' },
      logLevel: 'error',
    });
  servers.set(site, started);
  const url = (await started).resolvedUrls?.local[0];
  if (!url) throw new Error(`${site} could not be served; run "npm run build".`);
  return url;
}

/** @param site folder of a built application; that of `npm run build` where none is given */
export async function startSession(site = 'dist'): Promise<Session> {
  const url = await addressOf(site);
  const policy = new PolicyWatch();
  /** Started when first asked for: most files need one of the two. */
  const browsers = new Map<boolean, Promise<Browser>>();
  const browserFor = (words: boolean): Promise<Browser> => {
    const known = browsers.get(words);
    if (known) return known;
    const args = words ? WORDS_FLAGS : FLAGS;
    const started = chromium.launch({ executablePath: CHROMIUM, args });
    browsers.set(words, started);
    return started;
  };
  return {
    url,
    policy,
    open: async ({
      width = 1440,
      height = 900,
      prepare,
      words = false,
      withMap = !words,
      sharp = false,
      query = '',
    } = {}) => {
      const page = await (await browserFor(words)).newPage({
        viewport: { width, height },
        deviceScaleFactor: sharp ? 1 : 0.5,
      });
      page.setDefaultTimeout(PATIENCE_MS);
      await policy.watch(page);
      if (words) await withoutWebGl(page);
      await prepare?.(page);
      await page.goto(url + query);
      if (withMap) await page.locator('.map[data-ready=true]').waitFor();
      if (words) await page.locator('.filter-words').waitFor({ state: 'attached' });
      return page;
    },
    close: async () => {
      for (const browser of browsers.values()) await (await browser).close();
      policy.expectKept();
    },
  };
}

/** Opens a view by its address, without loading the page again; what was fetched is drawn. */
export async function visit(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search === '' ? location.pathname : `?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, query);
  await page.locator('.part-message[role=status]').waitFor({ state: 'detached' });
}

/** Waits until the camera has stopped, and all that was asked for is on the map. */
export async function mapAtRest(page: Page): Promise<void> {
  // What the reader did reaches the map with the next picture of the page.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.locator('.map[data-rest=true]').waitFor();
}

/** Centre in degrees; zoom as the conic map counts it. */
export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

/** The map's element carries its centre and zoom. */
export async function cameraOf(page: Page): Promise<Camera> {
  const [lon, lat, zoom] = ((await page.locator('.map').getAttribute('data-camera')) ?? '')
    .split(' ')
    .map(Number);
  if (lon === undefined || lat === undefined || zoom === undefined || Number.isNaN(zoom)) {
    throw new Error('the map tells no camera');
  }
  return { lon, lat, zoom };
}

/** Takes WebGL away before the page loads. */
export const withoutWebGl = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : real.apply(this, [kind, ...rest] as never);
    } as typeof real;
  });
