/** Serves the production build and opens it in the system's Chromium, with real WebGL or for words alone. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { PolicyWatch } from './policy-watch';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** How long an event is waited for: other tests have the processor, too. */
export const PATIENCE_MS = 60_000;

const ALWAYS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const FLAGS = [
  ...ALWAYS,
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/**
 * A page of words is painted at once; by a graphics card that is imitated it would cost half as much again.
 * All pages share one process, which compiles the scripts once.
 */
const WORDS_FLAGS = [...ALWAYS, '--disable-gpu', '--process-per-site'];

export interface Session {
  url: string;
  /**
   * Opens the application on a page of its own; `prepare` runs before it loads. A page that is prepared, and one
   * with a map, has a cache of its own too; the others share theirs, and find nothing stored.
   */
  open(options?: OpenOptions): Promise<Page>;
  /** What the content security policy was broken by since it was last asked; every test ends by asking. */
  policy: PolicyWatch;
  /** Prints what the open pages show and told: where they are, the errors of their consoles, the beginning of their words. */
  report(test: string): Promise<void>;
}

export interface OpenOptions {
  width?: number;
  height?: number;
  prepare?: (page: Page) => Promise<unknown>;
  /** Whether to wait until the map is drawn. */
  withMap?: boolean;
  /** Without the map's picture, for what is about words and lists: software WebGL takes most of the time. */
  words?: boolean;
  /** With storage and cache of its own, though nothing is prepared. */
  apart?: boolean;
  /** The address's query, with its question mark. */
  query?: string;
}

/** @param site folder of a built application; that of `npm run build` where none is given */
export async function startSession(site?: string): Promise<Session> {
  const server: PreviewServer = await preview({
    ...(site !== undefined && { build: { outDir: site } }),
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The built application could not be served; run "npm run build".');
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
  /** Of the pages of words that nothing is prepared for: what they fetch, they fetch once. */
  let common: Promise<BrowserContext> | undefined;
  const commonPage = async (): Promise<Page> => {
    common ??= browserFor(true).then((browser) => browser.newContext());
    const context = await common;
    const page = await context.newPage();
    if (context.pages().length > 1) return page;
    const storage = await context.newCDPSession(page);
    await storage.send('Storage.clearDataForOrigin', {
      origin: new URL(url).origin,
      storageTypes: 'local_storage,indexeddb',
    });
    await storage.detach();
    return page;
  };
  return {
    url,
    policy,
    open: async ({
      width = 1440,
      height = 900,
      prepare,
      words = false,
      apart = prepare !== undefined,
      withMap = !words,
      query = '',
    } = {}) => {
      const page = words && !apart ? await commonPage() : await (await browserFor(words)).newPage();
      await page.setViewportSize({ width, height });
      page.setDefaultTimeout(PATIENCE_MS);
      await policy.watch(page);
      keepErrors(page);
      if (words) await withoutWebGl(page);
      await prepare?.(page);
      await page.goto(url + query);
      if (withMap) await page.locator('.map[data-ready=true]').waitFor();
      if (words) await page.locator('.filter-words').waitFor({ state: 'attached' });
      return page;
    },
    report: async (test) => {
      const contexts = (await Promise.all(browsers.values())).flatMap((one) => one.contexts());
      const pages = contexts.flatMap((context) => context.pages());
      const told = await Promise.all(pages.map(describePage));
      process.stdout.write(`${[`pages when "${test}" failed:`, ...told].join('\n')}\n`);
    },
  };
}

const errors = new WeakMap<Page, string[]>();
/** Lines that are kept of a console, the last ones. */
const KEPT = 20;
/** Characters of a page that are printed. */
const EXCERPT = 800;

function keepErrors(page: Page): void {
  const kept: string[] = [];
  errors.set(page, kept);
  const keep = (line: string) => {
    kept.push(line.slice(0, 500));
    if (kept.length > KEPT) kept.shift();
  };
  page.on('console', (message) => {
    if (message.type() === 'error') keep(message.text());
  });
  page.on('pageerror', ({ stack, message }) => keep(stack ?? message));
  page.on('crash', () => keep('the page crashed'));
}

async function describePage(page: Page): Promise<string> {
  const words = page.evaluate(() => document.body.innerText);
  const patience = new Promise<string>((resolve) => setTimeout(resolve, 5_000, '(no answer)'));
  const said = await Promise.race([words, patience]).catch(String);
  return [
    `  ${page.url()}`,
    ...(errors.get(page) ?? []).map((line) => `    error: ${line}`),
    `    ${said.replaceAll(/\s+/g, ' ').slice(0, EXCERPT)}`,
  ].join('\n');
}

/** The whole region, as an address names it. */
export const WHOLE_REGION = 'at=84.889,42.019,5.19';

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
