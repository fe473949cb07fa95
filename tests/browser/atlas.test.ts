import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { regional } from '../../src/domain/projection';
import { generatedCatalogue } from '../generated';
import { type Camera, cameraOf, mapAtRest } from './harness';
import { servedPages } from './pages';

const catalogue = generatedCatalogue();
const { openWords, share } = servedPages();

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();
const panel = (page: Page) => page.locator('.side-panel');
const year = (page: Page, value: string) => page.locator(`.bar[data-year="${value}"]`);

/** The number of features the summary line says are shown. */
async function shown(page: Page): Promise<number> {
  const words = await page.locator('.summary .shown b').innerText();
  return Number(/\d+/.exec(words)?.[0]);
}

describe('year filter, list and panel', () => {
  it('filters to 2018 and reads the clause, year and milestone of Ruoqiang airport', async () => {
    const page = await share();
    await year(page, '2018').click();
    await tab(page, /^要素/);
    expect(await page.locator('.feature-list .feature-row').count()).toBe(await shown(page));
    await page.locator('.feature-list [data-feature="airports/ruoqiang"]').click();
    const commitment = panel(page).locator('.commitment').first();
    await commitment.waitFor();
    const words = await panel(page).innerText();
    expect(await commitment.locator('.citation-name').innerText()).toBe('若羌机场');
    expect(await commitment.locator('.citation mark').allInnerTexts()).toContain('确保');
    expect(words).toContain('2018年全部竣工投产');
    expect(words).toContain('任务 3');
    expect(await commitment.locator('.milestone').innerText()).toBe('竣工投产');
    expect(await commitment.locator('.deadline').innerText()).toContain('2018');
    // Citation, bracket, then everything else.
    const order = await commitment.evaluate((element) =>
      [...element.children].map((child) => child.className),
    );
    expect(order.slice(0, 2)).toEqual(['citation', 'bracket']);
  });

  it('reads preliminary work, 2019, for the China–Kyrgyzstan–Uzbekistan railway', async () => {
    const page = await share();
    await tab(page, /^要素/);
    const railway = catalogue.features.find(({ properties }) =>
      properties.commitments.some(({ citation }) =>
        citation.some(({ text }) => text === '中吉乌铁路'),
      ),
    );
    await page.locator(`.feature-list [data-feature="${railway?.properties.id}"]`).click();
    const first = panel(page).locator('.commitment').first();
    expect(await first.locator('.milestone').innerText()).toBe('前期工作');
    expect(await first.locator('.deadline').innerText()).toContain('2019');
    expect(await first.locator('.citation-name').innerText()).toBe('中吉乌铁路');
    // Neither as complete nor as anything due in 2019 but preliminary work.
    await page.getByRole('button', { name: '关闭' }).click();
    await tab(page, /^筛选/);
    await page.getByRole('button', { name: '仅竣工投产' }).click();
    await tab(page, /^要素/);
    expect(
      await page.locator(`.feature-list [data-feature="${railway?.properties.id}"]`).count(),
    ).toBe(0);
  });

  it('keeps histogram, summary, legend, list and task tree in agreement', async () => {
    const page = await share();
    for (const value of ['2017', '2018', '2019', '2020', 'undated']) {
      await tab(page, /^筛选/);
      await year(page, value).click();
      const count = await shown(page);
      expect(Number(await year(page, value).locator('.bar-count').innerText())).toBe(count);
      const legend = await page.locator('.networks label .count').allInnerTexts();
      expect(legend.map(Number).reduce((sum, one) => sum + one, 0)).toBe(count);
      await tab(page, /^要素/);
      expect(await page.locator('.feature-list .feature-row').count()).toBe(count);
      await tab(page, /^任务/);
      const tasks = await page.locator('.clause-row[data-dimmed="false"]').count();
      const said = await page.locator('.summary .shown b').innerText();
      expect(said).toContain(`${tasks} 项任务`);
      expect(tasks).toBeGreaterThan(0);
    }
  });
});

