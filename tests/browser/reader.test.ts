import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { generatedCatalogue } from '../generated';
import { docx, docxOf, paragraph, run } from '../io/docx-file';
import { madeUpNotice, noticeAtHand } from '../notice';
import { cameraOf, type OpenOptions } from './harness';
import { servedPages } from './pages';

const catalogue = generatedCatalogue();
const TEXT = noticeAtHand() ?? madeUpNotice(catalogue);
const RUOQIANG = 'airports/ruoqiang';
const { open, openWords } = servedPages();

/** @param withMap whether the test looks at where the map looks */
async function openReader(withMap: boolean, options: OpenOptions = {}): Promise<Page> {
  const page = await (withMap ? open : openWords)(options);
  await tab(page, /^(通知|Notice)/);
  await page.locator('.reader').waitFor();
  return page;
}

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();
const opened = (page: Page, origin: string) =>
  page.locator(`.reader-file [data-open="${origin}"]`).waitFor();
/** Through the file dialogue, as a planner does. */
async function give(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const [dialogue] = await Promise.all([
    page.waitForEvent('filechooser'),
    page
      .locator('.reader-file')
      .getByText(/^(打开通知文件|换一个文件|Open)/)
      .click(),
  ]);
  await dialogue.setFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
}
const linkTo = (page: Page, id: string) => page.locator(`.reader-text [data-cites~="${id}"]`);

/** Waits until the browser has stored so many files, a moment after one is shown as open. */
const stored = (page: Page, files: number) =>
  expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve, reject) => {
            const opening = indexedDB.open('corridor-atlas-notice');
            opening.onerror = reject;
            opening.onsuccess = () => {
              const count = opening.result.transaction('files').objectStore('files').count();
              count.onsuccess = () => resolve(count.result);
              opening.result.close();
            };
          }),
      ),
    )
    .toBe(files);

/** Whether the middle of an element is inside the tab it scrolls in. */
const inView = (page: Page, id: string) =>
  linkTo(page, id)
    .first()
    .evaluate((element) => {
      const around = element.closest('.tab')?.getBoundingClientRect();
      const { top, bottom } = element.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      return around !== undefined && middle > around.top && middle < around.bottom;
    });

