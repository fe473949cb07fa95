import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { servedPages } from './pages';
import { SECOND_SITE } from './second-site';

const { open, openWords } = servedPages({}, SECOND_SITE);
const folder = mkdtempSync(join(tmpdir(), 'atlas-print-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sheet = (page: Page) => page.locator('.print-preview[data-stale=false] svg');

async function openPrinting(page: Page): Promise<void> {
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await sheet(page).waitFor();
}

const field = (page: Page, label: string) =>
  page
    .locator('.print-field', { has: page.locator(`label > span:text-is("${label}")`) })
    .locator('input, select');

/** Presses what saves a file and returns its content. */
/** The first file of the kind; pages saved one by one arrive while the next kind is asked for. */
async function saved(page: Page, kind: 'SVG' | 'PDF'): Promise<Buffer> {
  const ending = `.${kind.toLowerCase()}`;
  const download = page.waitForEvent('download', {
    predicate: (one) => one.suggestedFilename().endsWith(ending),
  });
  await page.getByRole('button', { name: `存为 ${kind}` }).click();
  const path = join(folder, (await download).suggestedFilename());
  await (await download).saveAs(path);
  return readFileSync(path);
}

const pdfText = (pdf: Buffer): string =>
  execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });

/** All texts of a sheet, in order. */
const textsOf = (page: Page): Promise<string[]> =>
  sheet(page).evaluate((svg) => [...svg.querySelectorAll('text')].map((one) => one.textContent));

describe('printing', () => {
  it('is not fetched before it is opened', async () => {
    const asked: string[] = [];
    const page = await openWords({
      prepare: async (fresh) => fresh.on('request', (request) => asked.push(request.url())),
    });
    await page.waitForLoadState('networkidle');
    const ofPrinting = () => asked.filter((url) => /PrintPanel|\/pdf-|\.ttf|\.wasm/.test(url));
    expect(ofPrinting()).toEqual([]);
    await openPrinting(page);
    expect(ofPrinting().length).toBeGreaterThan(0);
  });

  it('shows the very sheet that it saves as SVG and as PDF', async () => {
    const page = await openWords();
    await openPrinting(page);
    await field(page, '范围').selectOption({ label: '中郡' });
    await field(page, '制图单位').fill('某某规划院');
    await page.locator('.print-preview svg', { hasText: '某某规划院' }).waitFor();
    await expect.poll(() => sheet(page).count()).toBe(1);
    const shown = await textsOf(page);
    expect(shown).toContain('中郡基础设施任务图');

    const svg = (await saved(page, 'SVG')).toString('utf8');
    for (const text of shown.filter((one) => one.length > 1 && !/[<>&]/.test(one))) {
      expect(svg).toContain(text);
    }
    const pdf = await saved(page, 'PDF');
    const words = pdfText(pdf);
    expect(words).toContain('某某规划院');
    expect(words).toContain('卡斯特罗');
    expect(words).not.toContain('审图号');
  });

  it('refuses what does not fit, and fits at the scale it offers', async () => {
    const page = await openWords();
    await openPrinting(page);
    await field(page, '范围').selectOption({ label: '南郡' });
    await field(page, '比例尺').fill('5万');
    const refusal = page.locator('.print-refusal');
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/1:50.000.*南郡/);
    await refusal.getByRole('button', { name: /^改用/ }).click();
    await refusal.waitFor({ state: 'detached' });
    await sheet(page).waitFor();
    const scale = await field(page, '比例尺').inputValue();
    expect((await textsOf(page)).join('\n')).toContain(scale);
  });

  it('makes way for the ledger when that is opened, and keeps its form', async () => {
    const page = await openWords();
    await openPrinting(page);
    await field(page, '制图单位').fill('某某规划院');
    await page.getByRole('button', { name: '任务台账', exact: true }).click();
    await page.locator('.print-preview').waitFor({ state: 'detached' });
    const row = page.locator('.dock table tbody tr').first();
    await row.waitFor();
    expect(
      await row.evaluate((element) => {
        const { left, top } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(left + 20, top + 5));
      }),
    ).toBe(true);
    expect(await field(page, '制图单位').inputValue()).toBe('某某规划院');
  });

  it('names what was typed wrongly and keeps the last sheet', async () => {
    const page = await openWords();
    await openPrinting(page);
    await field(page, '比例尺').fill('很大');
    await page.getByText('比例尺看不懂').waitFor();
    expect(await page.locator('.print-preview svg').count()).toBe(1);
  });

  it('names the characters that no font has, at the field, and prints none of it', async () => {
    const page = await openWords();
    await openPrinting(page);
    // In the whole fonts only: fetched, and printed.
    await field(page, '副标题').fill('麒麟');
    await page.locator('.print-preview svg', { hasText: '麒麟' }).waitFor();
    await field(page, '图名').fill('𠮷公路 ئ');
    const told = page.locator('.print-field[data-wrong=true]');
    await told.waitFor();
    const words = (await told.innerText()).replace(/\s+/g, '');
    expect(words).toContain('字体中没有这些字符，印出来会是空白：𠮷(U+20BB7)、ئ(U+0626)。');
    expect(await page.getByRole('button', { name: '存为 PDF' }).isEnabled()).toBe(false);
    await field(page, '图名').fill('吉公路');
    await page.locator('.print-preview svg', { hasText: '吉公路' }).waitFor();
    expect(await told.count()).toBe(0);
  });

  it("hands each page to the browser's printer on paper of its size", async () => {
    const page = await openWords({
      prepare: (fresh) =>
        fresh.addInitScript(() => {
          window.print = () => {
            document.documentElement.dataset.printed = 'yes';
          };
        }),
    });
    await openPrinting(page);
    await field(page, '纸张').selectOption('A4');
    await page.locator('.print-preview-size', { hasText: '210' }).waitFor();
    await page.getByRole('button', { name: '用浏览器打印' }).click();
    const inside = page.frameLocator('iframe.print-frame');
    await inside.locator('html[data-printed=yes]').waitFor({ state: 'attached' });
    const rules = await inside
      .locator('html')
      .evaluate(({ ownerDocument }) =>
        ownerDocument.adoptedStyleSheets.flatMap(({ cssRules }) =>
          [...cssRules].map(({ cssText }) => cssText),
        ),
      );
    expect(rules.join('\n')).toMatch(/size: (210mm 297mm|297mm 210mm)/);
    expect(await inside.locator('body > div > svg').count()).toBeGreaterThan(1);
  });

  it('warns before printing, with a remedy', async () => {
    const page = await openWords();
    await openPrinting(page);
    const findings = page.locator('.print-findings');
    expect(await findings.innerText()).toMatch(/未填写制图单位[\s\S]*制图单位/);
    // Further down the list, which folds.
    expect(await findings.textContent()).toContain('Natural Earth');
  });

  it('prints the review line only as it is typed', async () => {
    const page = await openWords();
    await openPrinting(page);
    expect((await textsOf(page)).join('')).not.toContain('审图号');
    await page.getByLabel('加审图号一行').check();
    await page.getByLabel(/^审图号/).fill('样例〔2026〕第1号');
    await page.locator('.print-preview svg', { hasText: '样例〔2026〕第1号' }).waitFor();
  });

  it('shows its frame on the map, which arrow keys move and a drag draws anew', async () => {
    const page = await open();
    await openPrinting(page);
    await field(page, '范围').selectOption({ label: '中郡' });
    await page.locator('.print-preview svg', { hasText: '中郡基础设施任务图' }).waitFor();
    const before = await textsOf(page);
    await page.getByRole('button', { name: '在地图上' }).click();
    const handle = page.locator('.sheet-handle-on-map');
    await handle.waitFor();
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: '看图面' }).click();
    await expect.poll(async () => (await textsOf(page)).join()).not.toBe(before.join());

    await page.locator('.print-form').getByRole('button', { name: '在图上拉框' }).click();
    const box = await page.locator('.map canvas').boundingBox();
    if (!box) throw new Error('there is no map');
    const at = (across: number, down: number) =>
      [box.x + box.width * across, box.y + box.height * down] as const;
    await page.mouse.move(...at(0.4, 0.4));
    await page.mouse.down();
    await page.mouse.move(...at(0.5, 0.5));
    await page.mouse.move(...at(0.6, 0.55));
    await page.mouse.up();
    await expect.poll(() => field(page, '范围').inputValue()).toBe('drawn');
  });
});

