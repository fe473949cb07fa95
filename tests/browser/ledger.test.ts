import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../csv';
import { generatedCatalogue } from '../generated';
import { keepCopies } from './copied';
import { servedPages } from './pages';

const catalogue = generatedCatalogue();

const { openWords, share } = servedPages({ prepare: keepCopies });

async function open(view: RegExp): Promise<Page> {
  const page = await share();
  await page.getByRole('button', { name: '任务台账' }).first().click();
  await page.locator('.dock-tabs').getByRole('button', { name: view }).click();
  await page.locator('.ledger').waitFor();
  return page;
}

/** The file that a click on the button saves. */
async function savedCsv(page: Page): Promise<{ name: string; bytes: Buffer; records: string[][] }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /存为 CSV/ }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(3));
  return { name: download.suggestedFilename(), bytes, records: parseCsv(text) };
}

const rows = (page: Page) => page.locator('.ledger tbody tr');
const record = (page: Page, key: string) => page.locator(`.ledger [data-record="${key}"]`);
const panel = (page: Page) => page.locator('.side-panel');

describe('the task ledger', () => {
  it('lists every part, and shares the selection with map and panel', async () => {
    const page = await open(/任务台账/);
    expect(await rows(page).count()).toBe(41);
    await record(page, '9/2').getByRole('button', { name: '任务 9' }).click();
    await panel(page).locator('.clause-panel[data-clause="9"]').waitFor();
    expect(await rows(page).and(page.locator('[aria-current=true]')).count()).toBe(2);
    // What is chosen in the list of features is marked here, and brought into sight.
    await page.getByRole('tab', { name: /^要素/ }).click();
    await page.locator('.feature-list [data-feature="zones/khorgos-icbc"]').click();
    await record(page, '17/1').and(page.locator('[aria-current=true]')).waitFor();
    const row = await record(page, '17/1').boundingBox();
    const box = await page.locator('.ledger-scroll').boundingBox();
    expect(row && box && row.y >= box.y && row.y < box.y + box.height).toBe(true);
    // And a feature in a row is chosen from the row.
    await record(page, '17/1').locator('[data-feature="zones/khorgos-icbc"]').hover();
    await record(page, '3/1').getByRole('button', { name: /^其余/ }).first().click();
    await record(page, '3/1').locator('[data-feature="airports/ruoqiang"]').click();
    await panel(page).getByRole('heading', { name: '若羌机场' }).waitFor();
  });

  it('keeps an exception and a sentence deadline apart from the whole part', async () => {
    const page = await open(/任务台账/);
    const cell = (key: string) => record(page, key).locator('[data-column=deadline]').innerText();
    expect(await cell('一(四)/1')).toMatch(/长期坚持[\s\S]*其中[\s\S]*2020年底前/);
    expect(await cell('3/1')).toMatch(/2019年底前[\s\S]*句内[\s\S]*2018年全部竣工投产/);
  });

  it('sorts by deadline and moves through the rows with the arrow keys', async () => {
    const page = await open(/任务台账/);
    const heading = page.getByRole('columnheader', { name: /完成时限/ });
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await rows(page).first().getAttribute('data-record')).toBe('一(一)/1');
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    const first = await rows(page).first().getAttribute('data-record');
    expect(first).toBe('一(三)/1');
    await rows(page).first().locator('[data-record-button]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const second = (await rows(page).nth(1).getAttribute('data-record')) ?? '';
    await panel(page)
      .locator(`[data-clause="${second.split('/')[0]}"]`)
      .first()
      .waitFor();
  });

  it('copies and saves exactly what the filter and the columns leave', async () => {
    const page = await open(/任务台账/);
    await page.locator('.bar[data-year="2018"]').click();
    const dimmed = await rows(page).and(page.locator('[data-dimmed=true]')).count();
    expect(dimmed).toBeGreaterThan(0);
    expect(await page.locator('.ledger-status').innerText()).toContain(`其余 ${dimmed} 条淡化`);
    await page.getByRole('button', { name: '隐藏其余' }).click();
    const left = 41 - dimmed;
    expect(await rows(page).count()).toBe(left);
    await page.getByRole('button', { name: '选择列' }).click();
    await page.getByRole('checkbox', { name: '配合' }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '复制', exact: true }).click();
    await page.getByText('已复制，可粘贴到表格软件。').waitFor();
    const copied = await page.evaluate(() => (globalThis as { copied?: string }).copied ?? '');
    const [heading = '', labels = ''] = copied.split('\n');
    expect(heading).toContain(catalogue.notice.number);
    expect(heading).toContain('2018年到期');
    expect(heading).toContain(`${left} / 41`);
    expect(labels.split('\t')).toContain('牵头');
    expect(labels.split('\t')).not.toContain('配合');
    const { records } = await savedCsv(page);
    // The names of the columns come first, where filters and pivots look for them.
    expect(records[0]).toEqual([...labels.split('\t'), '出处']);
    const numbers = await page.locator('.ledger [data-record-button]').allInnerTexts();
    expect(records.slice(1).map(([task = '']) => task.split(' ')[1])).toEqual(numbers);
    expect(new Set(records.slice(1).map((record) => record.at(-1)))).toEqual(
      new Set([heading.trimEnd()]),
    );
    // The choice of columns is remembered; the list itself stands in the address, which is written a moment later.
    for (const part of [/dock=ledger/, /rest=hide/]) await page.waitForURL(part);
    await page.reload();
    await page.locator('.ledger').waitFor();
    expect(await page.getByRole('columnheader', { name: /配合/ }).count()).toBe(0);
    expect(await page.getByRole('columnheader', { name: /牵头/ }).count()).toBe(1);
  });

  it('is a card per part on a phone, without sideways scrolling', async () => {
    const page = await openWords({ query: '?dock=ledger', width: 390, height: 844 });
    await page.locator('.ledger-cards > li').first().waitFor();
    expect(await page.locator('.ledger-cards > li').count()).toBe(41);
    const box = page.locator('.ledger-scroll');
    expect(await box.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  });
});

