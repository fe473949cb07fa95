/** The table of features: its orders, its columns, what is chosen in it, and what is copied and saved of it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { registerNumber } from '../../src/domain/register-number';
import { parseCsv } from '../csv';
import { generatedCatalogue, readGenerated } from '../generated';
import { keepCopies } from './copied';
import { servedPages } from './pages';

const { features } = generatedCatalogue();
const { open, openWords, share } = servedPages({ prepare: keepCopies });

const rows = (page: Page) => page.locator('.ledger [data-record]');
const row = (page: Page, id: string) => page.locator(`.ledger [data-record="${id}"]`);
const idAt = (page: Page, index: number) => rows(page).nth(index).getAttribute('data-record');
const heading = (page: Page, name: RegExp) => page.getByRole('columnheader', { name });
const sortBy = (page: Page, name: RegExp) => heading(page, name).getByRole('button').click();
const focusedId = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-feature') ?? null);

/** Waits until the row of this number, as it is told to screen readers, has the focus. */
async function focusedRow(page: Page, rowIndex: number): Promise<string> {
  const focused = page.locator(`.ledger [aria-rowindex="${rowIndex}"]:focus-within`);
  await focused.waitFor();
  return (await focused.getAttribute('data-record')) ?? '';
}

async function openTable(): Promise<Page> {
  const page = await share();
  await page.getByRole('button', { name: '任务台账' }).first().click();
  await page.locator('.dock-tabs').getByRole('button', { name: '要素表' }).click();
  await page.locator('.ledger[data-list=features] [data-record]').first().waitFor();
  return page;
}

/** Whether a row is within what the list shows below its headings. */
const inSight = (page: Page, id: string) =>
  row(page, id).evaluate((element) => {
    const box = element.closest('.ledger-scroll')?.getBoundingClientRect();
    const head = document.querySelector('.ledger thead')?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return Boolean(box && head && top >= head.bottom - 1 && bottom <= box.bottom + 1);
  });