describe('the notice beside the map', () => {
  it('measures coverage and lists every citation without any file', async () => {
    const page = await openReader(false);
    // The host answers an address it does not know with the application's page: no notice.
    await page.getByText('尚未载入原文').waitFor();
    const counts = await page.locator('.meter-key b').allInnerTexts();
    const named = catalogue.clauses.reduce((sum, { notMapped }) => sum + notMapped.length, 0);
    expect(counts.map(Number).reduce((sum, one) => sum + one, 0)).toBe(
      catalogue.features.length + named,
    );
    await page.locator('.meter-clauses > summary').click();
    expect(await page.locator('[data-meter]').count()).toBe(36);
    const airports = page.locator('[data-meter="3"]');
    expect(await airports.innerText()).toContain('23 项要素');
    expect(await page.locator('.reader-task').count()).toBe(36);
    expect(await page.locator('.reader-cited').count()).toBe(
      catalogue.features.reduce((sum, { properties }) => sum + properties.commitments.length, 0),
    );
    expect(await page.locator('.reader-text').count()).toBe(0);
  });

  it('reads a file, and leads from the text to the map and from the list to the text', async () => {
    const page = await openReader(true);
    await give(page, 'copy.txt', TEXT);
    await opened(page, 'own');
    const status = await page.locator('.reader-file [data-open]').innerText();
    const [sought, found] = [...status.matchAll(/(\d+) 处/g)].map(([, count]) => Number(count));
    expect(found).toBe(sought);
    expect(await page.locator('.reader-text').count()).toBe(36);
    const cited = await page
      .locator('.reader-text [data-cites]')
      .evaluateAll((links) => links.flatMap((link) => link.getAttribute('data-cites')?.split(' ')));
    expect([...new Set(cited)].toSorted()).toEqual([...catalogue.featureById.keys()].toSorted());
    // From the text to the map.
    const before = await cameraOf(page);
    await linkTo(page, RUOQIANG).first().click();
    await page.locator('.side-panel').getByText('若羌机场').first().waitFor();
    expect(await linkTo(page, RUOQIANG).first().getAttribute('aria-current')).toBe('true');
    await expect.poll(() => cameraOf(page)).not.toEqual(before);
    // From the list to the text.
    const far = catalogue.clauses.at(-1)?.featureIds[0] ?? '';
    await tab(page, /^要素/);
    await page.locator(`.feature-list [data-feature="${far}"]`).click();
    await tab(page, /^通知/);
    await opened(page, 'own');
    await expect.poll(() => inView(page, far)).toBe(true);
  });

  it('keeps the file in this browser until it is removed', async () => {
    const page = await openReader(false);
    await give(page, 'copy.txt', TEXT);
    await opened(page, 'own');
    await stored(page, 1);
    await page.reload();
    await opened(page, 'own');
    await page.getByRole('button', { name: '移除原文' }).click();
    await opened(page, 'none');
    await stored(page, 0);
    await page.reload();
    await page.getByText('尚未载入原文').waitFor();
  });

  it('offers a menu where several features share the words, and stands out as the filter says', async () => {
    const page = await openReader(false);
    await give(page, 'copy.txt', TEXT);
    await opened(page, 'own');
    const shared = page.locator('.reader-text [data-several]').first();
    const ids = (await shared.getAttribute('data-cites'))?.split(' ') ?? [];
    await shared.focus();
    await page.keyboard.press('Enter');
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    expect(await items.count()).toBe(ids.length);
    await page.keyboard.press('Enter');
    await page
      .locator('.side-panel h2')
      .getByText(catalogue.featureById.get(ids[0] ?? '')?.properties.nameZh ?? '?')
      .waitFor();
    // Ruoqiang is due in 2018 by its own sentence, Kashgar airport in 2019 by the bracket.
    await tab(page, /^筛选/);
    await page.locator('.bar[data-year="2018"]').click();
    await tab(page, /^通知/);
    await opened(page, 'own');
    expect(await linkTo(page, RUOQIANG).first().getAttribute('data-stands')).toBe('true');
    expect(await linkTo(page, 'airports/kashgar').first().getAttribute('data-stands')).toBe(
      'false',
    );
  });

  it('names what a wrong file lacks and keeps what was open', async () => {
    const page = await openReader(false);
    await give(page, 'copy.txt', TEXT);
    await opened(page, 'own');
    await give(page, 'letter.txt', '一、别的事\n(一)会议\n请参加。(2017年,办公室负责)');
    const alert = page.locator('.reader-problem');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/^这不是该通知：letter.txt 没有载入/);
    // What it lacks is twenty lines, and folded.
    expect(await alert.locator('[data-missing=headings]').isVisible()).toBe(false);
    await alert.getByText('36 项任务中的 1 项').click();
    expect(await alert.locator('[data-missing=headings]').innerText()).toContain(
      catalogue.notice.chapters[0]?.headingZh,
    );
    expect(await alert.locator('[data-missing=clauses]').innerText()).toContain('28');
    expect(await alert.locator('[data-missing=citations]').count()).toBe(1);
    expect(await page.locator('.reader-text').count()).toBe(36);
    await give(page, 'empty.txt', '\n');
    await page.getByText('empty.txt 里没有文字').waitFor();
    expect(await page.locator('.reader-text').count()).toBe(36);
  });

  it('opens a Word file, which is how notices come, and keeps it', async () => {
    const page = await openReader(false);
    const paragraphs = TEXT.split(/\r?\n/).map((line) => paragraph(run(line)));
    const struck = `<w:del><w:r><w:delText>删去的话</w:delText></w:r></w:del>`;
    await give(page, '通知.docx', docx({ body: paragraph(struck) + paragraphs.join('') }));
    await opened(page, 'own');
    expect(await page.locator('.reader-text').count()).toBe(36);
    await page.locator('[data-remark=revised]').waitFor();
    await stored(page, 1);
    await page.reload();
    await opened(page, 'own');
    await page.locator('[data-remark=revised]').waitFor();
  });

  it('says in either language what to do with a file of another kind', async () => {
    const page = await openReader(false);
    const problem = page.locator('.reader-problem');
    await give(page, 'notice.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
    await problem.getByText('另存为 .docx 或 .txt').waitFor();
    await give(page, 'notice.docx', docxOf(TEXT).slice(0, 900));
    await problem.getByText('notice.docx 已损坏或不完整').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await problem.getByText('notice.docx is damaged').waitFor();
    await give(page, 'notice.pdf', '%PDF-1.7');
    await problem.getByText('notice.pdf is a PDF file').waitFor();
  });

  it('stays awake while a large Word file is read', async () => {
    const page = await openReader(false);
    const lines = Array.from({ length: 60_000 }, (_, at) => paragraph(run(`${at} 别的话`)));
    const large = docx({ body: lines.join('') });
    await page.evaluate(() => {
      const ticks = globalThis as { longest?: number };
      let before = performance.now();
      ticks.longest = 0;
      setInterval(() => {
        const now = performance.now();
        ticks.longest = Math.max(ticks.longest ?? 0, now - before);
        before = now;
      }, 20);
    });
    await give(page, 'large.docx', large);
    const start = Date.now();
    await page.getByText('这不是该通知：large.docx').waitFor();
    const longest = await page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0);
    expect(longest).toBeLessThan((Date.now() - start) / 2);
  });

  it('takes the page a host puts beside it, and lets the map follow the reading', async () => {
    const paragraphs = TEXT.split(/\r?\n/).map((line) => `<p>\u3000\u3000<span>${line}</span></p>`);
    const html = `<title>x</title><script>document.title='ran'</script><div>${paragraphs.join('\n')}</div>`;
    const page = await openReader(true, {
      prepare: async (fresh) => {
        await fresh.route('**/notice/notice.txt', (route) => route.fulfill({ status: 404 }));
        await fresh.route('**/notice/notice.html', (route) =>
          route.fulfill({ contentType: 'text/html', body: html }),
        );
      },
    });
    await opened(page, 'host');
    expect(await page.locator('.reader-text').count()).toBe(36);
    expect(await page.getByRole('button', { name: '移除原文' }).count()).toBe(0);
    expect(await page.title()).not.toBe('ran');
    await page.getByLabel('地图跟随阅读').check();
    const before = await cameraOf(page);
    await page.locator('.reader-task[data-clause="3"]').evaluate((task) => task.scrollIntoView());
    await expect.poll(() => cameraOf(page)).not.toEqual(before);
  });
});
