/** The search box as people use it: a real keyboard, a real pointer, on a desk and on a phone. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { STEP_MS } from '../../src/store/url/history-step';
import { servedPages } from './pages';

const { openWords, share } = servedPages();

const field = (page: Page) => page.locator('.search input');
const options = (page: Page) => page.locator('.search-list:not([hidden]) .search-option');
const active = (page: Page) => page.locator('.search-option[aria-selected="true"]');
const panelTitle = (page: Page) => page.locator('.side-panel h2').first();

/** Presses "/" and types; a list that is still open is closed first, as "/" may be part of a query. */
async function type(page: Page, query: string): Promise<void> {
  await field(page).waitFor();
  if (await page.locator('.search-list:not([hidden])').count()) await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  await expect.poll(() => field(page).inputValue()).toBe(query);
}

const idOf = (page: Page): Promise<string | null> => active(page).getAttribute('data-id');

async function onDesk(): Promise<Page> {
  const page = await share();
  await field(page).waitFor();
  // From the start: nothing typed, the focus nowhere.
  await field(page).fill('');
  await field(page).blur();
  return page;
}

describe('the search box', () => {
  it('takes words in any order, and arrow keys and Enter choose', async () => {
    const page = await onDesk();
    await type(page, '和田喀什');
    await expect.poll(() => idOf(page)).toBe('highways/kashgar-hotan');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => idOf(page)).toBe('hotan');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('kashgar-hotan');
    await expect.poll(() => options(page).count()).toBe(0);
  });

  it('begins a second search with the key, however the first one ended', async () => {
    const page = await onDesk();
    await type(page, 'Khunjerab');
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await type(page, 'G30');
    await expect.poll(() => idOf(page)).toBe('highways/turpan-kuytun');
    // Chosen by the pointer, the focus stays in the field: the key and the text begin anew too.
    await options(page).first().click();
    expect(await field(page).evaluate((own) => own === document.activeElement)).toBe(true);
    await page.keyboard.type('任务16');
    await expect.poll(() => field(page).inputValue()).toBe('任务16');
    await options(page).first().click();
    await type(page, '高铁');
    await expect.poll(() => idOf(page)).toBe('railways/urumqi-yining-khorgos');
  });

  it('begins a second search with a click, and lets a second click set the caret', async () => {
    const page = await onDesk();
    await type(page, 'Khunjerab');
    await field(page).blur();
    await field(page).click();
    await page.keyboard.type('KKH');
    await expect.poll(() => field(page).inputValue()).toBe('KKH');
    await field(page).click({ position: { x: 12, y: 10 } });
    await page.keyboard.type('x');
    expect((await field(page).inputValue()).length).toBe(4);
  });

  it('says in view that nothing was found and what can be tried, and keeps all else', async () => {
    const page = await onDesk();
    const before = page.url();
    await type(page, '珠穆朗玛');
    const said = page.locator('.search-status');
    await expect.poll(() => said.innerText()).toContain('没有找到“珠穆朗玛”');
    expect(await said.innerText()).toContain('hqlf');
    const box = await said.boundingBox();
    expect(box?.width).toBeGreaterThan(200);
    expect(box?.height).toBeGreaterThan(40);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('珠穆朗玛');
    await expect.poll(() => said.innerText()).toBe('');
    expect(page.url()).toBe(before);
  });

  it('says of a thing its network, task, stage and year, in the language of the reader', async () => {
    const page = await onDesk();
    await type(page, 'ＺＷＲＱ');
    await expect.poll(() => active(page).innerText()).toContain('机场 · 任务 3 · 竣工投产 2018');
    expect(await active(page).locator('img').getAttribute('src')).toMatch(/^data:image/);
    await page.getByRole('button', { name: 'English' }).click();
    await type(page, 'ruoqiang airport');
    await expect
      .poll(() => active(page).innerText())
      .toMatch(/Ruoqiang Airport\s+Airports · Task 3 · .*2018/);
    // Sentences keep their case.
    await type(page, 'high-speed line');
    await expect
      .poll(async () => (await page.locator('.search-excerpt').allInnerTexts()).join())
      .toContain('Urumqi–Yining–Khorgos high-speed');
    await page.getByRole('button', { name: '中文' }).click();
  });

  it('shows all of a group when asked, by the keyboard as by the pointer', async () => {
    const page = await onDesk();
    await type(page, '喀什');
    const things = page.locator('.search-option[data-kind="feature"]');
    await expect.poll(() => things.count()).toBe(7);
    const all = page.locator('.search-option[data-kind="all"]').first();
    expect(await all.innerText()).toMatch(/显示全部 1\d 项/);
    for (let step = 0; (await all.getAttribute('aria-selected')) !== 'true'; step++) {
      expect(step).toBeLessThan(30);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => things.count()).toBeGreaterThan(10);
    expect(await field(page).inputValue()).toBe('喀什');
  });
});

describe('choosing', () => {
  it('a region opens its page, a task its panel', async () => {
    const page = await onDesk();
    await type(page, '博州');
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => panelTitle(page).innerText()).toContain('博尔塔拉');
    await type(page, '任务十六');
    await expect.poll(() => idOf(page)).toBe('16');
    await page.keyboard.press('Enter');
    await expect.poll(() => panelTitle(page).innerText()).toContain('扩大口岸对外开放');
  });

  it('an agency filters, which is told and can be taken back', async () => {
    const page = await onDesk();
    const words = page.locator('.filter-words');
    const before = await words.innerText();
    await type(page, '交通运输厅');
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => words.innerText()).toContain('交通运输厅参与');
    const told = page.locator('.search-told');
    expect(await told.innerText()).toMatch(
      /已按责任单位筛选：.*交通运输厅。\d+ 项要素、\d+ 项任务。/,
    );
    await expect.poll(() => page.url()).toContain('transport-department');
    // What follows a change at once belongs to the same step of the history.
    await page.waitForTimeout(STEP_MS);
    await told.getByRole('button').click();
    await expect.poll(() => words.innerText()).toBe(before);
    expect(await told.count()).toBe(0);
    await expect.poll(() => page.url()).not.toContain('transport-department');
    // Each is a step of the history.
    await page.goBack();
    await expect.poll(() => words.innerText()).toContain('交通运输厅参与');
    await page.goBack();
    await expect.poll(() => words.innerText()).toBe(before);
  });
});

describe('on a phone', () => {
  it('finds, finds again, and says in view when there is nothing', async () => {
    const page = await openWords({ width: 390, height: 844 });
    const open = async () => {
      await page.locator('.search-open').click();
      await page.locator('.search input:focus').waitFor();
    };
    await open();
    await page.keyboard.type('中吉乌');
    await options(page).first().click();
    await open();
    await page.keyboard.type('G3012');
    await expect.poll(() => field(page).inputValue()).toBe('G3012');
    await expect.poll(() => idOf(page)).toMatch(/^highways\//);
    await field(page).fill('珠穆朗玛');
    const said = page.locator('.search-status');
    await expect.poll(() => said.innerText()).toContain('没有找到');
    const box = await said.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(box?.width).toBeGreaterThan(300);
  });
});

describe('where the search cannot be fetched', () => {
  it('says so, and works when it can be again', async () => {
    const page = await openWords({
      prepare: (fresh) => fresh.route(/search-part.*\.js/, (route) => route.abort()),
    });
    await type(page, '喀什');
    const failed = page.locator('.search-waiting [role=alert]');
    await failed.waitFor();
    await page.unroute(/search-part.*\.js/);
    await failed.getByRole('button', { name: '重试' }).click();
    await options(page).first().waitFor();
  });
});
