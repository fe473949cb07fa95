import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { regional } from '../../src/domain/projection';
import { generatedCatalogue } from '../generated';
import { type Camera, cameraOf, mapAtRest } from './harness';
import { servedPages } from './pages';

const catalogue = generatedCatalogue();
const { share } = servedPages();

/** [lon, lat] of a point `dx` pixels beside the centre of the map. */
function positionAt(projection: string, { lon, lat, zoom }: Camera, dx: number): number[] {
  const metres = (dx * 40_075_016.685_578_5) / (512 * 2 ** zoom);
  if (projection === 'mercator') {
    // The camera tells the conic zoom: ground metres at the centre's latitude.
    return [lon + metres / (111_319.49 * Math.cos((lat * Math.PI) / 180)), lat];
  }
  const [x = 0, y = 0] = regional.forward([lon, lat]);
  return regional.inverse([x + metres, y]);
}

describe('the area of a region', () => {
  it('shows while its name is pointed at, and the map tells which one the pointer is in', async () => {
    const page = await share(true);
    await page.evaluate(() => {
      location.hash = '#at=83,39,5';
    });
    await mapAtRest(page);
    const box = await page.locator('.map canvas').boundingBox();
    if (!box) throw new Error('there is no map canvas');
    const camera = await cameraOf(page);
    const [x = 0, y = 0] = regional.forward([80.6, 38.4]);
    const [cx = 0, cy = 0] = regional.forward([camera.lon, camera.lat]);
    const pxPerMetre = (512 * 2 ** camera.zoom) / 40_075_016.685_578_5;
    const at = {
      x: box.x + box.width / 2 + (x - cx) * pxPerMetre,
      y: box.y + box.height / 2 - (y - cy) * pxPerMetre,
    };
    const ground = async () =>
      (await page.screenshot({ clip: { ...at, width: 4, height: 4 } })).toString('base64');
    const chip = page.locator('.region-facet .chip[data-value=hotan]');
    await chip.scrollIntoViewIfNeeded();
    const before = await ground();
    await chip.hover();
    await expect.poll(ground).not.toBe(before);
    await page.mouse.move(at.x, at.y);
    await page.locator('.region-readout', { hasText: '和田地区（示意）' }).waitFor();
    await expect.poll(ground).toBe(before);
  });
});

describe('the look of the map', () => {
  it('keeps centre, scale and selection when the projection changes, and can be clicked after', async () => {
    const page = await share(true);
    await page.getByRole('tab', { name: /^要素/ }).click();
    await page.locator('.feature-list [data-feature="airports/ruoqiang"]').click();
    await mapAtRest(page);
    const before = await cameraOf(page);
    await page.getByRole('tab', { name: /^筛选/ }).click();
    for (const projection of ['mercator', 'conic']) {
      await page.locator('.map-options select').selectOption(projection);
      await mapAtRest(page);
      const after = await cameraOf(page);
      expect(after.lon).toBeCloseTo(before.lon, 3);
      expect(after.lat).toBeCloseTo(before.lat, 3);
      expect(after.zoom).toBeCloseTo(before.zoom, 2);
      expect(await page.locator('.side-panel h2').innerText()).toBe('若羌机场');
      await page.locator('.side-panel .close').click();
      const box = await page.locator('.map canvas').boundingBox();
      if (!box) throw new Error('there is no map canvas');
      // The airport was framed beside the panel, so left of the middle by half its width.
      await page.mouse.click(box.x + (box.width - 400) / 2, box.y + box.height / 2);
      await page.locator('.side-panel').waitFor();
      expect(await page.locator('.side-panel').innerText()).toContain('若羌机场');
    }
  });

  it('measures a line as long as the ellipsoid says, within a thousandth, in both projections', async () => {
    const page = await share(true);
    for (const projection of ['conic', 'mercator']) {
      await page.locator('.map-options select').selectOption(projection);
      await mapAtRest(page);
      await page.getByRole('button', { name: '量测距离' }).click();
      const camera = await cameraOf(page);
      const box = await page.locator('.map canvas').boundingBox();
      if (!box) throw new Error('there is no map canvas');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.click(x - 200, y);
      await page.mouse.click(x + 200, y);
      const words = await page.locator('.measure-readout').innerText();
      const said = Number(/[\d,.]+/.exec(words)?.[0].replaceAll(',', ''));
      const [from, to] = [-200, 200].map((dx) => positionAt(projection, camera, dx));
      const { s12 = Number.NaN } = Geodesic.WGS84.Inverse(
        from?.[1] ?? 0,
        from?.[0] ?? 0,
        to?.[1] ?? 0,
        to?.[0] ?? 0,
      );
      expect(Math.abs(said / (s12 / 1000) - 1)).toBeLessThan(0.001);
      await page.getByRole('button', { name: '结束' }).click();
    }
  });

  it('filters by how well a place is known, in agreement with list and legend', async () => {
    const page = await share();
    for (const one of ['digitised', 'representative', 'unplaced']) {
      await page.locator(`.geometry-filter [data-value="${one}"]`).click();
      const words = await page.locator('.summary .shown b').innerText();
      const expected = catalogue.features.filter(
        ({ properties }) => (properties.geometryClass ?? 'unplaced') === one,
      ).length;
      expect(Number(/\d+/.exec(words)?.[0])).toBe(expected);
      await page.getByRole('tab', { name: /^要素/ }).click();
      expect(await page.locator('.feature-list .feature-row').count()).toBe(expected);
      await page.getByRole('tab', { name: /^筛选/ }).click();
      await page.locator(`.geometry-filter [data-value="${one}"]`).click();
    }
  });

  it('explains in the legend only the signs that are on the map', async () => {
    const page = await share();
    expect(await page.locator('.signs [data-sign="hollow"]').count()).toBe(1);
    await page.getByRole('button', { name: '全部隐藏' }).click();
    await page.locator('.networks [data-network="railways"] input').check();
    const signs = await page
      .locator('.signs [data-sign]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-sign')));
    expect(signs).toContain('state-proposed');
    expect(signs).not.toContain('hollow');
    expect(signs).not.toContain('group-completion');
  });
});
