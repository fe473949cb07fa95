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
  'tab=tasks',
  'tab=notice',
  'sel=f:airports/ruoqiang',
  'sel=f:railways/china-kyrgyzstan-uzbekistan',
  'sel=c:3',
  'sel=c:28',
  'sel=s:airports/ruoqiang,airports/shache',
  `sel=r:${region}`,
  'sel=p:87.6,43.8',
  'dock=ledger',
  'dock=documents',
  'dock=targets',
  'dock=conflicts',
  `sel=f:${catalogue.features.find(({ properties }) => properties.network === 'railways')?.properties.id}&dock=profile`,
  'vs=b&b.y=2019&dock=difference',
  'sel=f:no/such',
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
