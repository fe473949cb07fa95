import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedCatalogue } from '../generated';
import { type Session, startSession } from './harness';

const catalogue = generatedCatalogue();
const region = catalogue.regions.find(({ kind }) => kind === 'prefecture')?.id ?? '';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Every view an address can open. */
const VIEWS: readonly string[] = [
  '',
  'y=2018&m=complete',
  'tab=features',
  // Outside the filter.
  'y=2017&tab=tasks&sel=f:airports/ruoqiang',
  'tab=tasks',
  'tab=notice',
  'tab=tasks&sel=f:airports/ruoqiang',
  'tab=tasks&sel=c:3',
  'tab=tasks&sel=c:28',
  'tab=tasks&sel=s:airports/ruoqiang,airports/shache',
  `tab=tasks&sel=r:${region}`,
  'tab=tasks&sel=p:87.6,43.8',
  'tab=tasks&dock=ledger',
  'tab=tasks&dock=documents',
  'tab=tasks&dock=targets',
  'tab=tasks&dock=conflicts',
  `tab=tasks&sel=f:${catalogue.features.find(({ properties }) => properties.network === 'railways')?.properties.id}&dock=profile`,
  'tab=tasks&vs=b&b.y=2019&dock=difference',
  'tab=tasks&sel=f:no/such',
];

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await startSession();
  page = await session.open();
  await page.evaluate(AXE);
});
afterAll(() => session.close());

/** Opens a view by its address, without loading the page again. */
async function visit(query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.waitForTimeout(300);
  await page.locator('.part-message[role=status]').waitFor({ state: 'detached' });
}

/** What axe finds wrong, one line each: the rule, the element, and why. */
async function violations(): Promise<string[]> {
  const { violations: found }: Pick<AxeResults, 'violations'> = await page.evaluate((options) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
    };
    return axe.run(document, options);
  }, RULES);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`.replaceAll(/\s+/g, ' '),
    ),
  );
}

const overflowing = () =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe.each([
  ['zh', 1440, 900],
  ['en', 1440, 900],
  ['zh', 390, 844],
  ['en', 390, 844],
])('axe finds nothing to object to, in %s at %i × %i', (language, width, height) => {
  beforeAll(() => page.setViewportSize({ width, height }));

  it.each(VIEWS)('in the view ?%s', async (query) => {
    await visit(`${query}&lang=${language}`);
    expect(await violations()).toEqual([]);
    expect(await overflowing()).toBe(false);
  });
});

describe('keyboard and help', () => {
  beforeAll(() => page.setViewportSize({ width: 1440, height: 900 }));

  it('goes into the panel with the keyboard, into the help, and back step by step', async () => {
    await visit('tab=features');
    const row = page.locator('.feature-list [data-feature="airports/ruoqiang"]');
    await row.focus();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.locator('.side-panel h2').waitFor();
    expect(await focused()).toBe('若羌机场');
    await page.getByRole('button', { name: '怎样读出' }).first().focus();
    await page.keyboard.press('Enter');
    const help = page.locator('.help-popover:popover-open');
    await help.locator('.help-reading').waitFor();
    expect(await help.innerText()).toContain('确保');
    expect(await help.innerText()).toContain('2018年全部竣工投产');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    expect(await focused()).toBe('怎样读出');
    expect(await page.locator('.side-panel').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.side-panel').waitFor({ state: 'detached' });
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('data-feature') === 'airports/ruoqiang',
    );
  });

  it('tells of a filter once it rests', async () => {
    await visit('tab=filter');
    await page.locator('.bar[data-year="2018"]').click();
    const said = page.locator('.app > .unseen [role=status]').first();
    await page.waitForFunction(() =>
      document.querySelector('.app > .unseen [role=status]')?.textContent?.includes('2018'),
    );
    expect(await said.innerText()).toMatch(/2018年底前.*\d+ 项要素/);
  });
});

describe('a phone', () => {
  beforeAll(() => page.setViewportSize({ width: 390, height: 844 }));

  it('raises and lowers the sheet by key and by finger, and keeps the list where it was', async () => {
    await visit('tab=features');
    const sheet = page.locator('.browse');
    const handle = sheet.locator('.sheet-handle');
    await sheet.locator('.tab[data-state=active]').evaluate((tab) => tab.scrollTo({ top: 400 }));
    await handle.press('ArrowUp');
    expect(await sheet.getAttribute('data-height')).toBe('full');
    await page.waitForTimeout(400);
    const box = await handle.boundingBox();
    if (!box) throw new Error('there is no handle');
    await page.mouse.move(box.x + 100, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 100, 500, { steps: 5 });
    await page.mouse.move(box.x + 100, 830, { steps: 5 });
    await page.waitForTimeout(100);
    await page.mouse.up();
    expect(await sheet.getAttribute('data-height')).toBe('peek');
    expect((await page.locator('.map').boundingBox())?.height ?? 0).toBeGreaterThan(600);
    await handle.press('Enter');
    expect(await sheet.getAttribute('data-height')).toBe('half');
    expect(await sheet.locator('.tab[data-state=active]').evaluate((tab) => tab.scrollTop)).toBe(
      400,
    );
  });

  it('has nothing to object to with menu and search open', async () => {
    await visit('tab=tasks');
    await page.locator('.menu-open').click();
    await page.locator('.header-menu:popover-open').waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.search-open').click();
    await page.locator('.search input').fill('ruoq');
    await page.locator('.search-option').first().waitFor();
    expect(await violations()).toEqual([]);
    expect(await overflowing()).toBe(false);
    await page.locator('.search-fold').click();
  });
});

describe.each([
  ['text at 200 %', 1280, 800, '187.5%'],
  ['zoom of 400 %', 320, 640, '93.75%'],
])('%s', (_, width, height, fontSize) => {
  beforeAll(async () => {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, fontSize);
  });

  it.each(['zh', 'en'])(
    'scrolls nowhere sideways and hides no control, in %s',
    async (language) => {
      for (const query of ['tab=filter', 'tab=tasks&sel=f:airports/ruoqiang']) {
        await visit(`${query}&lang=${language}`);
        expect(await overflowing()).toBe(false);
      }
      await page.locator('.side-panel .close').click();
      for (const tab of await page.getByRole('tab').all()) await tab.click();
      await page.locator('.header h1').click({ trial: true });
    },
  );
});
