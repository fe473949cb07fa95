import { describe, expect, it } from 'vitest';
import { EDITION } from '../../src/domain/edition';
import { softAreasOf } from '../../src/domain/geometry/soft-areas';
import { generatedCatalogue, readGenerated } from '../generated';
import { boundaryFile, chooseBoundary } from './choose-file';
import { servedPages } from './pages';

const catalogue = generatedCatalogue();
const { openWords } = servedPages();
const soft = {
  topology: readGenerated('soft-regions.topojson'),
  errorKm: EDITION.softRegions?.errorKm ?? Number.NaN,
};

/** Opens a region by the header's list. */
async function openRegion(id: string) {
  const page = await openWords();
  await page.locator('.go-to select').selectOption(id);
  const article = page.locator(`.region-page[data-region="${id}"]`);
  await article.waitFor();
  return { page, article };
}

const boundary = (properties: Record<string, string>) =>
  JSON.stringify({
    type: 'Feature',
    properties,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [74, 35],
          [80, 35],
          [80, 39.4],
          [74, 39.4],
          [74, 35],
        ],
      ],
    },
  });

describe('a spot', () => {
  const answerAt = async (at: string) => {
    const page = await openWords({ query: `?sel=p:${at}` });
    return page.locator('.point-region dd').innerText();
  };

  it('is in a region by the sketch, or perhaps in its neighbour, or outside', async () => {
    expect(await answerAt('78,38.9')).toMatch(/^喀什地区（按示意范围，离界线约 \d+ 公里）$/);
    expect(await answerAt('74.8,43.2')).toBe('在新疆全区之外');
    const { topology, errorKm } = soft;
    const { sides, ends } = softAreasOf(topology, errorKm).limits;
    const between = sides.findIndex((two) => two.includes('kashgar') && two.includes('hotan'));
    const near = await answerAt(ends.subarray(4 * between, 4 * between + 2).join(','));
    expect(near).toContain('喀什地区');
    expect(near).toContain('和田地区');
    expect(near).toContain(`界线误差约 ${errorKm} 公里`);
  });
});

describe('the page of a region', () => {
  it('lists its features, leads to one of them and back, and filters to the region', async () => {
    const { page, article } = await openRegion('altay');
    const own = catalogue.features.filter(({ properties }) => properties.regions.includes('altay'));
    expect(await article.locator('.region-features .feature-row').count()).toBe(own.length);
    const railway = article.locator('.region-features [data-feature="railways/altay-jeminay"]');
    expect(await railway.innerText()).toContain('2019');
    await railway.click();
    await page.locator('.feature-panel[data-feature="railways/altay-jeminay"]').waitFor();
    await page.getByRole('button', { name: /返回/ }).click();
    await article.waitFor();
    await article.getByRole('button', { name: '只看本地区' }).click();
    const shown = await page.locator('.summary .shown b').innerText();
    expect(Number(/\d+/.exec(shown)?.[0])).toBe(own.length);
  });

  it('tells duties by name from those by reference', async () => {
    const { article } = await openRegion('ili');
    const byName = article.locator('[data-reading="byName"] .duty');
    expect(
      await byName.evaluateAll((all) => all.map((one) => one.getAttribute('data-clause'))),
    ).toEqual(['18', '18']);
    expect(await byName.first().innerText()).toContain('括号点名“伊犁州”。');
    const airports = article.locator('[data-reading="byReference"] .duty[data-role="lead"]');
    expect(await airports.innerText()).toContain('按指代推定：括号写“机场所在地州市”');
    expect(await airports.locator('.bracket').innerText()).toContain('机场所在地州市牵头');
    expect(await airports.locator('[data-feature="airports/zhaosu"]').count()).toBe(1);
  });

  it('computes the length inside from a loaded boundary, and says what a nameless one lacks', async () => {
    const { page, article } = await openRegion('kashgar');
    const road = article.locator('tr[data-feature="highways/kashgar-hotan"] td').first();
    // The sketched area tells it, with its error, until the planner's own is there.
    await road.getByText(/^\d+ ±\d+ 公里$/).waitFor();
    expect(await road.getAttribute('data-basis')).toBe('sketch');
    const load = async (properties: Record<string, string>) => {
      await chooseBoundary(page, boundaryFile(boundary(properties)));
      await page.getByRole('button', { name: /直接载入/ }).click();
    };
    await load({ CODE: '6531' });
    const told = article.locator('.region-corridors [role=status]');
    await told.getByText('认不出喀什地区').waitFor();
    expect(await told.innerText()).toContain('xzqmc');
    await load({ XZQMC: '喀什地区' });
    await told.getByText('“喀什地区”（属性 XZQMC）').waitFor();
    expect(await road.getAttribute('data-basis')).toBe('boundary');
    expect(Number(/\d+/.exec(await road.innerText())?.[0])).toBeGreaterThan(100);
  });

  it('fits a phone, in English', async () => {
    const page = await openWords({ query: '?sel=r:kashgar&lang=en', width: 390, height: 844 });
    const article = page.locator('.region-page[data-region=kashgar]');
    await article.getByText('By reference').first().waitFor();
    expect(await article.locator('h2').innerText()).toBe('Kashgar Prefecture');
    const body = page.locator('.side-panel-body');
    expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});
