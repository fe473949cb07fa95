import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './harness';
import { servedPages } from './pages';

const { open, openWords } = servedPages();

const SELECTED = 'sel=f:airports/ruoqiang';
const panel = (page: Page) => page.locator('.side-panel');
const dock = (page: Page) => page.locator('.dock');

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not shown');
  return { ...box, right: box.x + box.width };
}

describe('the panel of what is selected', () => {
  it('leaves every view below the map free, to its last button', async () => {
    const page = await openWords({ query: `?${SELECTED}&dock=ledger` });
    for (const width of [1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      for (const view of ['ledger', 'documents', 'targets', 'conflicts', 'profile', 'difference']) {
        await visit(page, `${SELECTED}&dock=${view}`);
        await dock(page)
          .and(page.locator(`[data-dock=${view}]`))
          .waitFor();
        const { right } = await boxOf(dock(page));
        expect(right, `${view}, ${width}`).toBeLessThanOrEqual((await boxOf(panel(page))).x + 1);
        await page.locator('.dock-tabs button').last().click();
        await page.locator('.dock-height').click();
        await page.locator('.dock-height').click();
        await page.locator('.dock-bar .close').click();
        await dock(page).waitFor({ state: 'detached' });
        expect(await panel(page).isVisible()).toBe(true);
      }
    }
  });

  it('leaves no second gap where two maps have made room already', async () => {
    const page = await openWords({ query: `?${SELECTED}` });
    await page.getByRole('button', { name: '比较', exact: true }).click();
    await page.locator('.maps[data-compare=true]').waitFor();
    const { right } = await boxOf(dock(page));
    expect(Math.abs(right - (await boxOf(panel(page))).x)).toBeLessThanOrEqual(1);
    await page.locator('.dock-bar .close').click();
    await dock(page).waitFor({ state: 'detached' });
  });

  it('leaves the buttons, the sources and the note of the map free', async () => {
    const page = await open({ query: `?${SELECTED}`, width: 1024, height: 768 });
    const note = page.locator('.schematic-note');
    const buttons = page.locator('.maplibregl-ctrl-bottom-right');
    const folded = page.locator('details.maplibregl-ctrl-attrib:not([open])');
    for (const width of [1024, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 768 });
      const edge = (await boxOf(panel(page))).x;
      expect((await boxOf(buttons)).right).toBeLessThanOrEqual(edge + 1);
      for (const name of ['in', 'out']) await page.locator(`.maplibregl-ctrl-zoom-${name}`).click();
      await folded.waitFor();
      await page.locator('.maplibregl-ctrl-attrib-button').click();
      const lines = page.locator('.maplibregl-ctrl-attrib-inner');
      await lines.waitFor();
      const sources = await boxOf(lines);
      expect(sources.right).toBeLessThanOrEqual(edge);
      expect(sources.x).toBeGreaterThanOrEqual((await boxOf(page.locator('.map-pane'))).x);
      await page.locator('.maplibregl-ctrl-attrib-button').click();
      const words = await boxOf(note);
      expect(words.width, `note at ${width}`).toBeGreaterThan(100);
      expect(words.right).toBeLessThanOrEqual(
        (await boxOf(page.locator('.maplibregl-ctrl-zoom-in'))).x,
      );
    }
    // Without a panel they go back to the map's corner.
    await panel(page).locator('.close').click();
    const { right } = await boxOf(page.locator('.map-pane'));
    expect(Math.abs((await boxOf(buttons)).right - right)).toBeLessThanOrEqual(1);
  });
});
