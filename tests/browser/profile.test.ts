import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { regional } from '../../src/domain/projection';
import { cameraOf, mapAtRest, visit } from './harness';
import { servedPages } from './pages';

const { openWords, share } = servedPages();

/** Opens the view of this query on the file's map, which is drawn. */
async function open(query: string): Promise<Page> {
  const page = await share(true);
  await visit(page, query);
  await mapAtRest(page);
  return page;
}

/** Where a position stands on screen, by the camera that the map tells. */
async function onScreen(page: Page, position: [number, number]): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map').boundingBox();
  if (!box) throw new Error('no map');
  const { lon, lat, zoom } = await cameraOf(page);
  const [x = 0, y = 0] = regional.forward(position);
  const [cx = 0, cy = 0] = regional.forward([lon, lat]);
  const metresPerPixel = 40_075_016.686 / (512 * 2 ** zoom);
  return {
    x: box.x + box.width / 2 + (x - cx) / metresPerPixel,
    y: box.y + box.height / 2 - (y - cy) / metresPerPixel,
  };
}

const ALTAY_KUYTUN = 'sel=f:highways/altay-kuytun&dock=profile&at=86,46,6';

describe('corridor profile', () => {
  it('shows strip and table of the same line, and turns round', async () => {
    const page = await openWords({ query: `?${ALTAY_KUYTUN}` });
    const profile = page.locator('.profile[data-line="highways/altay-kuytun"]');
    await profile.locator('.strip').waitFor();
    expect(await profile.locator('.profile-direction').innerText()).toBe('阿勒泰 — 奎屯');
    const first = profile.locator('.profile-table tr[data-relation=on]').first();
    expect(await first.innerText()).toContain('阿勒泰');
    expect(await first.locator('td').first().innerText()).toMatch(/^约 0 ±/);
    await profile.getByRole('button', { name: '掉转方向' }).click();
    expect(await profile.locator('.profile-direction').innerText()).toBe('奎屯 — 阿勒泰');
    expect(await first.innerText()).toContain('奎屯');
    // Fewer things lie within 10 km than within 100.
    const rows = profile.locator('.profile-table tbody tr');
    await profile.locator('.profile-reach').selectOption('100');
    const many = await rows.count();
    await profile.locator('.profile-reach').selectOption('10');
    expect(await rows.count()).toBeLessThan(many);
  });

  it('links the map to the strip and the strip to the table', async () => {
    const page = await open(ALTAY_KUYTUN);
    await page.locator('.strip').waitFor();
    const karamay = await onScreen(page, [84.88724, 45.58473]);
    await page.mouse.move(karamay.x - 3, karamay.y);
    await page.mouse.move(karamay.x, karamay.y);
    const cursor = page.locator('.strip-cursor text');
    await cursor.waitFor();
    const km = Number(/\d+/.exec((await cursor.textContent()) ?? '')?.[0]);
    expect(km).toBeGreaterThan(370);
    expect(km).toBeLessThan(400);
    // Focus goes along the line with one tab stop, and marks the row of the table.
    const marks = page.locator('.strip-mark');
    expect(await page.locator('.strip-mark[tabindex="0"]').count()).toBe(1);
    await marks.and(page.locator('[tabindex="0"]')).focus();
    await page.keyboard.press('ArrowRight');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
    expect(focused).toBeTruthy();
    expect(await page.locator('.profile-table tr[data-active=true]').count()).toBe(1);
  });

  it('offers the lines where none is selected, and saves the list', async () => {
    const page = await openWords({ query: '?dock=profile' });
    await page.locator('.profile-chooser [data-feature="railways/altay-jeminay"]').click();
    await page.locator('.profile[data-line="railways/altay-jeminay"] .strip').waitFor();
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    const text = readFileSync((await csv.path()) ?? '', 'utf8');
    // The mark by which spreadsheets know UTF-8.
    expect(text[0]).toBe('\ufeff');
    expect(text.split('\r\n').length - 2).toBe(
      await page.locator('.profile-list .profile-table tbody tr').count(),
    );
    expect(text).toContain('吉木乃口岸');
    const [geojson] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 GeoJSON' }).click(),
    ]);
    const saved = JSON.parse(readFileSync((await geojson.path()) ?? '', 'utf8'));
    expect(saved.type).toBe('FeatureCollection');
  });

  it('writes no Chinese on the strip in English', async () => {
    const page = await openWords({
      query: '?sel=f:highways/hongshanzui-ruoqiang&dock=profile&lang=en',
    });
    const strip = page.locator('.strip');
    await strip.waitFor();
    expect(await strip.textContent()).toContain('Hongshanzui');
    expect(await strip.textContent()).not.toMatch(/\p{Script=Han}/u);
  });

  it('keeps the strip while something on it is looked at', async () => {
    const page = await openWords({ query: `?${ALTAY_KUYTUN}` });
    await page.locator('.profile-table tr[data-item="airports/karamay"] button').click();
    await page.locator('.feature-panel[data-feature="airports/karamay"]').waitFor();
    await page.locator('.profile[data-line="highways/altay-kuytun"]').waitFor();
  });
});

describe('a spot on the map', () => {
  it('tells the corridors that serve it after a right click', async () => {
    const page = await open('at=84.9,45.6,7');
    await expect.poll(async () => (await cameraOf(page)).zoom).toBeCloseTo(7, 1);
    const { x, y } = await onScreen(page, [84.95, 45.5]);
    await page.mouse.click(x, y, { button: 'right' });
    const service = page.locator('.service[data-line="highways/altay-kuytun"]');
    await service.waitFor();
    const words = await service.innerText();
    expect(words).toMatch(/至阿勒泰约 \d+ 公里 · 至奎屯约 \d+ 公里/);
    expect(await page.locator('.point-panel').innerText()).toMatch(/45°\d\d′\d\d″N 84°5\d′\d\d″E/);
    await service.getByRole('button', { name: /通道剖面/ }).click();
    await page.locator('.profile[data-line="highways/altay-kuytun"] .strip').waitFor();
  });
});
