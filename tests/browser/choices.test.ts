/** What a reader chooses is what is said and shown: years, networks, tasks, and a sheet that does not fit. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/domain/decision';
import { EVERYTHING } from '../../src/domain/filter';
import { yearsOf } from '../../src/domain/year-choice';
import { generatedCatalogue } from '../generated';
import { servedPages } from './pages';

const catalogue = generatedCatalogue();
const { open, openWords, share } = servedPages();

const words = (page: Page) => page.locator('.filter-words').innerText();
const address = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const bar = (page: Page, year: number) => page.locator(`.bar[data-year="${year}"]`);
const reading = (page: Page, name: string) =>
  page.locator('.year-reading').getByRole('button', { name, exact: true });
const found = (year: number, cumulative: boolean) =>
  decide(catalogue, {
    ...EVERYTHING,
    years: yearsOf(year, cumulative),
  });

describe('a chosen year', () => {
  it('is that year alone, or all that is due by its end, by pointer and in the address', async () => {
    const page = await share();
    await bar(page, 2019).click();
    expect(await words(page)).toBe(`2019年到期 · ${found(2019, false).features.length} 项`);
    await reading(page, '当年及以前到期').click();
    expect(await words(page)).toBe(`2019年及以前到期 · ${found(2019, true).features.length} 项`);
    await expect.poll(() => address(page)).toContain('y=2017-2019');
    // The next year is read alike, and what has no year keeps its own switch.
    await bar(page, 2018).click();
    expect(await words(page)).toContain('2018年及以前到期');
    await page.getByLabel('含无年份的承诺').check();
    expect(await words(page)).toContain('2018年及以前到期（含无年份）');
    await reading(page, '当年到期').click();
    expect(await words(page)).toContain('2018年到期（含无年份）');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => words(page)).toContain('Due in 2018, undated too');
    await reading(page, 'due by its end').click();
    expect(await words(page)).toContain('Due by the end of 2018, undated too');
    await page.getByRole('button', { name: '中文' }).click();
  });

  it('is read either way by the keyboard, and as an address says', async () => {
    const page = await openWords({ query: '?y=2017-2019' });
    expect(await words(page)).toContain('2019年及以前到期');
    const [alone, upTo] = [reading(page, '当年到期'), reading(page, '当年及以前到期')];
    expect(await upTo.getAttribute('aria-pressed')).toBe('true');
    await upTo.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await alone.getAttribute('aria-pressed')).toBe('true');
    expect(await words(page)).toContain('2019年到期');
    // A span that is neither presses neither.
    const thumb = page.getByRole('slider').first();
    await thumb.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await words(page)).toContain('2018—2019年间到期');
    expect(await alone.getAttribute('aria-pressed')).toBe('false');
    expect(await upTo.getAttribute('aria-pressed')).toBe('false');
  });

  it('has both readings within reach on a phone', async () => {
    const page = await openWords({ width: 390, height: 844 });
    await page.getByRole('tab', { name: '筛选' }).click();
    await reading(page, '当年及以前到期').click();
    await bar(page, 2019).click();
    expect(await words(page)).toContain('2019年及以前到期');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  });
});

describe('the task tab', () => {
  const rowsIn = (place: Locator) => place.locator('.clause-row:visible');
  const numbers = (place: Locator) =>
    rowsIn(place).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-clause')));

  it('lists what its badge counts; the rest is folded with its number, or gone', async () => {
    const page = await openWords();
    await bar(page, 2018).click();
    const tab = page.getByRole('tab', { name: /^任务/ });
    await tab.click();
    const matching = found(2018, false).clauses.map(({ id }) => id);
    expect(Number(await tab.locator('.count').innerText())).toBe(matching.length);
    const tree = page.locator('.clause-tree');
    expect(await numbers(tree)).toEqual(matching);
    const rest = catalogue.clauses.length - matching.length;
    const fold = page.getByText(`筛选之外的 ${rest} 项任务`);
    await fold.click();
    expect(await rowsIn(page.locator('.clause-others')).count()).toBe(rest);
    await page.getByRole('button', { name: '隐藏其余' }).click();
    expect(await fold.count()).toBe(0);
    expect(await numbers(tree)).toEqual(matching);
    await page.getByRole('button', { name: '淡化其余' }).click();
    await page.getByRole('button', { name: '清除筛选' }).first().click();
    expect(await rowsIn(tree).count()).toBe(catalogue.clauses.length);
  });

  it('says of a task whose things have no place that they have none', async () => {
    const page = await share();
    await page.getByRole('tab', { name: /^任务/ }).click();
    for (const clause of catalogue.clauses) {
      const features = clause.featureIds.flatMap((id) => catalogue.featureById.get(id) ?? []);
      const unplaced = features.filter(({ geometry }) => geometry === null).length;
      const row = page.locator(`.clause-row[data-clause="${clause.id}"] small`);
      const said = (await row.innerText()).split('— ')[1];
      const whole = `${features.length} 项要素`;
      const expected =
        features.length === 0
          ? '无要素'
          : unplaced === 0
            ? whole
            : unplaced === features.length
              ? `未落图 ${unplaced}`
              : `${whole}，其中未落图 ${unplaced}`;
      expect(said, clause.id).toBe(expected);
    }
  });
});

describe('networks that are off', () => {
  it('are gone from the map, while what a filter leaves out is only dimmed', async () => {
    const page = await open();
    const legend = page.locator('.networks');
    await legend.getByRole('button', { name: '全部隐藏' }).click();
    await expect.poll(() => page.locator('.filter-words').innerText()).toContain('全部图层已关');
    // Wherever the pointer goes, nothing answers: neither a name nor a hand.
    const box = await page.locator('.map').boundingBox();
    if (!box) throw new Error('no map');
    const answers = async (): Promise<number> => {
      let met = 0;
      for (const across of [0.25, 0.35, 0.45, 0.55, 0.65, 0.75]) {
        for (const down of [0.35, 0.45, 0.55]) {
          await page.mouse.move(box.x + box.width * across, box.y + box.height * down);
          const cursor = await page
            .locator('.map canvas')
            .first()
            .evaluate((canvas: HTMLCanvasElement) => canvas.style.cursor);
          if (cursor === 'pointer') met++;
        }
      }
      return met;
    };
    await expect.poll(answers).toBe(0);
    await page.getByRole('tab', { name: /^任务/ }).click();
    await page.getByText('没有符合条件的任务。').waitFor();
    await page.getByRole('tab', { name: /^筛选/ }).click();
    await legend.getByRole('button', { name: '全部显示' }).click();
    await page.locator('.bar[data-year="2017"]').click();
    // Nothing on the map is due in 2017; what is dimmed still answers.
    await expect.poll(answers).toBeGreaterThan(0);
  });
});

describe('a sheet that does not fit', () => {
  it('is said to be refused where its picture would stand, and the advice is taken', async () => {
    const page = await openWords({ query: '?sel=r:kashgar' });
    await page.getByRole('button', { name: '打印', exact: true }).first().click();
    await page.locator('.print-preview').waitFor();
    const scale = page.getByLabel('比例尺', { exact: true });
    await scale.fill('300000');
    const stage = page.locator('.print-stage');
    await expect.poll(() => stage.innerText()).toContain('这样放不下，没有图面');
    const refusal = page.locator('.print-refusal');
    const told = /可改用 (1:[\d\s]+\d)/.exec(await refusal.innerText())?.[1];
    // What is no scale is asked for, and no longer the other refused.
    await scale.fill('abc');
    await expect.poll(() => stage.innerText()).toContain('请填好或改正：比例尺');
    expect(await refusal.count()).toBe(0);
    // The field is named, and found from afar.
    await page.getByLabel('制图日期').fill('');
    await expect.poll(() => stage.innerText()).toContain('请填好或改正：比例尺、制图日期');
    await page.locator('.print-unready').getByRole('button', { name: '转到“比例尺”' }).click();
    expect(await scale.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByLabel('制图日期').fill('2026-11-28');
    await scale.fill('300000');
    await refusal.getByRole('button', { name: '改用' }).click();
    await page.locator('.print-preview').waitFor();
    expect((await scale.inputValue()).replace(/\s/g, '')).toBe(told?.replace(/\s/g, ''));
  });

  it('compares years that are chosen from words, not written in signs', async () => {
    const page = await openWords();
    await page.getByRole('button', { name: '打印', exact: true }).first().click();
    await page.getByLabel('类型').selectOption('difference');
    const first = page.getByLabel('前一年份');
    expect(await first.locator('option').allInnerTexts()).toEqual(
      expect.arrayContaining(['2019年到期', '2019年及以前到期', '2018—2019年间到期', '无年份']),
    );
    await first.selectOption({ label: '2019年及以前到期' });
    await page.getByLabel('后一年份').selectOption({ label: '2020年及以前到期' });
    const sheet = page.locator('.print-preview-sheet');
    await expect
      .poll(async () => (await sheet.textContent())?.replace(/\s/g, ''))
      .toContain('由“2019年及以前到期”到“2020年及以前到期”');
  });
});
