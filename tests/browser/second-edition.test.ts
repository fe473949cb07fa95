/** The application built for the second edition, which the recipe's test made: a map, a filter, a search of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/contract/edition';
import type { AtlasFeature } from '../../src/domain/contract/register';
import { converterFor } from '../../src/domain/projection';
import { metresPerPixel } from '../../src/domain/zoom';
import { generatedCatalogue, readGenerated } from '../generated';
import { cameraOf, mapAtRest, visit } from './harness';
import { servedPages } from './pages';
import { SECOND_SITE } from './second-site';

const json = <T>(path: string): T => JSON.parse(readFileSync(join(SECOND_SITE, path), 'utf8')) as T;
const { projection } = json<Edition>('geodata/edition.json');
const { forward } = converterFor(projection.definition);

const { openWords, share } = servedPages({ sharp: true }, SECOND_SITE);

const panel = (page: Page) => page.locator('.side-panel');
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();

/** Pixels of the page where a position is drawn, if the map is drawn in the edition's projection. */
async function onScreen(page: Page, position: number[]): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map canvas').boundingBox();
  if (!box) throw new Error('there is no map canvas');
  const { lon, lat, zoom } = await cameraOf(page);
  const [centreX = 0, centreY = 0] = forward([lon, lat]);
  const [x = 0, y = 0] = forward(position);
  return {
    x: box.x + box.width / 2 + (x - centreX) / metresPerPixel(zoom),
    y: box.y + box.height / 2 - (y - centreY) / metresPerPixel(zoom),
  };
}

async function colourAt(page: Page, position: number[]): Promise<string> {
  const { x, y } = await onScreen(page, position);
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  return PNG.sync
    .read(await page.screenshot({ clip }))
    .data.subarray(0, 3)
    .join(' ');
}

const OWN_YEARS = ['2031', '2032', '2033', '2034', '2035', '2036'];

/** Features found by each bar: by hand, from the notice. */
const FOUND: Readonly<Record<string, string[]>> = {
  '2031': ['highways/castro-dalcahue', 'highways/chonchi-quemchi'],
  '2032': ['airports/mocopulli'],
  '2034': ['airports/mocopulli'],
  '2033': ['highways/ancud-quellon', 'highways/chacao-ancud'],
  '2036': ['airports/pupelde', 'hubs/castro'],
  undated: ['highways/castro-dalcahue', 'hubs/chacao-ferry', 'hubs/puerto-montt'],
};

describe('the second edition on the map', () => {
  it('opens on its own region, with land and sea where they are', async () => {
    const page = await share(true);
    await mapAtRest(page);
    const { lon, lat } = await cameraOf(page);
    expect([Math.round(lon), Math.round(lat)]).toEqual([-74, -42]);
    // West of the island, between it and the mainland; in its middle, and on the mainland.
    const sea = await Promise.all([colourAt(page, [-74.5, -42.5]), colourAt(page, [-73.1, -42.1])]);
    const land = await Promise.all([
      colourAt(page, [-73.95, -42.3]),
      colourAt(page, [-72.4, -42.9]),
    ]);
    expect(new Set(sea).size).toBe(1);
    expect(new Set(land).size).toBe(1);
    expect(land[0]).not.toBe(sea[0]);
  });

  it('opens an airport by a click where its projection puts it', async () => {
    const page = await share(true);
    await mapAtRest(page);
    const airport = json<{ features: AtlasFeature[] }>('geodata/airports.geojson').features.find(
      ({ properties }) => properties.id === 'airports/mocopulli',
    );
    if (airport?.geometry?.type !== 'Point') throw new Error('the airport is no point');
    const { x, y } = await onScreen(page, airport.geometry.coordinates);
    await page.mouse.click(x, y);
    await panel(page).waitFor();
    expect(await panel(page).innerText()).toContain('莫科普利机场');
  });
});

