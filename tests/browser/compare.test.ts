import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/domain/decision';
import { compareDecisions } from '../../src/domain/difference';
import { EVERYTHING, type Filter } from '../../src/domain/filter';
import { yearsOf } from '../../src/domain/year-choice';
import { generatedCatalogue } from '../generated';
import { servedPages } from './pages';

const catalogue = generatedCatalogue();
const { openWords, share } = servedPages({ height: 700 });

const inYear = (year: number, cumulative: boolean): Filter => ({
  ...EVERYTHING,
  years: yearsOf(year, cumulative),
});
const found = (filter: Filter) => decide(catalogue, filter).features.length;

/** Centre and zoom of each map, as its element tells them. */
const cameras = (page: Page) =>
  page
    .locator('.map[data-ready=true]')
    .evaluateAll((maps) => maps.map((map) => map.getAttribute('data-camera')));

/** Waits until all maps look at the same place and have stopped. */
async function camerasTogether(page: Page, maps: number): Promise<string> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await cameras(page);
        const still = now.length === maps && new Set(now).size === 1 && now[0] === before;
        before = now[0] ?? '';
        return still;
      },
      { interval: 400 },
    )
    .toBe(true);
  return before;
}

const compare = (page: Page) => page.getByRole('button', { name: '比较', exact: true }).click();

async function compareMaps(page: Page): Promise<void> {
  await compare(page);
  await page.locator('.map[data-ready=true]').nth(1).waitFor();
}

const address = (page: Page) => new URL(page.url()).search;
const steps = (page: Page) => page.evaluate(() => history.length);

describe('two maps', () => {
  it('open on the same place, stay together, and go back with the browser', async () => {
    const page = await share(true);
    const [start] = await cameras(page);
    await page.locator('.go-to select').selectOption('kashgar');
    await expect.poll(async () => (await cameras(page))[0]).not.toBe(start);
    const before = await camerasTogether(page, 1);
    await compareMaps(page);
    expect(await camerasTogether(page, 2)).toBe(before);
    // The second map leads here, the first follows.
    await page.locator('.map-pane[data-side=b] .maplibregl-ctrl-zoom-in').click();
    await expect.poll(async () => (await cameras(page))[0]).not.toBe(before);
    await camerasTogether(page, 2);

    await page.getByRole('button', { name: '2019 与 2020' }).click();
    await expect.poll(() => address(page)).toContain('b.y=2020');
    await page.goBack();
    await expect.poll(() => address(page)).not.toContain('b.y=2020');
    expect(await page.locator('.compare-year select').nth(1).inputValue()).toBe('all');
  });

  it('list the differences the domain finds, for single years and cumulative', async () => {
    const page = await openWords();
    await compare(page);
    await page.getByRole('button', { name: '2019 与 2020' }).click();
    for (const cumulative of [false, true]) {
      await page
        .locator('.compare-bar')
        .getByRole('button', { name: cumulative ? '当年及以前到期' : '当年到期' })
        .click();
      const [a, b] = [inYear(2019, cumulative), inYear(2020, cumulative)];
      const { counts } = compareDecisions(catalogue, decide(catalogue, a), decide(catalogue, b));
      const heading = page.locator('.difference-heading h2');
      await expect
        .poll(() => heading.innerText())
        .toContain(`多 ${counts['only-b']} 项要素、少 ${counts['only-a']} 项`);
      for (const standing of ['only-a', 'only-b', 'changed'] as const) {
        expect(
          await page.locator(`tbody[data-standing="${standing}"] tr[data-feature]`).count(),
        ).toBe(counts[standing]);
      }
      const named = await page.locator('.side-title .side-name').allInnerTexts();
      const offered = await page.locator('.compare-year option:checked').allInnerTexts();
      const words = [2019, 2020].map((year) => `${year}年${cumulative ? '及以前' : ''}到期`);
      expect([named, offered]).toEqual([words, words]);
      const titles = await page.locator('.side-title .side-count').allInnerTexts();
      expect(titles.map((words) => Number(/\d+/.exec(words)?.[0]))).toEqual([found(a), found(b)]);
    }
    // Choosing in the list selects, and the panel covers neither map.
    await page.locator('.difference-table .difference-feature').first().click();
    const panel = await page.locator('.side-panel').boundingBox();
    const second = await page.locator('.map-pane[data-side=b]').boundingBox();
    if (!panel || !second) throw new Error('panel or second map is missing');
    expect(second.x + second.width).toBeLessThanOrEqual(panel.x + 1);
  });

  it('say while the list is still to follow the maps, and save nothing meanwhile', async () => {
    const page = await openWords();
    await compare(page);
    await page.getByRole('button', { name: '2019 与 2020' }).click();
    await page.locator('.difference[aria-busy=false]').waitFor();
    await page.evaluate(() => {
      const seen: string[] = [];
      const list = document.querySelector('.difference');
      if (!list) throw new Error('there is no list');
      new MutationObserver(() => {
        const words = list.querySelector('.difference-heading [role=status] p')?.textContent;
        const save = list.querySelector<HTMLButtonElement>('.difference-heading button');
        seen.push(`${list.ariaBusy} ${words?.startsWith('正在更新')} ${save?.disabled}`);
      }).observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
      Object.assign(globalThis, { seen });
    });
    await page.locator('.compare-year select').nth(1).selectOption('all');
    const seen = () => page.evaluate(() => (globalThis as { seen?: string[] }).seen);
    await expect.poll(seen).toEqual(['true true true', 'false false false']);
  });

  it('lose one drawing context without losing the other', async () => {
    const page = await share(true);
    await compareMaps(page);
    await page
      .locator('.map-pane[data-side=b] canvas.maplibregl-canvas')
      .evaluate((canvas: HTMLCanvasElement) =>
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
      );
    await page.locator('.map-pane[data-side=b] .map-message').waitFor();
    expect(await page.locator('.map-pane[data-side=a] .map-message').count()).toBe(0);
    const before = (await cameras(page))[0];
    await page.locator('.map-pane[data-side=a] .maplibregl-ctrl-zoom-in').click();
    await expect.poll(async () => (await cameras(page))[0]).not.toBe(before);
  });
});

