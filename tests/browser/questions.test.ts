/** Twelve questions of a planner, answered through the interface alone. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { generatedCatalogue } from '../generated';
import { madeUpNotice, noticeAtHand } from '../notice';
import { servedPages } from './pages';

const catalogue = generatedCatalogue();
const { openWords, share } = servedPages();

/** The application as it opens; no answer here is read from the map's picture. */
const sit = (query = ''): Promise<Page> => (query === '' ? share() : openWords({ query }));

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();
const chip = (page: Page, facet: string, value: string) =>
  page.locator(`.${facet} [data-value="${value}"]`).click();
const year = (page: Page, value: string) => page.locator(`.bar[data-year="${value}"]`).click();
const words = (page: Page) => page.locator('.filter-words').innerText();
const listed = (page: Page) => page.locator('.feature-list .feature-row-name').allInnerTexts();
const names = (rows: Locator) => rows.allInnerTexts();

async function lookUp(page: Page, query: string): Promise<Locator> {
  const box = page.getByRole('combobox', { name: '查找要素、任务、地名' });
  await box.waitFor();
  await box.fill('');
  await box.blur();
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  const options = page.locator('.search-option');
  await options.first().waitFor();
  return options;
}

async function openLedger(page: Page, list: RegExp): Promise<Locator> {
  await page.getByRole('button', { name: '任务台账' }).first().click();
  await page.locator('.dock-tabs').getByRole('button', { name: list }).click();
  const ledger = page.locator('.ledger');
  await ledger.waitFor();
  return ledger;
}