describe('the lists that fall out of the data', () => {
  it('are saved as spreadsheets read them, each file saying what it is', async () => {
    const opening = [
      () => open(/要素表/),
      () => open(/应编规划/),
      () => open(/量化指标/),
      () => open(/时限冲突/),
      () => openWords({ query: '?y=2019&vs=b&b.y=2020&dock=difference' }),
    ];
    for (const openList of opening) {
      const page = await openList();
      const { name, bytes, records } = await savedCsv(page);
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [head = [], ...rest] = records;
      expect(rest.length).toBeGreaterThan(5);
      expect(new Set(records.map(({ length }) => length)), name).toEqual(new Set([head.length]));
      expect(head.every((label) => label !== '' && label.length < 20)).toBe(true);
      expect(name).toMatch(
        new RegExp(`^${catalogue.notice.number} \\S+ \\d{4}-\\d\\d-\\d\\d.*\\.csv$`),
      );
    }
  });

  it('link the opinions ordered for 2018 and again for 2020', async () => {
    const page = await open(/应编规划/);
    const twice = page.locator('.ledger tr', { hasText: '《新疆参与中蒙俄经济走廊建设实施意见》' });
    expect(await twice.innerText()).toContain('2018年底前');
    await twice.getByRole('button', { name: /同一文件：任务 14，2020/ }).click();
    await panel(page).locator('[data-clause="14"]').first().waitFor();
    const possible = page.locator('.ledger tr', {
      hasText: '《丝绸之路经济带国际产能合作发展规划》',
    });
    expect(await possible.last().innerText()).toContain('可能同一');
  });

  it('tell amounts, and that some targets have none', async () => {
    const page = await open(/量化指标/);
    expect(await record(page, '23 8-10个').innerText()).toContain('8–10 个');
    expect(await record(page, '7 2500万千瓦').innerText()).toContain('2500 万千瓦');
    expect(await record(page, '8 全年畅通').innerText()).toContain('无数值');
  });

  it('set both sides of a conflict beside each other in the words of the notice', async () => {
    const page = await open(/时限冲突/);
    const port = page.locator('.conflict[data-verdict=years]', { hasText: '乌鲁木齐铁路口岸' });
    const sides = port.locator('.sides section');
    expect(await sides.count()).toBe(2);
    expect(await sides.nth(0).innerText()).toMatch(/任务 11[\s\S]*正式开放[\s\S]*2019年底前/);
    expect(await sides.nth(1).innerText()).toMatch(/任务 16[\s\S]*对外开放[\s\S]*2020年底前/);
    // Preliminary work and a later start are a sequence, and are said to be one.
    const unsettled = page.locator('[data-group=open]');
    expect(await unsettled.innerText()).not.toContain('中吉乌铁路');
    await page.locator('[data-group=fine] > summary').click();
    expect(await page.locator('[data-group=fine]').innerText()).toMatch(
      /中吉乌铁路[\s\S]*不是同一步，时限合乎先后，不矛盾/,
    );
  });
});
