import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Position } from 'geojson';
import type { Page } from 'playwright-core';

import { describe, expect, it } from 'vitest';
import {
  collection,
  feature,
  polygon,
  square,
  toGcj02,
} from '../domain/own-boundary/boundary-files';
import { gbk, makeDbf, makeShp, makeZip } from '../domain/shapefile/make-shapefile';
import { generatedGround } from '../generated';
import { boundaryFile, chooseBoundary } from './choose-file';
import { cameraOf } from './harness';
import { servedPages } from './pages';

const { open, openWords } = servedPages();

const area = (ring: Position[], name = '喀什地区') => collection(feature(polygon(ring), { name }));
const report = (page: Page) => page.locator('.boundary-report');
const problem = (page: Page) => report(page).getByRole('alert');

/** The longest line of the map's own state border between these longitudes, and a way back inland. */
function alongTheBorder(): Position[] {
  const lines = generatedGround().borders.features.map(({ geometry }) => geometry.coordinates);
  const inside = lines
    .map((line) =>
      line.filter(([lon = 0, lat = 0]) => lon > 73 && lon < 80 && lat > 34 && lat < 42),
    )
    .toSorted((a, b) => b.length - a.length)[0];
  if (!inside || inside.length < 50) throw new Error('no stretch of border');
  return [...inside, [82, 40], inside[0] ?? []];
}

/** Frames drawn while a file is being read, the longest wait between two, and the longest task of the page. */
const watchFrames = (page: Page) =>
  page.evaluate(() => {
    const seen = { frames: 0, longestMs: 0, longTaskMs: 0 };
    Object.assign(globalThis, { seen });
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      if (document.querySelector('.boundary-report[data-status=reading]')) {
        seen.frames++;
        seen.longestMs = Math.max(seen.longestMs, now - last);
      }
      last = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        seen.longTaskMs = Math.max(seen.longTaskMs, duration);
      }
    }).observe({ type: 'longtask' });
  });