describe('a planner asks', () => {
  it('喀什地区2018年底前必须有什么？ What must Kashgar have by the end of 2018?', async () => {
    const page = await sit();
    await page.getByRole('button', { name: '当年及以前到期' }).click();
    await year(page, '2018');
    await chip(page, 'region-facet', 'kashgar');
    expect(await words(page)).toMatch(/^2018年及以前到期 · 喀什地区 · \d+ 项$/);
    await tab(page, /^要素/);
    const found = await listed(page);
    expect(found).toContain('喀什经济开发区');
    expect(found).not.toContain('喀什机场');
  });

  it('交通运输厅牵头哪些任务？ Which tasks does the transport department lead?', async () => {
    const page = await sit();
    await page.locator('.agency-facet').getByRole('button', { name: '牵头', exact: true }).click();
    await page.locator('.agency-facet .find').fill('交通运输厅');
    await chip(page, 'agency-facet', 'transport-department');
    expect(await words(page)).toContain('交通运输厅牵头');
    await tab(page, /^任务/);
    expect(await names(page.locator('.clause-row[data-dimmed=false] .clause-number'))).toEqual([
      '1',
      '4',
      '12',
    ]);
  });

  it('哪些机场确保2018年竣工投产？ Which airports are to be in service in 2018?', async () => {
    const page = await sit();
    await year(page, '2018');
    await page.getByRole('button', { name: '仅竣工投产' }).click();
    await chip(page, 'strength-facet', 'ensure');
    await tab(page, /^要素/);
    expect((await listed(page)).toSorted()).toEqual(
      ['库尔勒机场', '阿勒泰机场', '塔城机场', '若羌机场'].toSorted(),
    );
  });

  it('中吉乌铁路2019年底要建成吗？ Is the China–Kyrgyzstan–Uzbekistan railway due in 2019?', async () => {
    const page = await sit();
    await (await lookUp(page, 'zhongjiwu')).first().click();
    const first = page.locator('.side-panel .commitment').first();
    await first.waitFor();
    expect(await first.locator('.milestone').innerText()).toBe('前期工作');
    expect(await first.locator('.deadline').innerText()).toContain('2019');
    expect(await page.locator('.side-panel').innerText()).not.toContain('竣工投产');
  });

  it('红其拉甫口岸要做什么，谁牵头？ What is to be done at Khunjerab, and who leads?', async () => {
    const page = await sit();
    const options = await lookUp(page, 'hqlf');
    expect(await options.first().innerText()).toContain('红其拉甫口岸');
    await page.keyboard.press('Enter');
    const panel = page.locator('.side-panel');
    await panel.locator('.commitment').first().waitFor();
    const text = await panel.innerText();
    expect(text).toContain('扩大开放');
    expect(text).toContain('2020年底前');
    expect(text).toContain('口岸办');
  });

  it('2020年比2019年多了什么？ What does 2020 add to 2019?', async () => {
    const page = await sit('?y=2019&vs=b&b.y=2020&dock=difference');
    const heading = page.locator('.difference-heading h2');
    await heading.waitFor();
    const said = /多 (\d+) 项要素、少 (\d+) 项/.exec(await heading.innerText());
    const [added, gone] = [Number(said?.[1]), Number(said?.[2])];
    expect(await page.locator('tbody[data-standing=only-b] tr[data-feature]').count()).toBe(added);
    expect(await page.locator('tbody[data-standing=only-a] tr[data-feature]').count()).toBe(gone);
    expect(added).toBeGreaterThan(50);
  });

  it('喀什至红其拉甫沿线50公里内有哪些机场和口岸？ What lies along this corridor?', async () => {
    const page = await sit();
    await (await lookUp(page, '喀什-红其拉甫')).first().click();
    await page
      .getByRole('button', { name: /通道剖面/ })
      .first()
      .click();
    const table = page.locator('.profile-list .profile-table');
    await table.waitFor();
    const near = await table.innerText();
    for (const thing of ['喀什机场', '塔什库尔干机场', '红其拉甫口岸', '奥依塔克']) {
      expect(near).toContain(thing);
    }
    expect(near).not.toContain('红山嘴');
  });

  it('通知哪里提到若羌机场？ Where does the notice name Ruoqiang airport?', async () => {
    const page = await sit();
    await tab(page, /^通知/);
    await page.locator('.reader-file input[type=file]').setInputFiles({
      name: 'notice.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(noticeAtHand() ?? madeUpNotice(catalogue)),
    });
    const cited = page.locator('.reader-text [data-cites~="airports/ruoqiang"]').first();
    await cited.waitFor();
    expect(await page.locator('.reader-task', { has: cited }).innerText()).toContain('空中走廊');
  });

  it('2018年应编哪些规划，谁牵头？ Which plans are to be drawn up in 2018, and by whom?', async () => {
    const page = await sit();
    await year(page, '2018');
    await page.getByRole('button', { name: '隐藏其余' }).click();
    const ledger = await openLedger(page, /应编规划清单/);
    const text = await ledger.innerText();
    expect(text).toContain('乌鲁木齐国际陆港区总体发展规划(2016-2030年)');
    expect(text).toContain('丝绸之路经济带信息通道建设发展规划');
    expect(text).toContain('领导小组办公室');
    expect(text).not.toContain('国际物流指数');
  });

  it('量化指标有哪些？ Which quantities are set?', async () => {
    const page = await sit();
    const ledger = await openLedger(page, /量化指标/);
    const text = await ledger.innerText();
    for (const target of ['30个', '2500万千瓦', '8-10个']) expect(text).toContain(target);
  });

  it('同一件事在不同任务里时限不同的有哪些？ Which deadlines disagree?', async () => {
    const page = await sit();
    const ledger = await openLedger(page, /时限冲突/);
    const port = ledger
      .locator('.conflict', { hasText: '乌鲁木齐铁路口岸' })
      .filter({ hasText: '任务 11' })
      .filter({ hasText: '任务 16' })
      .first();
    expect(await port.innerText()).toMatch(/2019年底前[\s\S]*2020年底前/);
    expect(await port.locator('.sides section').count()).toBe(2);
  });

  it('伊犁州承担什么？ What falls to Ili, and how can I send a colleague what I see?', async () => {
    const page = await sit();
    await page.locator('.go-to select').selectOption('ili');
    const duties = page.locator('.region-page .duty');
    await duties.first().waitFor();
    expect(await duties.locator('.clause-number').allInnerTexts()).toContain('任务 18');
    await page.getByRole('button', { name: '只看本地区' }).click();
    const shown = await words(page);
    expect(shown).toContain('伊犁');
    await expect.poll(() => new URL(page.url()).search).toContain('r=ili');
    const link = new URL(page.url()).search;
    const colleague = await sit(link);
    expect(await words(colleague)).toBe(shown);
    await colleague.locator('.region-page[data-region=ili]').waitFor();
  });
});