describe('playback', () => {
  const said = (page: Page) => page.locator('.playback-said').innerText();
  const playback = (page: Page) => page.locator('.playback');

  it('plays, pauses, steps and ends where it began, without a step of history', async () => {
    const page = await openWords();
    const [length, before] = [await steps(page), address(page)];
    await page.getByRole('button', { name: '逐年播放' }).click();
    await playback(page).waitFor();
    await playback(page).getByRole('combobox').selectOption('1000');
    await playback(page).getByRole('button', { name: '播放' }).click();
    await expect.poll(() => said(page)).toContain('2018');
    await playback(page).getByRole('button', { name: '暂停' }).click();
    const paused = await said(page);
    await page.waitForTimeout(1500);
    expect(await said(page)).toBe(paused);

    await playback(page).getByRole('button', { name: '2018' }).click();
    await page.keyboard.press('ArrowRight');
    expect(await said(page)).toBe(`2019年到期：${found(inYear(2019, false))} 项`);
    expect(await page.locator('.playback-year').innerText()).toBe('2019年到期');
    await playback(page).getByRole('button', { name: '当年及以前到期' }).click();
    expect(await said(page)).toBe(`2019年及以前到期：${found(inYear(2019, true))} 项`);

    await playback(page).getByRole('button', { name: '结束，恢复原来的年份' }).click();
    await page.waitForTimeout(600);
    expect(await page.locator('.playback-year').count()).toBe(0);
    expect(await steps(page)).toBe(length);
    const withoutCamera = (query: string) => query.replace(/[?&]at=[^&]*/, '');
    expect(withoutCamera(address(page))).toBe(withoutCamera(before));
  });

  it('keeps the years shown as one step of history, if asked to', async () => {
    const page = await openWords();
    const length = await steps(page);
    await page.getByRole('button', { name: '逐年播放' }).click();
    await playback(page).getByRole('button', { name: '2020' }).click();
    await page.getByRole('button', { name: '结束，保留当前年份' }).click();
    await expect.poll(() => address(page)).toContain('y=2020');
    expect(await steps(page)).toBe(length + 1);
    await page.goBack();
    await expect.poll(() => address(page)).not.toContain('y=2020');
  });

  it('does not run by itself where reduced motion is asked for, and says so', async () => {
    const page = await openWords({
      prepare: (one) => one.emulateMedia({ reducedMotion: 'reduce' }),
    });
    await page.getByRole('button', { name: '逐年播放' }).click();
    await playback(page).waitFor();
    expect(await playback(page).innerText()).toContain('减少动态效果');
    expect(await page.getByRole('button', { name: '播放', exact: true }).count()).toBe(0);
    await playback(page).getByRole('button', { name: '下一步' }).click();
    expect(await said(page)).toContain('2018');
  });
});
