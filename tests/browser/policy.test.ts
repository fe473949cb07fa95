/** The content security policy, as a header and as an element of the page: what it refuses, and that nothing of ours breaks it. */
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_POLICY, policyOf, RASTER_POLICY } from '../../scripts/content-policy';
import { SECOND_EDITION } from '../second-edition';
import { CHROMIUM, FLAGS, PATIENCE_MS, visit, withoutWebGl } from './harness';
import { servedPages } from './pages';
import { PolicyWatch } from './policy-watch';
import { SECOND_SITE, secondCatalogue } from './second-site';

const { clauses } = secondCatalogue;
const folder = mkdtempSync(join(tmpdir(), 'atlas-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

/** What a button saves. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name }).click();
  const path = join(folder, `file-${Date.now()}`);
  await (await download).saveAs(path);
  return readFileSync(path);
}

/** Gives a file as a reader does: a click, and the browser's own dialogue. */
async function give(
  page: Page,
  where: string,
  name: RegExp,
  file: { name: string; text: string },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.locator(where).getByText(name).first().click();
  await (await chooser).setFiles({
    name: file.name,
    mimeType: 'text/plain',
    buffer: Buffer.from(file.text),
  });
}

const noticePage = (): string =>
  `<!doctype html><title>x</title><style>p{color:red}</style><script>document.title='ran'</script>${readFileSync(
    join(SECOND_EDITION, 'notice.txt'),
    'utf8',
  )
    .split(/\r?\n/)
    .map((line) => `<p style="margin:0" onclick="1">${line}</p>`)
    .join('')}`;

/** Printing, with its preview, every kind of file and the browser's own printer. */
async function print(page: Page): Promise<void> {
  await page.getByRole('button', { name: '打印', exact: true }).click();
  const sheet = page.locator('.print-preview[data-stale=false] svg');
  await sheet.waitFor();
  // The style of a sheet's text holds without a style element.
  const style = await sheet
    .locator('text')
    .first()
    .evaluate((text) => getComputedStyle(text).whiteSpaceCollapse);
  expect(style).toBe('preserve');
  expect((await saved(page, 'PDF')).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await saved(page, 'SVG')).toString()).toContain('<style>@font-face');
  await page.getByLabel('dpi').fill('50');
  const size = await page.locator('.print-preview-size').innerText();
  const { width, height } = PNG.sync.read(await saved(page, 'PNG'));
  const pixels = [...size.matchAll(/\d+/g)].map(([mm]) => Math.round((Number(mm) / 25.4) * 50));
  expect([width, height]).toEqual(pixels);
  await page.getByRole('button', { name: '用浏览器打印' }).click();
  const inside = page.frameLocator('iframe.print-frame');
  await inside.locator('html[data-printed=yes]').waitFor({ state: 'attached' });
  const margin = await inside.locator('body').evaluate((body) => getComputedStyle(body).margin);
  expect(margin).toBe('0px');
}

const withoutPrinter = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
  });