/** Of the application's own edition: another atlas is made before it can be stopped. */
describe('printing many sheets', () => {
  const first = servedPages();

  it('makes an atlas with progress, stops where it is told to, and checks it before it is saved', async () => {
    const page = await first.openWords();
    await openPrinting(page);
    await field(page, '类型').selectOption({ label: '图集' });
    // Of many sheets, so that it can still be stopped after the first.
    await field(page, '图集按').selectOption('regions');
    const pdf = page.getByRole('button', { name: '存为 PDF' });
    // The sheet that was shown before is not what would be saved now.
    await expect.poll(() => pdf.isDisabled()).toBe(true);
    const make = page.getByRole('button', { name: '生成图集并检查' });
    await make.click();
    await page.getByText(/正在生成第 [1-9]\/\d+ 幅/).waitFor();
    await page.getByRole('button', { name: '取消' }).click();
    await make.waitFor();
    await expect.poll(() => make.isEnabled()).toBe(true);
    expect(await pdf.isDisabled()).toBe(true);

    await field(page, '图集按').selectOption('years');
    await make.click();
    await make.waitFor({ state: 'detached', timeout: 100_000 });
    // Of every sheet, though the list folds.
    expect(await page.locator('.print-findings').textContent()).toContain('2019');
    const pages = await page.locator('.print-preview-bar option').allInnerTexts();
    expect(pages.length).toBeGreaterThan(10);
    const file = await saved(page, 'PDF');
    const told = execFileSync('pdfinfo', ['-'], { input: file, encoding: 'utf8' });
    expect(told).toMatch(new RegExp(`Pages:\\s+${pages.length}\\n`));
  });
});