describe('the second edition in words', () => {
  it('has its own years, and each finds what the notice sets for it', async () => {
    const page = await openWords();
    const bars = page.locator('.bar[data-year]');
    expect(
      await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('data-year'))),
    ).toEqual([...OWN_YEARS, 'undated']);
    const tops = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().top));
    expect(new Set(tops).size, 'rows of bars').toBe(1);
    for (const [year, found] of Object.entries(FOUND)) {
      await tab(page, /^筛选/);
      await page.locator(`.bar[data-year="${year}"]`).click();
      const shown = await page.locator('.summary .shown b').innerText();
      expect(Number(/\d+/.exec(shown)?.[0]), year).toBe(found.length);
      await tab(page, /^要素/);
      const rows = page.locator('.feature-list [data-feature]');
      const ids = await rows.evaluateAll((all) =>
        all.map((row) => row.getAttribute('data-feature')),
      );
      expect(ids.toSorted()).toEqual(found);
    }
  });

  it('finds a feature by its name, and its panel cites the clause', async () => {
    const page = await openWords();
    await page.locator('.search input').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('莫科普利');
    await page
      .locator('.search-option[aria-selected="true"][data-id="airports/mocopulli"]')
      .waitFor();
    await page.keyboard.press('Enter');
    const commitment = panel(page).locator('.commitment').first();
    await commitment.waitFor();
    expect(await commitment.locator('.citation-name').innerText()).toBe('莫科普利机场');
    expect(await commitment.locator('.deadline').innerText()).toContain('2032');
    const words = await panel(page).innerText();
    for (const own of ['2.1', '2032年内落成', '群岛航空厅']) expect(words).toContain(own);
  });
});

/** What an address can open. */
const VIEWS = [
  '',
  'y=2033&m=complete',
  'tab=features',
  'tab=tasks',
  'tab=notice',
  'tab=tasks&sel=f:highways/ancud-quellon&dock=profile',
  'sel=f:airports/pupelde',
  'sel=c:2.1',
  'sel=c:4.1',
  'sel=r:middle',
  'sel=r:mainland',
  'sel=p:-73.7,-42.4',
  'tab=tasks&dock=ledger',
  'tab=tasks&dock=features',
  'tab=tasks&dock=documents',
  'tab=tasks&dock=targets',
  'tab=tasks&dock=conflicts',
  'tab=tasks&vs=b&b.y=2033&dock=difference',
  'sel=f:no/such',
];

/** Names and words of the first edition, as whole words; none of them is a word of the interface. */
function wordsOfTheFirst(): RegExp {
  const { regions } = generatedCatalogue();
  const places = readGenerated('places.json');
  const names = [...regions, ...places].flatMap(({ nameZh, nameEn }) => [nameZh, nameEn]);
  const escaped = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const words = escaped.map((name) => (/^[A-Z]/.test(name) ? `\\b${name}\\b` : name));
  return new RegExp(
    [
      '(?<!\\d)20(?:17|18|19|20)(?!\\d)',
      '新疆',
      '自治区',
      '地州市',
      '核心区',
      '丝绸之路',
      'Xinjiang',
    ]
      .concat('Core Area', 'autonomous', 'prefecture', ...words)
      .join('|'),
    'i',
  );
}

/** All that a page says: its texts, and what it says to those who cannot see it. */
const said = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const told = [...document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')].flatMap(
      (element) =>
        ['aria-label', 'title', 'placeholder', 'alt'].flatMap(
          (name) => element.getAttribute(name) ?? [],
        ),
    );
    return [document.title, document.body.textContent, ...told].join('\n');
  });

describe.each(['zh', 'en'])('the second edition, in %s', (language) => {
  const foreign = wordsOfTheFirst();
  for (const word of ['喀什地区', '2019年', 'Kashgar Prefecture']) expect(word).toMatch(foreign);

  /** The stretches of a page that speak of the other edition. */
  const foreignIn = async (page: Page): Promise<string[]> => {
    const text = await said(page);
    return [...text.matchAll(new RegExp(foreign, 'gi'))].map(({ index, 0: word }) =>
      text.slice(Math.max(0, index - 12), index + word.length + 12).replaceAll('\n', ' '),
    );
  };

  it('holds no word of the other one, whatever is opened', async () => {
    const page = await openWords({ query: `?lang=${language}` });
    for (const view of VIEWS) {
      await visit(page, `lang=${language}&${view}`);
      expect(await foreignIn(page), view).toEqual([]);
    }
  });

  it('holds none in its help, its search and its print form', async () => {
    const page = await openWords({ query: `?lang=${language}` });
    const marks = page.locator('.help-mark:visible');
    expect(await marks.count()).toBeGreaterThan(3);
    for (let index = 0; index < (await marks.count()); index++) {
      await marks.nth(index).click();
      await page.locator('.help-popover:popover-open .help-text').first().waitFor();
      expect(await foreignIn(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('/');
    await page.keyboard.type('zzzz');
    // The notice's own name by its initials, offered where nothing is found.
    await page.locator('.search-status', { hasText: 'kly' }).waitFor();
    expect(await foreignIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: language === 'zh' ? '打印' : 'Print', exact: true })
      .click();
    await page.locator('.print-preview[data-stale=false] svg').waitFor({ timeout: 60_000 });
    expect(await foreignIn(page)).toEqual([]);
  });
});