describe('under the header of npm start', () => {
  const { open, openWords, breaches } = servedPages({}, SECOND_SITE);

  it('refuses scripts, styles, markup, workers and addresses that are not its own, and WebAssembly', async () => {
    const session = await openWords();
    const did = await session.evaluate(async () => {
      // Out of the reach of whoever asks by the debugger, which may do what the page may not.
      await new Promise((resolve) => setTimeout(resolve));
      const tried = async (work: () => unknown): Promise<string> => {
        try {
          await work();
          return 'done';
        } catch (error) {
          return error instanceof Error ? error.name : 'refused';
        }
      };
      const style = document.createElement('style');
      style.textContent = ':root { --breach: yes }';
      document.head.append(style);
      const script = document.createElement('script');
      const markup = '<b>x</b>';
      return {
        markup: await tried(() => {
          document.createElement('div').innerHTML = markup;
        }),
        script: await tried(() => {
          script.src = 'https://example.org/x.js';
        }),
        worker: await tried(() => new Worker('https://example.org/x.js')),
        blob: await tried(() => new Worker(URL.createObjectURL(new Blob(['1'])))),
        fetched: await tried(() => fetch('https://example.org/')),
        wasm: await tried(
          () =>
            new Promise((done, failed) =>
              setTimeout(() =>
                WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(done, failed),
              ),
            ),
        ),
        style: getComputedStyle(document.documentElement).getPropertyValue('--breach'),
      };
    });
    expect(did).toEqual({
      markup: 'TypeError',
      script: 'TypeError',
      worker: 'TypeError',
      blob: 'TypeError',
      fetched: 'TypeError',
      wasm: 'CompileError',
      style: '',
    });
    // And the harness, which makes any other test fail that breaks it, was told of each.
    const told: string[] = [];
    const all = () => told.push(...breaches()) && told.join('\n');
    for (const kind of ['style-src-elem inline', 'connect-src https:', 'wasm-eval']) {
      await expect.poll(all).toContain(kind);
    }
  });

  it('is what the server sends, WebAssembly for the one worker only', async () => {
    const page = await openWords();
    const asked = async (path: string) =>
      (await page.request.get(new URL(path, page.url()).href)).headers()['content-security-policy'];
    expect(await asked('./')).toBe(PAGE_POLICY);
    expect(PAGE_POLICY).not.toContain('wasm');
    expect(await asked('./assets/png-worker-x.js')).toBe(RASTER_POLICY);
    expect(await asked('./fonts/fonts.json')).toBe(PAGE_POLICY);
  });

  it('is kept with the map: opening, filter, selection, comparison, playback, drawing', async () => {
    const page = await open({ query: '?y=2032&sel=f:highways/ancud-quellon' });
    await visit(page, 'y=2033&vs=b&b.y=2034');
    await page.locator('.map').nth(1).waitFor();
    await visit(page, '');
    await button(page, '逐年播放').click();
    await page.locator('.playback').waitFor();
    // The band of a line that is looked at is made in a worker of ours, the tiles in workers of the library.
    await visit(page, 'sel=f:highways/ancud-quellon');
    const worked = () => page.workers().map((worker) => worker.url().replace(/^.*\//, ''));
    for (const name of [/^band-worker-.*\.js$/, /^maplibre-gl-worker-.*\.js$/]) {
      await expect.poll(() => worked().filter((one) => name.test(one)).length).toBeGreaterThan(0);
    }
    const rights = page.locator('.maplibregl-ctrl-attrib');
    await rights.locator('summary').first().click();
    await expect.poll(() => rights.first().innerText()).toContain('Natural Earth');
  });

  it('is kept by lists, panels, files, languages and help', async () => {
    const page = await openWords();
    for (const [query, there] of [
      ['dock=ledger', '.ledger'],
      ['sel=f:highways/ancud-quellon&dock=profile', '.profile .strip'],
      ['sel=r:middle', '.region-page'],
      ['sel=p:-73.8,-42.5', '.point-panel'],
      ['sel=c:2.1&y=2032&lang=en', 'html[lang=en] .clause-panel'],
      ['tab=filter', '.filter-panel'],
    ] as const) {
      await visit(page, query);
      await page.locator(there).first().waitFor();
    }
    await visit(page, '');
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('安库德');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /^通知/ }).click();
    await give(page, '.reader-file', /选择|载入|打开/, { name: 'notice.html', text: noticePage() });
    await page.locator('.reader-file [data-open="own"]').waitFor();
    expect(await page.locator('.reader-text').count()).toBeGreaterThanOrEqual(clauses.length);
    expect(await page.title()).not.toBe('ran');
    await visit(page, 'sel=f:airports/mocopulli');
    await page.getByRole('button', { name: '怎样读出' }).first().click();
    await page.locator('.help-popover:popover-open .help-reading').waitFor();
  });

  it('is kept by printing', async () => {
    const page = await openWords({ prepare: withoutPrinter });
    await print(page);
  });
});

/** Usual types and no others; what has none is sent as bytes, as plain hosts do. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const PATH = '/some/path/';

/** The built folder below a path, without any header but the type, as an object storage sends it. */
function plainHost(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const inside = normalize(decodeURIComponent(pathname.slice(PATH.length)));
    const file = join(SECOND_SITE, inside === '.' ? 'index.html' : inside);
    const found =
      pathname.startsWith(PATH) &&
      !inside.startsWith('..') &&
      existsSync(file) &&
      statSync(file).isFile();
    response.writeHead(found ? 200 : 404, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
    });
    if (found) createReadStream(file).pipe(response);
    else response.end();
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe('on a plain host, below a path', () => {
  const policy = new PolicyWatch();
  let server: Server;
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    server = await plainHost();
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  async function opened(prepare: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(PATIENCE_MS);
    await policy.watch(page);
    await prepare(page);
    await page.goto(address);
    return page;
  }

  it('holds by the element alone: map, workers, lazy parts and fonts', async () => {
    const missed: string[] = [];
    const page = await opened(async (fresh) => {
      fresh.on('response', (response) => {
        if (response.status() >= 400) missed.push(response.url());
      });
    });
    await page.locator('.map[data-ready=true]').waitFor();
    const policyElement = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(`${await policyElement.getAttribute('content')}; frame-ancestors 'none'`).toBe(
      PAGE_POLICY,
    );
    // The band of a line that is looked at is made in a worker of ours.
    await page.evaluate(() => {
      location.hash = '#sel=f:highways/ancud-quellon';
    });
    await expect.poll(() => page.workers().length).toBeGreaterThan(1);
    await visit(page, 'dock=ledger');
    await page.locator('.ledger-view, [role=grid], table').first().waitFor();
    expect(
      await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')),
    ).toBe(true);
    expect(missed).toEqual([]);
    expect(policy.taken()).toEqual([]);
    await page.close();
  });

  it('prints, PNG too, though the host knows no type for the rasteriser', async () => {
    const page = await opened(async (fresh) => {
      await withoutWebGl(fresh);
      await withoutPrinter(fresh);
    });
    await page.locator('.filter-words').waitFor({ state: 'attached' });
    await print(page);
    expect(policy.taken()).toEqual([]);
    await page.close();
  });
});

describe('what hosts are told', () => {
  const told = readFileSync('docs/hosting.md', 'utf8');

  it('is the very policy, for every kind of host', () => {
    // nginx, Caddy, and the rules of an object storage: each names both policies.
    expect(told.split(PAGE_POLICY).length - 1).toBe(3);
    expect(told.split(RASTER_POLICY).length - 1).toBe(3);
  });

  it('names the worker as the build does', () => {
    const file = readdirSync('dist/assets').find((name) => name.startsWith('png-worker-'));
    expect(policyOf(`/any/assets/${file}`)).toBe(RASTER_POLICY);
  });
});
