/** A server that fails: every part and every generated file once, what is told, and how it comes back. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { partName, sourceParts } from '../parts/source-parts';
import { boundaryFile, chooseBoundary } from './choose-file';
import { visit } from './harness';
import { servedPages } from './pages';
import { SECOND_SITE, secondCatalogue } from './second-site';

const { open, openWords } = servedPages({}, SECOND_SITE);
const { features, clauses, regions } = secondCatalogue;
const line = features.find(({ geometry }) => geometry?.type === 'LineString')?.properties.id ?? '';
const region = regions[0]?.id ?? '';

type Answer = (route: Route) => Promise<void>;
const body =
  (text: string): Answer =>
  (route) =>
    route.fulfill({ status: 200, body: text });
const PART_FAILURES: readonly Answer[] = [
  (route) => route.fulfill({ status: 404, body: '' }),
  (route) => route.abort('connectionreset'),
  (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }),
];
const FILE_FAILURES: readonly Answer[] = [
  ...PART_FAILURES,
  (route) => route.fulfill({ status: 500, body: 'oops' }),
  body('{"type":"FeatureCollection","features":[{"ty'),
  body('\u0000{]"'),
  body(''),
];
function take<T>(list: readonly T[], index: number): T {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('an empty list');
  return one;
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();

interface Opening {
  open(page: Page): Promise<unknown>;
  /** Parts that are opened with it, and fail with it. */
  with?: readonly string[];
  /** Part of the page that is there once the part has come. */
  there: string;
  /** What is pressed to try again, where it is not the message's own button. */
  again?(page: Page): Promise<unknown>;
}

const at = (query: string, there: string): Opening => ({
  open: (page) => visit(page, query),
  there,
});
const popover = (query: string, button: string, there: string): Opening => ({
  open: async (page) => {
    await visit(page, query);
    await page.locator(button).first().click();
  },
  there: `.help-popover:popover-open ${there}`,
});
const output = (format: string, others: readonly string[] = []): Opening => {
  const save = async (page: Page) => {
    // The least that is taken: what is tested is whether anything is written at all.
    await page.locator('.print-buttons input').fill('50');
    await page.locator('.print-buttons button:enabled', { hasText: format }).click();
  };
  const ending = format.toLowerCase();
  return {
    open: save,
    again: save,
    with: others,
    there: `.print-outputs [role=status]:has-text(".${ending}")`,
  };
};

/** How each part is opened, in an order in which each may follow the one before, without a map. */
const OPENINGS: Record<string, Opening> = {
  'en.json': { open: (page) => press(page, 'English'), there: 'html[lang=en]' },
  Playback: {
    open: (page) => press(page, '逐年播放'),
    with: ['PlaybackYear'],
    there: '.app:has(.playback) .playback-over',
  },
  HelpText: popover('', '.year-filter .help-mark', '.help-text'),
  CommitmentReading: popover(`sel=f:${line}`, '.commitment .help-words', '.help-reading'),
  PartReading: popover(`sel=c:${clauses[0]?.id}`, '.clause-panel .help-words', '.help-reading'),
  ReaderView: at('tab=notice', '.reader'),
  LedgerView: at('dock=ledger', '.ledger'),
  FeaturesView: at('dock=features', '.ledger[data-list=features]'),
  DocumentsView: at('dock=documents', '.ledger'),
  TargetsView: at('dock=targets', '.ledger'),
  ConflictsView: at('dock=conflicts', '.ledger'),
  ProfileView: at('dock=profile', '.profile-chooser'),
  RegionPanel: at(`sel=r:${region}`, '.region-page'),
  PointPanel: at('sel=p:-73.8,-42.5', '.point-panel'),
  CompareBar: { ...at('vs=b', '.app:has(.compare-bar) .side-title'), with: ['SideTitle'] },
  DifferenceView: at('vs=b&dock=difference', '.difference'),
  PrintPanel: {
    open: async (page) => {
      await visit(page, `sel=r:${region}`);
      await press(page, '打印');
    },
    there: '.print-form',
  },
  pdf: output('PDF'),
  'png-pages': output('PNG'),
};
/** Fetched with the page, with another of the parts, or by the map. */
const ELSEWHERE = [
  'BoundaryReport',
  'open-boundary',
  // search.test.ts
  'search-part',
  'SearchBox',
  'notice-files',
  'projection-worker',
  'sheet-frame',
  'MeasureReadout',
  // Aids on the map: without them it is as it was.
  'RegionReadout',
  'region-areas',
];

const fileOf = (name: string) => `**/assets/${name.replace(/\.(json|wasm)$/, '')}-*.*`;
const failure = '.part-failed, .print-problem';
const askAgain = (page: Page) =>
  page.locator('.problems').getByRole('button', { name: '重试' }).click();
/** What stands whatever has failed. */
async function restIsThere(page: Page): Promise<void> {
  expect(await page.locator('.header h1').isVisible()).toBe(true);
  expect(await page.locator('.filter-words').count()).toBe(1);
}

