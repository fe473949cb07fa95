/** Serves the production build and opens it in the system's Chromium with real WebGL. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { PolicyWatch } from './policy-watch';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Session {
  url: string;
  browser: Browser;
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
  /** The address's query, with its question mark. */
  query?: string;
}

/** @param site folder of a built application; that of `npm run build` where none is given */
export async function startSession(
  flags: readonly string[] = FLAGS,
  site?: string,
): Promise<Session> {
  const server: PreviewServer = await preview({
    ...(site !== undefined && { build: { outDir: site } }),
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The built application could not be served; run "npm run build".');
  const policy = new PolicyWatch();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...flags] });
  return {
    url,
    browser,
    policy,
    open: async ({ width = 1440, height = 900, prepare, withMap = true, query = '' } = {}) => {
      const page = await browser.newPage({ viewport: { width, height } });
      page.setDefaultTimeout(30_000);
      await policy.watch(page);
      await prepare?.(page);
      await page.goto(url + query);
      if (withMap) await page.locator('.map[data-ready=true]').waitFor({ timeout: 60_000 });
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
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

/** Takes WebGL away before the page loads: a test that is not about the map then costs little. */
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
