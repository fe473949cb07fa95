/** The published files of the good register, compared with the contract. */
import { expect, test } from 'vitest';
import { resolve } from '../../geodata/engine/resolve';
import { serialise } from '../../geodata/engine/write/serialise';
import type { AtlasFeature, AtlasFeatureCollection } from '../../src/domain/contract/register';
import { distanceKm } from '../../src/domain/geometry/geodesic';
import { changed, goodRegister, NO_BACKGROUND, recordsOf } from './fixtures';
import { geojsonFaults } from './geojson';

const BING_WU = 'alignments/railways/bing-wu.geojson';
const good = goodRegister();
const bingWu = good.tree.get(BING_WU) ?? '';
const resolved = resolve(recordsOf(good));
const files = serialise(resolved, NO_BACKGROUND);

function feature(id: string): AtlasFeature {
  const found = resolved.features.find((one) => one.id === id);
  if (!found) throw new Error(`no feature ${id}`);
  return found;
}

const collections = [...files].filter(([name]) => name.endsWith('.geojson'));

test.each(collections)('%s is valid GeoJSON, sorted by id, one feature per line', (_, text) => {
  const collection: AtlasFeatureCollection = JSON.parse(text);
  expect(geojsonFaults(collection)).toEqual([]);
  const ids = collection.features.map(({ id }) => String(id));
  expect(ids).toEqual([...ids].sort());
  const lines = text.split('\n').filter((line) => line.startsWith('{"type":"Feature",'));
  expect(lines).toHaveLength(collection.features.length);
});

test.each([
  { type: 'Feature' },
  { type: 'FeatureCollection', features: [{ type: 'Feature', id: 'x', properties: {} }] },
  ...[
    { type: 'Point', coordinates: [43, 185] },
    { type: 'LineString', coordinates: [[80, 42]] },
    { type: 'MultiLineString', coordinates: [[80, 42]] },
  ].map((geometry) => ({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', id: 'x', properties: {}, geometry }],
  })),
])('the structure check finds the fault of %j', (collection) => {
  expect(geojsonFaults(collection)).toHaveLength(1);
});

test('coordinates have at most five decimals', () => {
  for (const [, text] of collections) expect(text).not.toMatch(/\d\.\d{6,}/);
});

test('a commitment has the deadline that governs it and the agencies of its bracket', () => {
  const [preliminary, start] = feature('railways/bing-wu').properties.commitments;
  expect(preliminary).toMatchObject({
    part: 1,
    milestone: 'preliminary',
    deadline: { phrase: '2019年年底前完成', year: 2019, scope: 'bracket' },
    lead: ['planning', 'transport'],
    cooperating: ['jia-zone', 'yi-zone', 'counties'],
    responsible: [],
  });
  expect(start).toMatchObject({
    milestone: 'start',
    strength: 'strive',
    deadline: { phrase: '早日', year: null, scope: 'sentence' },
    citation: [
      { role: 'name', text: '丙城-戊关铁路' },
      { role: 'verb', text: '力争' },
      { role: 'deadline', text: '早日' },
      { role: 'verb', text: '开工建设' },
    ],
  });
});

test('years and undated tell which deadlines a feature has', () => {
  expect(feature('railways/bing-wu').properties).toMatchObject({
    deadlineYears: [2019],
    undated: true,
  });
  expect(feature('airports/ding').properties).toMatchObject({
    deadlineYears: [2018],
    undated: false,
  });
});

test('a line has its course with the named places marked, and a length', () => {
  const { geometry, properties } = feature('highways/jia-bing');
  expect(geometry?.type).toBe('MultiLineString');
  expect(properties.course?.map(({ id, named }) => [id, named])).toEqual([
    ['jia', true],
    ['yi', true],
    ['bing', true],
  ]);
  expect(properties).toMatchObject({ lengthKm: 480, accuracyKm: 28, courseBasis: 'as-named' });
});

test('an alignment keeps its vertices', () => {
  expect(feature('railways/bing-wu').geometry).toEqual({
    type: 'LineString',
    coordinates: [
      [84, 43],
      [84.2, 43.4],
      [84.7, 43.7],
      [85, 44],
    ],
  });
});

test('a line has the doubt of its digitiser, and is not more accurate than that', () => {
  const { coordinates } = JSON.parse(bingWu).geometry;
  const doubted = `{"type":"Feature","properties":{"sources":[{"id":"report"}],"tags":[],"doubt":{"km":44,"en":"West.","zh":"西段。"}},"geometry":{"type":"LineString","coordinates":${JSON.stringify(coordinates)}}}`;
  const changes = [{ file: BING_WU, add: doubted }];
  const [line] = resolve(recordsOf(changed(good, changes))).features.filter(
    ({ id }) => id === 'railways/bing-wu',
  );
  expect(line?.properties).toMatchObject({ doubt: { zh: '西段。', en: 'West.' }, accuracyKm: 44 });
  // Beside the other two values that tell how reliable the course is.
  expect(Object.keys(line?.properties ?? {}).join(' ')).toContain('courseDate doubt lengthKm');
  expect(feature('railways/bing-wu').properties).not.toHaveProperty('doubt');
});

test('a line has its distance from its check points, and no value without check points', () => {
  const { checked } = feature('railways/bing-wu').properties;
  expect(checked?.points).toBe(2);
  // The first lies beside the first leg, 0.1° of latitude from it at most; the second by the second.
  expect(checked?.maxKm).toBeLessThan(11.1);
  expect(checked?.meanKm).toBeLessThan(checked?.maxKm ?? 0);
  expect(feature('highways/jia-bing').properties).not.toHaveProperty('checked');
});