describe('a part that the server does not give', () => {
  it('is opened below, each of them', () => {
    const names = new Set(sourceParts().map(partName));
    expect([...names].toSorted()).toEqual(
      [
        ...Object.entries(OPENINGS).flatMap(([name, one]) => [name, ...(one.with ?? [])]),
        ...ELSEWHERE,
      ].toSorted(),
    );
  });

  it('is told in its place, leaves the rest, and comes when asked again', async () => {
    const page = await openWords();
    for (const [index, [name, opening]] of Object.entries(OPENINGS).entries()) {
      const patterns = [name, ...(opening.with ?? [])].map(fileOf);
      for (const pattern of patterns) await page.route(pattern, take(PART_FAILURES, index));
      await opening.open(page);
      const message = page.locator(failure).first();
      await message.waitFor().catch((error: unknown) => {
        throw new Error(`${name}: ${error}`);
      });
      expect(await message.innerText(), name).toMatch(
        name === 'en.json' ? /could not be loaded/ : /未能载入|服务器/,
      );
      await restIsThere(page);
      await page.unrouteAll();
      if (opening.again) await opening.again(page);
      else await message.getByRole('button', { name: /^(重试|Try again)$/ }).click();
      await page.locator(opening.there).first().waitFor({ state: 'attached' });
      expect(await page.locator(failure).count(), name).toBe(0);
      await restIsThere(page);
      if (name === 'en.json') await press(page, '中文');
    }
  });

  it('is told where it is fetched with the page: search, and what reads notices', async () => {
    const parts = ['SearchBox', 'notice-files'];
    const page = await openWords({
      query: '?tab=notice',
      prepare: async (fresh) => {
        for (const [index, name] of parts.entries()) {
          await fresh.route(fileOf(name), take(PART_FAILURES, index));
        }
      },
    });
    await page.locator('.tab .part-failed').waitFor();
    await page.locator('.header .part-failed').waitFor();
    await restIsThere(page);
    await page.unrouteAll();
    await page.locator('.tab .part-failed button').click();
    await page.locator('.reader').waitFor();
    // Parts that failed alike come back together.
    const search = page.locator('.header .part-failed button, .search input');
    await search.first().waitFor();
    if (await page.locator('.search input').count()) await search.first().focus();
    else await search.first().click();
    await page.locator('.search input').waitFor();
    expect(await page.locator('.part-failed').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('tab')).toBe('notice');
  });

  it('is told at the field of the boundary file that it would have read', async () => {
    const page = await openWords();
    const parts = ['BoundaryReport', 'open-boundary'];
    for (const [index, name] of parts.entries()) {
      await page.route(fileOf(name), take(PART_FAILURES, index));
    }
    await chooseBoundary(page, boundaryFile('{}'));
    const message = page.locator('.boundary-field .part-failed');
    await message.waitFor();
    await restIsThere(page);
    await page.unroute(fileOf('BoundaryReport'));
    await message.getByRole('button', { name: '重试' }).click();
    const refused = page.locator('.boundary-report .file-problem');
    await refused.filter({ hasText: '没有取到' }).waitFor();
    await page.unroute(fileOf('open-boundary'));
    await chooseBoundary(page, boundaryFile('{}'));
    // Read now, and found to hold no boundary.
    await refused.filter({ hasNotText: '没有取到' }).waitFor();
    await restIsThere(page);
  });

  it('of the map is told in its place: workers, ruler, the frame of a sheet', async () => {
    const page = await open({
      withMap: false,
      prepare: async (fresh) => {
        await fresh.route(fileOf('maplibre-gl-worker'), take(PART_FAILURES, 0));
        await fresh.route(fileOf('band-worker'), take(PART_FAILURES, 1));
        await fresh.route(fileOf('sheet-frame'), take(PART_FAILURES, 0));
        await fresh.route(fileOf('MeasureReadout'), take(PART_FAILURES, 2));
        await fresh.route('**/geodata/detail.topojson', take(FILE_FAILURES, 0));
        await fresh.route('**/fonts/noto-sans-sc-400.woff2', take(FILE_FAILURES, 5));
      },
    });
    const message = page.locator('.map-message .part-failed');
    await message.waitFor();
    expect(await message.innerText()).toContain('maplibre-gl-worker');
    await restIsThere(page);
    await page.unroute(fileOf('maplibre-gl-worker'));
    await message.getByRole('button', { name: '重试' }).click();
    await page.locator('.map[data-ready=true]').waitFor({ timeout: 90_000 });
    // What comes after the first picture, and with the line that is looked at.
    const later = page.locator('.map-pane > .part-failed');
    await page.evaluate((id) => {
      location.hash = `#sel=f:${id}`;
    }, line);
    await later.filter({ hasText: 'band-worker' }).waitFor();
    await page.locator('[data-file="geodata/detail.topojson"]').waitFor();
    await page.locator('[data-file="fonts/noto-sans-sc-400.woff2"]').waitFor();
    await page.unroute(fileOf('band-worker'));
    await later.getByRole('button', { name: '重试' }).click();
    await later.waitFor({ state: 'detached' });
    await page.locator('.side-panel .close').click();
    await press(page, '打印');
    await press(page, '在地图上');
    await later.filter({ hasText: 'sheet-frame' }).waitFor();
    await page.unroute(fileOf('sheet-frame'));
    await later.getByRole('button', { name: '重试' }).click();
    await later.waitFor({ state: 'detached' });
    await page.locator('.print-form .close').click();
    await press(page, '量测距离');
    await later.filter({ hasText: 'MeasureReadout' }).waitFor();
    await page.unrouteAll();
    await later.getByRole('button', { name: '重试' }).click();
    await page.locator('.measure-readout').waitFor();
    await askAgain(page);
    await page.locator('.problems').waitFor({ state: 'detached' });
  });

  it('offers the new page where the server has a newer version, and keeps the address', async () => {
    const page = await openWords({ query: `?sel=f:${line}` });
    await page.route(fileOf('LedgerView'), take(PART_FAILURES, 0));
    const mine = await page.content();
    await page.route(/\/(\?.*)?$/, (route) =>
      route.fulfill({
        status: 200,
        contentType: 'text/html',
        body: mine.replaceAll(/assets\/index-[\w-]+\.js/g, 'assets/index-Newer.js'),
      }),
    );
    await press(page, '任务台账');
    const message = page.locator('.part-failed');
    await message.filter({ hasText: '新版本' }).waitFor();
    const address = page.url();
    await page.unrouteAll();
    await message.getByRole('button', { name: '重新载入页面' }).click();
    await page.locator('.dock .ledger').waitFor();
    expect(page.url()).toBe(address);
    await page.locator('.side-panel .commitment').first().waitFor();
  });
});