describe('task tree', () => {
  it('holds each of the 36 tasks, and opens its parts and features', async () => {
    const page = await share();
    await tab(page, /^任务/);
    const rows = page.locator('.clause-tree .clause-row');
    expect(await rows.count()).toBe(36);
    expect(
      await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-clause'))),
    ).toEqual(catalogue.clauses.map(({ id }) => id));
    for (const clause of catalogue.clauses) {
      await page.locator(`.clause-tree [data-clause="${clause.id}"]`).click();
      const article = panel(page).locator(`.clause-panel[data-clause="${clause.id}"]`);
      await article.waitFor();
      expect(await article.locator('.clause-part').count()).toBe(clause.parts.length);
      expect(await article.locator('.bracket').first().innerText()).toBe(
        `(${clause.parts[0]?.bracket})`,
      );
      expect(await article.locator('.clause-features .feature-row').count()).toBe(
        clause.featureIds.length,
      );
    }
  });
});

describe('map', () => {
  it('opens an airport by a click on its symbol', async () => {
    const page = await share(true);
    const airport = catalogue.featureById.get('airports/ruoqiang')?.geometry;
    if (airport?.type !== 'Point') throw new Error('Ruoqiang airport is no point');
    await tab(page, /^要素/);
    await page.locator('.feature-list [data-feature="airports/ruoqiang"]').click();
    await panel(page).waitFor();
    await mapAtRest(page);
    await page.getByRole('button', { name: '关闭' }).click();
    const { x, y } = await findOnScreen(page, airport.coordinates);
    await page.mouse.click(x, y);
    await panel(page).waitFor();
    expect(await panel(page).innerText()).toContain('若羌机场');
  });

  it('opens the stack at Urumqi as a list', async () => {
    const page = await share(true);
    await page.locator('.go-to select').selectOption('core');
    await mapAtRest(page);
    const urumqi = await findOnScreen(page, [87.6, 43.83]);
    await page.mouse.click(urumqi.x, urumqi.y);
    await panel(page).locator('.several').waitFor();
    const rows = panel(page).locator('.several .feature-row');
    expect(await rows.count()).toBeGreaterThan(10);
    await rows.first().click();
    await panel(page).locator('.feature-panel').waitFor();
    await panel(page).getByText('返回').click();
    expect(await rows.count()).toBeGreaterThan(10);
  });

  it('finds lines that share a road each in its own lane', async () => {
    const page = await share(true);
    const road = catalogue.featureById.get('highways/kashgar-khunjerab')?.geometry;
    if (road?.type !== 'LineString') throw new Error('the road to Khunjerab is no line');
    await page.locator('.go-to select').selectOption('kashgar');
    await mapAtRest(page);
    const map = await page.locator('.map canvas').boundingBox();
    if (!map) throw new Error('there is no map canvas');
    const places = await Promise.all(road.coordinates.map((at) => findOnScreen(page, at)));
    const legs = places.slice(1).flatMap((to, index) => {
      const from = places[index];
      if (!from || Math.min(from.x, to.x) < map.x + 40) return [];
      return [{ from, to, lengthPx: Math.hypot(to.x - from.x, to.y - from.y) }];
    });
    const [leg] = legs.toSorted((a, b) => b.lengthPx - a.lengthPx);
    if (!leg) throw new Error('the road to Khunjerab is not on screen');
    const { from, to, lengthPx } = leg;
    const linesShown = async (): Promise<string[]> =>
      (await page.locator('.map-tooltip').allInnerTexts()).flatMap((text) => text.split('\n'));
    const pointBeside = (offPx: number): Promise<void> =>
      page.mouse.move(
        (from.x + to.x) / 2 + ((from.y - to.y) / lengthPx) * offPx,
        (from.y + to.y) / 2 + ((to.x - from.x) / lengthPx) * offPx,
      );
    await pointBeside(-10);
    await expect.poll(linesShown).not.toEqual([]);
    const left = await linesShown();
    await pointBeside(10);
    // The tooltip follows the pointer with the next picture of the map.
    await expect
      .poll(async () => (await linesShown()).filter((name) => !left.includes(name)))
      .not.toEqual([]);
    const right = await linesShown();
    expect(left.filter((name) => !right.includes(name))).not.toEqual([]);
  });

  it('has a scale bar that is right in the projection', async () => {
    const page = await share(true);
    const scale = page.locator('.maplibregl-ctrl-scale');
    const words = await scale.innerText();
    const kilometres = Number(/\d+/.exec(words)?.[0]);
    const widthPx = (await scale.boundingBox())?.width ?? 0;
    const metres = metresPerPixel(await cameraOf(page));
    expect((widthPx * metres) / 1000 / kilometres).toBeGreaterThan(0.97);
    expect((widthPx * metres) / 1000 / kilometres).toBeLessThan(1.03);
  });
});