test('the existing trunk is published without commitments', () => {
  expect(resolved.existing.map(({ id }) => id)).toEqual([
    'existing-trunk/jia-bypass',
    'existing-trunk/yi-ji',
  ]);
  const [bypass, road] = resolved.existing;
  expect(road).toEqual({
    type: 'Feature',
    id: 'existing-trunk/yi-ji',
    geometry: {
      type: 'LineString',
      coordinates: [
        [83, 42.12346],
        [83.2, 41.9],
        [83.1, 41.5],
        [83.2, 41.2],
      ],
    },
    properties: {
      id: 'existing-trunk/yi-ji',
      kind: 'national-road',
      nameZh: '国道9号乙城至己城段',
      nameEn: 'National Road 9, Yi–Ji',
      refs: ['G9', '109'],
      openedYear: 2011,
      openedNote: { zh: '南段2009年通车。', en: 'The southern half opened in 2009.' },
      lengthKm: 109.4,
      // Its check point is 52 km from the one end and 58 from the other, less what lies in a town.
      accuracyKm: 12,
      stretches: [
        { strand: 0, fromKm: 0, toKm: 51.7, accuracyKm: 5, checked: true },
        { strand: 0, fromKm: 51.7, toKm: 109.4, accuracyKm: 12, checked: false },
      ],
      doubt: { zh: '山口一段不清。', en: 'The stretch over the pass is not clear.' },
      checked: { points: 1, meanKm: 4.1, maxKm: 4.1 },
      sources: [
        { id: 'report', locator: 'p. 5' },
        { id: 'report', locator: 'map 3' },
        { id: 'gazetteer' },
      ],
    },
  });
  expect(bypass?.properties).not.toHaveProperty('openedYear');
  expect(bypass?.properties).toMatchObject({
    refs: [],
    courseDate: '2020',
    sources: [{ id: 'report' }],
  });
});

test('one place is a point, several are a multipoint, none is null with the reason', () => {
  expect(feature('airports/ding').geometry?.type).toBe('Point');
  expect(feature('ports-of-entry/wu').geometry?.type).toBe('MultiPoint');
  const { geometry, properties } = feature('facilities/hall');
  expect(geometry).toBeNull();
  expect(properties).toMatchObject({
    geometryClass: null,
    accuracyKm: null,
    whyUnplaced: { en: 'No site is known.' },
  });
});

test('regions are those of its places and those added, in the order of the register', () => {
  expect(feature('facilities/hall').properties.regions).toEqual(['north', 'south']);
  expect(feature('highways/jia-bing').properties.regions).toEqual(['north', 'south']);
});

test('both features of a relation have it', () => {
  expect(feature('ports-of-entry/wu').properties.parts).toEqual(['facilities/hall']);
  expect(feature('airports/ding').properties.sameSite).toEqual(['ports-of-entry/wu']);
});

test('clauses are in the order of the notice, with the features they name', () => {
  expect(resolved.clauses.map(({ id, featureIds }) => [id, featureIds])).toEqual([
    ['一(一)', []],
    ['1', ['airports/ding', 'highways/jia-bing', 'ports-of-entry/wu', 'railways/bing-wu']],
    ['2', ['facilities/hall']],
  ]);
});

test('a joint spelling stands for each of its bodies', () => {
  const [part] = resolved.clauses[1]?.parts ?? [];
  expect(part?.cooperating).toEqual([
    { spelling: '甲和乙开发区', ids: ['jia-zone', 'yi-zone'] },
    { spelling: '各县市', ids: ['counties'] },
  ]);
});

test('crossings between regions give the length inside, and no length where one is missing', () => {
  const register = (borders: string) =>
    changed(good, [
      {
        file: 'places/crossings.yaml',
        add: [
          '- { id: low, nameZh: 低, nameEn: Low, kind: pass, lon: 84.2, lat: 43.4, accuracyKm: 1, region: north, sources: [{ id: report }] }',
          '- { id: high, nameZh: 高, nameEn: High, kind: pass, lon: 84.7, lat: 43.7, accuracyKm: 1, region: north, sources: [{ id: report }] }',
        ].join('\n'),
      },
      {
        file: 'features/railways.yaml',
        replace: 'course: [bing, wu-gate]',
        with: `course: [bing, wu-gate]\n    borders: [${borders}]`,
      },
    ]);
  const propertiesWith = (borders: string) =>
    resolve(recordsOf(register(borders))).features.find(({ id }) => id === 'railways/bing-wu')
      ?.properties;
  const low = '{ place: low, from: north, to: south, source: { id: report } }';
  const high = '{ place: high, from: south, to: north, source: { id: report } }';
  const both = propertiesWith(`${low}, ${high}`);
  const { north = 0, south = 0 } = both?.lengthByRegion ?? {};
  expect(north).toBeCloseTo(
    distanceKm([84, 43], [84.2, 43.4]) + distanceKm([84.7, 43.7], [85, 44]),
    1,
  );
  expect(south).toBeCloseTo(distanceKm([84.2, 43.4], [84.7, 43.7]), 1);
  // After this crossing the line returns from south to north, at an unknown position.
  expect(propertiesWith(low)?.lengthByRegion).toBeUndefined();
});