describe('generated files that the server does not give', () => {
  const fail = async (page: Page, files: readonly string[]) => {
    for (const [index, file] of files.entries()) {
      await page.route(`**/${file}`, take(FILE_FAILURES, index));
    }
  };
  const told = (page: Page) =>
    page
      .locator('.problems [data-file]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-file')));
  /** What the application is built with, and does not fetch. */
  const builtIn = ['edition.json', 'grammar.json'];
  const geodata = readdirSync(join(SECOND_SITE, 'geodata'))
    .filter((name) => !builtIn.includes(name))
    .map((name) => `geodata/${name}`);
  /** Asked for by the map after its picture, by panels and by printing. */
  const later = [
    'detail.topojson',
    'existing-trunk.geojson',
    'soft-regions.topojson',
    'outcomes.json',
    'sources.json',
  ].map((name) => `geodata/${name}`);

  it('are told by name, leave the page, and bring back the view that the address asks for', async () => {
    const files = geodata.filter((file) => !later.includes(file));
    const page = await openWords({
      query: `?sel=f:${line}&dock=ledger`,
      prepare: (fresh) => fail(fresh, files),
    });
    await page.locator('.search input').click();
    await expect.poll(() => told(page)).toEqual(files.toSorted((a, b) => a.localeCompare(b)));
    await restIsThere(page);
    await page.unrouteAll();
    await askAgain(page);
    await expect.poll(() => told(page)).toEqual([]);
    await page.locator('.side-panel .commitment').first().waitFor();
    await restIsThere(page);
  });

  it('and those that printing asks for are told there', async () => {
    const font = 'fonts/noto-sans-sc-400.ttf';
    const page = await openWords({
      query: `?sel=r:${region}`,
      prepare: (fresh) => fail(fresh, [...later, font]),
    });
    await press(page, '打印');
    const alert = page.locator('.print-stage [role=alert]');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/sources\.json|noto-sans/);
    await page.unroute('**/geodata/sources.json');
    await page.unroute(`**/${font}`);
    await alert.getByRole('button', { name: '重试' }).click();
    const findings = page.locator('.print-findings');
    await findings.filter({ hasText: 'detail.topojson' }).waitFor();
    expect(await findings.innerText()).toContain('existing-trunk.geojson');
    await page.locator('.print-form .close').click();
    expect(await told(page)).toEqual(later.slice(0, 3));
    await page.unrouteAll();
    await askAgain(page);
    await page.locator('.problems').waitFor({ state: 'detached' });
  });

  it('and what a profile lacks is asked for again where it is missed', async () => {
    const page = await openWords({
      query: `?sel=f:${line}&dock=profile`,
      prepare: (fresh) => fail(fresh, ['geodata/existing-trunk.geojson']),
    });
    const lacking = page.locator('.dock .part-failed');
    await lacking.waitFor();
    expect(await lacking.innerText()).toContain('existing-trunk.geojson');
    await page.unrouteAll();
    await lacking.getByRole('button', { name: '重试' }).click();
    await lacking.waitFor({ state: 'detached' });
    expect(await told(page)).toEqual([]);
  });
});