describe('the table of features', () => {
  it('is sorted by a click and by the keyboard, what has no value last either way', async () => {
    const page = await openTable();
    expect(await page.locator('.ledger table').getAttribute('aria-rowcount')).toBe(
      String(features.length + 1),
    );
    expect(await row(page, (await idAt(page, 0)) ?? '').innerText()).toContain('路-01');
    await sortBy(page, /线长/);
    expect(await heading(page, /线长/).getAttribute('aria-sort')).toBe('ascending');
    // The heading has the focus: the same by the keyboard turns the order round.
    await page.keyboard.press('Enter');
    expect(await heading(page, /线长/).getAttribute('aria-sort')).toBe('descending');
    const longest = features.toSorted(
      (a, b) => (b.properties.lengthKm ?? 0) - (a.properties.lengthKm ?? 0),
    );
    await expect.poll(() => idAt(page, 0)).toBe(longest[0]?.properties.id);
    expect(await idAt(page, 1)).toBe(longest[1]?.properties.id);
    // From the keyboard alone: to another heading, and there the space bar.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await heading(page, /牵头/).getAttribute('aria-sort')).toBe('ascending');
    await sortBy(page, /完成时限/);
    const years = rows(page).locator('[data-column=deadline]');
    const earliest = Math.min(...features.flatMap(({ properties }) => properties.deadlineYears));
    expect(await years.first().innerText()).toContain(String(earliest));
    await sortBy(page, /完成时限/);
    expect(await years.first().innerText()).not.toContain('无年份');
  });

  it('selects with a click anywhere in a row and with the keyboard, and shows what is selected', async () => {
    const page = await openTable();
    const first = (await idAt(page, 0)) ?? '';
    const third = (await idAt(page, 2)) ?? '';
    const panel = (id: string) => page.locator(`.side-panel .feature-panel[data-feature="${id}"]`);
    await row(page, first).locator('[data-column=milestone]').click();
    await panel(first).waitFor();
    expect(await row(page, first).getAttribute('aria-current')).toBe('true');
    await row(page, first).locator('[data-record-button]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focusedId(page)).toBe(third);
    await page.keyboard.press('Enter');
    await panel(third).waitFor();
    // Home and End reach rows that were not in the page.
    await row(page, third).locator('[data-record-button]').focus();
    await page.keyboard.press('End');
    const last = await focusedRow(page, features.length + 1);
    await expect.poll(() => inSight(page, last)).toBe(true);
    // What has the focus keeps it, wherever the list is scrolled to.
    await page.locator('.ledger-scroll').evaluate((box) => box.scrollTo({ top: 0 }));
    await row(page, first).waitFor();
    expect(await focusedId(page)).toBe(last);
    // What is chosen elsewhere is brought into sight.
    const zone = features.findLast(({ properties }) => properties.network === 'zones');
    const id = zone?.properties.id ?? '';
    await page.getByRole('tab', { name: /^要素/ }).click();
    await page.locator(`.feature-list [data-feature="${id}"]`).click();
    await row(page, id).and(page.locator('[aria-current=true]')).waitFor();
    await expect.poll(() => inSight(page, id)).toBe(true);
  });

  it('points at a feature both ways', async () => {
    const page = await openTable();
    const id = (await idAt(page, 1)) ?? '';
    await page.getByRole('tab', { name: /^要素/ }).click();
    await page.locator(`.feature-list [data-feature="${id}"]`).hover();
    await row(page, id).and(page.locator('[data-hovered=true]')).waitFor();
    const other = (await idAt(page, 3)) ?? '';
    await row(page, other).locator('[data-column=network]').hover();
    await row(page, other).and(page.locator('[data-hovered=true]')).waitFor();
    expect(await page.locator('.ledger [data-hovered=true]').count()).toBe(1);
  });

  it('puts what the filter finds on top, dims or hides the rest, and forgets what is switched off', async () => {
    const page = await openTable();
    await page.locator('.bar[data-year="2018"]').click();
    const found = features.filter(({ properties }) => properties.deadlineYears.includes(2018));
    const rest = features.length - found.length;
    await page
      .getByText(`符合筛选 ${found.length} / ${features.length} 条，其余 ${rest} 条淡化`)
      .waitFor();
    expect(await rows(page).first().getAttribute('data-dimmed')).toBe('false');
    await page.getByRole('button', { name: '隐藏其余' }).click();
    await expect
      .poll(() => page.locator('.ledger table').getAttribute('aria-rowcount'))
      .toBe(String(found.length + 1));
    expect(await page.locator('.ledger [data-dimmed=true]').count()).toBe(0);
    // A row says what the filter finds of its feature, also where more is asked for, by another year.
    expect(found.some(({ properties }) => properties.deadlineYears.length > 1)).toBe(true);
    const years = rows(page).locator('[data-column=deadline]');
    expect(new Set(await years.allInnerTexts())).toEqual(new Set(['2018']));
    await rows(page).first().locator('[data-record-button]').focus();
    await page.keyboard.press('End');
    await focusedRow(page, found.length + 1);
    expect(new Set(await years.allInnerTexts())).toEqual(new Set(['2018']));
    const airports = features.filter(({ properties }) => properties.network === 'airports').length;
    await page.goto(`${page.url().split('?')[0]}?dock=features&off=airports`);
    await page.getByText(`全部 ${features.length - airports} 条`).waitFor();
  });

  it('copies and saves the columns chosen, their names first, and a link keeps them', async () => {
    const page = await openTable();
    await page.getByRole('button', { name: '选择列' }).click();
    await page.getByRole('checkbox', { name: '牵头' }).uncheck();
    await page.getByRole('checkbox', { name: '任务' }).check();
    await page.keyboard.press('Escape');
    await sortBy(page, /线长/);
    await sortBy(page, /线长/);
    const labels = [
      '图集编号',
      '名称',
      '类别',
      '完成时限',
      '工作阶段',
      '涉及地区',
      '线长（公里）',
      '任务',
    ];
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /存为 CSV/ }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const records = parseCsv(new TextDecoder().decode(bytes));
    expect(records[0]).toEqual([...labels, '出处']);
    expect(records).toHaveLength(features.length + 1);
    const longest = features.reduce((a, b) =>
      (b.properties.lengthKm ?? 0) > (a.properties.lengthKm ?? 0) ? b : a,
    );
    expect(records[1]?.slice(0, 2)).toEqual([
      registerNumber(longest.properties, 'zh'),
      longest.properties.nameZh,
    ]);
    expect(records[1]?.[6]).toBe(String(Math.round(longest.properties.lengthKm ?? 0)));
    await page.getByRole('button', { name: '复制', exact: true }).click();
    await page.getByText('已复制，可粘贴到表格软件。').waitFor();
    const copied = await page.evaluate(() => (globalThis as { copied?: string }).copied ?? '');
    expect(copied.split('\n')[0]?.split('\t')).toEqual([...labels, '出处']);
    expect(copied.trimEnd().split('\n')).toHaveLength(records.length);
    await page.waitForURL(/sort=-length/);
    await page.waitForURL(/cols=network,deadline,milestone,regions,length,tasks/);
    await page.reload();
    await expect.poll(() => idAt(page, 0)).toBe(longest.properties.id);
    expect(await heading(page, /牵头/).count()).toBe(0);
    expect(await heading(page, /任务/).count()).toBe(1);
  });

  it('is a list of cards on a phone, in the order chosen, without sideways scrolling', async () => {
    const page = await openWords({ query: '?dock=features', width: 390, height: 844 });
    await page.locator('.ledger-cards [data-record]').first().waitFor();
    await page.getByLabel('排序').selectOption({ label: '线长（公里）' });
    const shortest = features
      .filter(({ properties }) => properties.lengthKm !== undefined)
      .reduce((a, b) => ((b.properties.lengthKm ?? 0) < (a.properties.lengthKm ?? 0) ? b : a));
    await expect.poll(() => idAt(page, 0)).toBe(shortest.properties.id);
    // And the other way round, the longest first.
    await page.getByLabel('倒序').check();
    await expect.poll(() => idAt(page, 0)).not.toBe(shortest.properties.id);
    await page.waitForURL(/sort=-length/);
    await page.getByLabel('倒序').uncheck();
    await expect.poll(() => idAt(page, 0)).toBe(shortest.properties.id);
    const box = page.locator('.ledger-scroll');
    expect(await box.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    expect(await rows(page).count()).toBeLessThan(features.length / 3);
    await row(page, shortest.properties.id).getByRole('button').click();
    await page.locator(`.side-panel [data-feature="${shortest.properties.id}"]`).first().waitFor();
  });
});

/** As if the register had so many more zones. */
const withMore = (more: number) => async (page: Page) => {
  const zones = readGenerated('zones.geojson');
  const highest = Math.max(...zones.features.map(({ properties }) => properties.number));
  const made = Array.from({ length: more }, (_, index) => {
    const like = zones.features[index % zones.features.length];
    if (!like) throw new Error('no zone');
    const { properties } = like;
    const name = `${properties.nameZh}（${index}）`;
    const own = { id: `zones/made-${index}`, number: highest + 1 + index, nameZh: name };
    return { ...like, properties: { ...properties, ...own } };
  });
  await page.route('**/geodata/zones.geojson*', (route) =>
    route.fulfill({ json: { ...zones, features: [...zones.features, ...made] } }),
  );
};

describe('a table of more than a thousand features', () => {
  it('costs the page no more than a short one, and is reached to its end', async () => {
    const MORE = 1200;
    const short = await openWords({ query: '?dock=features' });
    await rows(short).first().waitFor();
    const inShort = await short.locator('.ledger *').count();
    const page = await open({
      query: '?dock=features',
      words: true,
      prepare: withMore(MORE),
    });
    await rows(page).first().waitFor();
    expect(await page.locator('.ledger table').getAttribute('aria-rowcount')).toBe(
      String(features.length + MORE + 1),
    );
    const count = () => page.locator('.ledger *').count();
    expect((await count()) / inShort).toBeLessThan(1.1);
    await rows(page).first().locator('[data-record-button]').focus();
    await page.keyboard.press('End');
    const last = await focusedRow(page, features.length + MORE + 1);
    await expect.poll(() => inSight(page, last)).toBe(true);
    // Half way, as far from either end as can be.
    await page
      .locator('.ledger-scroll')
      .evaluate((box) => box.scrollTo({ top: box.scrollHeight / 2 }));
    await page.locator('.ledger [data-record^="zones/made"]').nth(3).waitFor();
    expect((await count()) / inShort).toBeLessThan(1.5);
  });
});