describe('a boundary of the planner’s own', () => {
  it('is asked about, drawn beside the borders, named, gone to, and removed', async () => {
    const page = await open({ width: 1100, height: 700 });
    await chooseBoundary(page, boundaryFile(gbk(area(square(78, 38, 2))), '喀什.geojson'));
    const question = page.getByRole('alertdialog');
    // The page stays where it was: the field that takes the focus is not seen.
    expect(await page.locator('.app').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect(await question.innerText()).toContain('1 个面：喀什地区');
    const answer = await question.getByRole('button', { name: '取消' }).boundingBox();
    expect(answer && answer.y + answer.height).toBeLessThanOrEqual(700);
    expect(await page.locator('.boundary-loaded').count()).toBe(0);
    const before = await cameraOf(page);
    await question.getByRole('button', { name: /直接载入/ }).click();
    await page.locator('.boundary-loaded').getByText('已载入 1 个面：喀什地区').waitFor();
    expect(await page.locator('.boundary-loaded').innerText()).toContain('喀什.geojson');
    await expect
      .poll(async () => {
        const { lon, lat } = await cameraOf(page);
        return [lon, lat].map(Math.round);
      })
      .toEqual([79, 39]);
    expect((await cameraOf(page)).zoom).toBeGreaterThan(before.zoom);
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/beside.png` });
    await page.getByRole('checkbox', { name: /代替底图/ }).click();
    expect(await page.getByRole('checkbox', { name: /代替底图/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: '移除已载入的边界' }).click();
    expect(await report(page).count()).toBe(0);
  });

  it('is refused in words, and what was loaded before stays', async () => {
    const page = await openWords();
    await chooseBoundary(page, boundaryFile(area(square(84, 42)), '先前.geojson'));
    await page.getByRole('button', { name: /直接载入/ }).click();
    for (const [content, name, words] of [
      ['<kml/>', '国界.kml', '是 KML 格式'],
      ['{"type":"FeatureCollection",\n"fea', '断.geojson', '问题在第 2 行'],
      [area(square(2, 48)), '巴黎.geojson', '没有要素落在图幅内'],
      [area(square(29_548_500, 4_850_000)), '米.geojson', '不是经纬度'],
      [
        makeShp([
          [
            [
              [76, 38],
              [76, 39],
              [77, 39],
              [76, 38],
            ],
          ],
        ]),
        '界.shp',
        '打包成一个 .zip',
      ],
    ] as const) {
      await chooseBoundary(page, boundaryFile(content, name));
      await problem(page).getByText(words).waitFor();
      expect(await problem(page).innerText()).toContain(name);
      expect(await problem(page).innerText()).toContain('先前.geojson 仍在图上');
      expect(await page.locator('.boundary-loaded').innerText()).toContain('先前.geojson');
    }
    await page.getByRole('button', { name: '知道了' }).click();
    expect(await problem(page).count()).toBe(0);
  });

  it('from a zipped shapefile is taken, with what had to be left out', async () => {
    const page = await openWords({ query: '?lang=en', width: 390, height: 844 });
    await page.locator('.boundary-field .file .action').scrollIntoViewIfNeeded();
    const prj = 'GEOGCS["GCS_Xian_1980",DATUM["D_Xian_1980",SPHEROID["x",6378140,298.257]]]';
    const zip = makeZip({
      'a.shp': makeShp([
        [
          [
            [84, 42],
            [84, 43],
            [85, 43],
            [85, 42],
            [84, 42],
          ],
        ],
      ]),
      'a.dbf': makeDbf([gbk('巴州')]),
      'a.cpg': 'ANSI 936',
      'a.prj': prj,
      'b.shp': makeShp([]),
      'b.prj': 'LOCAL_CS["?"]',
    });
    await chooseBoundary(page, boundaryFile(zip, 'a.zip'));
    await report(page).getByText('Loaded 1 area: 巴州').waitFor();
    const words = await page.locator('.boundary-loaded').innerText();
    expect(words).toContain('Layer not loaded: b');
    expect(words).toContain('Xian 1980');
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/phone.png` });
  });

  it('that lies off the state border as GCJ-02 would is named so, and converted where wanted', async () => {
    const page = await openWords();
    const ring = alongTheBorder();
    await chooseBoundary(page, boundaryFile(area(ring.map(toGcj02)), '偏移.geojson'));
    const question = page.getByRole('alertdialog');
    await question.getByText('很可能是 GCJ-02').waitFor();
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/gcj02.png` });
    await question.getByRole('button', { name: /转换后载入/ }).click();
    await page.locator('.boundary-loaded').getByText('已由 GCJ-02 转换').waitFor();
    // The same outline as it should be is not asked about.
    await chooseBoundary(page, boundaryFile(area(ring), '国界.geojson'));
    await page.locator('.boundary-loaded').getByText('国界.geojson').waitFor();
    expect(await page.locator('.boundary-loaded').innerText()).not.toContain('转换');
  });

  it('of 20 MB is read while the page goes on answering, and can be given up', async () => {
    const page = await openWords();
    // Half a million vertices of a ragged coast, most of them finer than any screen.
    const vertices = 500_000;
    const ring = Array.from({ length: vertices }, (_, index): Position => {
      const angle = (index / vertices) * 2 * Math.PI;
      const radius = 1 + 0.0003 * Math.sin(angle * 4000);
      return [85 + radius * Math.cos(angle), 41 + radius * Math.sin(angle)];
    });
    const path = join(mkdtempSync(join(tmpdir(), 'boundary-')), '大.geojson');
    writeFileSync(path, area([...ring, ring[0] ?? []], '巴音郭楞'));
    expect(statSync(path).size).toBeGreaterThan(18e6);
    const choose = async () => {
      const dialogue = page.waitForEvent('filechooser');
      await page.locator('.boundary-field .file .action').click();
      await (await dialogue).setFiles(path);
    };
    await choose();
    await page.getByRole('button', { name: '取消' }).click();
    expect(await report(page).count()).toBe(0);

    await watchFrames(page);
    await choose();
    await report(page).getByRole('status').waitFor();
    // Something else, while it is read; the reading goes on behind another tab.
    await page.getByRole('tab', { name: /^任务/ }).click();
    await page.locator('.clause-row').first().waitFor();
    await page.getByRole('tab', { name: /^筛选/ }).click();
    await page.getByRole('alertdialog').waitFor({ timeout: 90_000 });
    // A page that stood still would have drawn two or three pictures, whatever the machine.
    const seen = await page.evaluate(
      () => (globalThis as unknown as { seen: { frames: number } }).seen,
    );
    if (process.env.LOOK) process.stdout.write(`${JSON.stringify(seen)}\n`);
    expect(seen.frames).toBeGreaterThan(10);
    await page.getByRole('button', { name: /直接载入/ }).click();
    await page.locator('.boundary-loaded').getByText('巴音郭楞').waitFor();
    rmSync(dirname(path), { recursive: true });
  });
});
