import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { servedPages } from './pages';

const { openWords } = servedPages();
const notice = (page: Page) => page.locator('.problems[role=alert]');
const lit = (page: Page, year: string) =>
  page.locator(`.bar[data-year="${year}"][aria-pressed=true]`).waitFor();

describe('a link that was passed on', () => {
  it('opens from behind the number sign, and stands in the query from then on', async () => {
    const page = await openWords({ query: '#n=2&y=2018&dock=ledger' });
    await page.locator('.ledger').waitFor();
    await lit(page, '2018');
    expect(await notice(page).count()).toBe(0);
    const { search, hash } = new URL(page.url());
    expect([search, hash]).toEqual(['?n=2&y=2018&dock=ledger', '']);
    // What is changed afterwards is not overruled by what the link said.
    await page.locator('.bar[data-year="2019"]').click();
    await page.waitForURL(/y=2019/);
    await page.reload();
    await lit(page, '2019');
  });

  it('says that it was cut, in either language, and shows what came', async () => {
    const page = await openWords({ query: '?n=3&y=2018' });
    await notice(page).getByText('链接不完整').waitFor();
    await notice(page).getByText('少了 2 部分').waitFor();
    await lit(page, '2018');
    await page.getByRole('button', { name: 'English' }).click();
    await notice(page).getByText('The link is not whole').waitFor();
  });

  it('is told what it lost also where it is pasted into the open page', async () => {
    const page = await openWords();
    await page.evaluate(() => {
      location.hash = 'n=2&y=2018';
    });
    await notice(page).getByText('少了 1 部分').waitFor();
    await lit(page, '2018');
    await page.goBack();
    await notice(page).waitFor({ state: 'detached' });
  });

  it('opens as typed by hand, with the full stop of its sentence', async () => {
    const page = await openWords({ query: '?ｙ＝２０１８。' });
    await lit(page, '2018');
    expect(await notice(page).count()).toBe(0);
  });

  it('is kept by a page that is reloaded as soon as it was changed', async () => {
    const page = await openWords();
    await lit(page, '2018');
    await page.locator('.bar[data-year="2019"]').click();
    await page.reload();
    await page.locator('.bar[data-year="2018"][aria-pressed=false]').waitFor();
    expect(new URL(page.url()).search).toBe('?y=2019');
    await page.goBack();
    await lit(page, '2018');
  });
});
