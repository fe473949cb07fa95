/** Loading the base map: what a part must contain, and that each file is converted once. */
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { loadDetail, loadGround } from '../../src/data/basemap';
import { dataProblems } from '../../src/data/problems';
import { openFilesWith } from '../../src/data/read-file';
import { loadSources } from '../../src/data/sources';
import { loadTrunkAndPlaces } from '../../src/data/trunk-and-places';

/** Serves the generated files with their text changed. */
const serve = (change: (text: string) => string = (text) => text): void =>
  openFilesWith(async (file) => new Response(change(readFileSync(`public/${file}`, 'utf8'))));

beforeEach(async () => {
  serve();
  await Promise.all([loadGround(), loadDetail()]);
  expect(dataProblems()).toEqual([]);
});

it.each([
  ['towns without a rank', '"rank":5', '"class":5', 'towns'],
  ['a rank in words', '"rank":5', '"rank":"5"', 'towns'],
  ['a country without an English name', '"nameEn":"Kazakhstan",', '', 'countries'],
])('%s is reported, and its parts are not drawn', async (_, from, to, part) => {
  serve((text) => text.replace(from, to));
  expect(await loadGround()).toBeNull();
  expect(dataProblems()).toMatchObject([
    { file: 'geodata/ground.topojson', kind: 'corrupt', detail: `unexpected structure of ${part}` },
  ]);
});

it.each([
  ['relief without its height', '"minM":', '"m":', 'relief'],
  ['relief of one polygon', '"MultiPolygon"', '"MultiLineString"', 'relief'],
  ['a river whose name is a number', '"nameZh":"叶尔羌河"', '"nameZh":1', 'water'],
])('%s is reported, and the existing trunk is still loaded', async (_, from, to, part) => {
  serve((text) => text.replace(from, to));
  const detail = await loadDetail();
  expect(detail.missing).toEqual(['detail.topojson']);
  expect(detail['existing-trunk'].features.length).toBeGreaterThan(0);
  expect(dataProblems()).toMatchObject([
    { file: 'geodata/detail.topojson', detail: `unexpected structure of ${part}` },
  ]);
});

it('is converted once for all callers', async () => {
  expect(await loadGround()).toBe(await loadGround());
  expect(await loadSources()).toBe(await loadSources());
  const [first, second] = [await loadDetail(), await loadDetail()];
  expect(first.relief).toBe(second.relief);
  expect(first['existing-trunk'].features).toBe((await loadTrunkAndPlaces()).trunk);
});