describe('languages and layouts', () => {
  it('speaks English throughout, sets lang, and remembers it', async () => {
    const page = await openWords();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.getByRole('button', { name: 'English' }).click();
    // Their words are fetched when they are first asked for.
    await page.locator('html[lang=en]').waitFor();
    await tab(page, /^Features/);
    // Task numbers are the notice's own: 一(一).
    const words = (await page.locator('.browse').innerText()).replaceAll(
      /[一二]\([一二三四]\)/g,
      '',
    );
    expect(words).not.toMatch(/\p{Script=Han}/u);
    await page.reload();
    await page.locator('.filter-words').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('fits a phone without sideways scrolling', async () => {
    const page = await openWords({ width: 390, height: 844 });
    await tab(page, /^任务/);
    await page.locator('.clause-tree [data-clause="3"]').click();
    await panel(page).locator('.clause-panel').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    const map = await page.locator('.map-pane').boundingBox();
    expect(map?.height ?? 0).toBeGreaterThan(250);
  });
});

describe('when something is wrong', () => {
  it('names a missing data file and keeps the rest', async () => {
    const page = await openWords({
      prepare: (fresh) =>
        fresh.route('**/geodata/railways.geojson', (route) => route.fulfill({ status: 404 })),
    });
    const problems = page.locator('.problems[role=alert]');
    expect(await problems.innerText()).toContain('geodata/railways.geojson');
    await tab(page, /^任务/);
    expect(await page.locator('.clause-tree .clause-row').count()).toBe(36);
  });

  it('says that the drawing context was lost, keeps the tasks, and takes it back', async () => {
    const page = await share(true);
    const lose = (method: 'loseContext' | 'restoreContext') =>
      page.evaluate((name) => {
        const held = globalThis as { lost?: WEBGL_lose_context | null };
        // The extension is gone from a lost context, so the one asked for before is kept.
        held.lost ??=
          document
            .querySelector<HTMLCanvasElement>('.map canvas')
            ?.getContext('webgl2')
            ?.getExtension('WEBGL_lose_context') ?? null;
        held.lost?.[name]();
      }, method);
    await lose('loseContext');
    const message = page.getByRole('alert');
    await message.waitFor();
    expect(await message.innerText()).toContain('绘图资源');
    await tab(page, /^任务/);
    await page.locator('.clause-tree [data-clause="28"]').click();
    await panel(page).locator('.clause-panel').waitFor();
    await lose('restoreContext');
    await message.waitFor({ state: 'detached' });
  });

  it('says why there is no map without WebGL, and the tasks still work', async () => {
    const page = await openWords();
    expect(await page.getByRole('alert').innerText()).toContain('WebGL 2');
    await tab(page, /^任务/);
    await page.locator('.clause-tree [data-clause="28"]').click();
    expect(await panel(page).innerText()).toContain('中哈霍尔果斯国际边境合作中心');
  });
});

const metresPerPixel = ({ zoom }: Camera): number => 40_075_016.685_578_5 / (512 * 2 ** zoom);

/** Where [lon, lat] is on the page: the projection's plane, scaled and laid on the map's centre. */
async function findOnScreen(page: Page, position: number[]): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map canvas').boundingBox();
  if (!box) throw new Error('there is no map canvas');
  const camera = await cameraOf(page);
  const scale = metresPerPixel(camera);
  const [centreX = 0, centreY = 0] = regional.forward([camera.lon, camera.lat]);
  const [x = 0, y = 0] = regional.forward(position);
  return {
    x: box.x + box.width / 2 + (x - centreX) / scale,
    y: box.y + box.height / 2 - (y - centreY) / scale,
  };
}
