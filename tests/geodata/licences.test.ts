/** NOTICE says how many entries of each source the databases hold; the data say whether that is so. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { parse } from '../../geodata/engine/read/parse';
import { readTree } from '../../geodata/engine/read/tree';

const root = fileURLToPath(new URL('../../', import.meta.url));
const parsed = parse(readTree(`${root}geodata`));
if ('problems' in parsed) throw new Error('the register has no shape');
const { records } = parsed;
const places = records.places.map(({ record }) => record);
const checkpoints = records.checkpoints.map(({ record }) => record);
const notice = readFileSync(`${root}NOTICE.md`, 'utf8');

/** How a tag says from whom its vertex was read; the first that is named counts. */
const NAMED_IN_TAGS = {
  openstreetmap: 'OpenStreetMap',
  geonames: 'GeoNames',
  'amap-poi': 'AMap',
  'baidu-route-points': 'Baidu',
} as const;
type Read = keyof typeof NAMED_IN_TAGS;

/** Positions of vertices, each once; a vertex of a road that many lines share is one. */
const vertices = new Map<Read | 'place' | 'other', Set<string>>();
const told: string[] = [];
for (const { record } of records.alignments.values()) {
  const { tags } = record.properties;
  for (const [index, position] of record.geometry.coordinates.entries()) {
    const own = tags.filter(({ vertex }) => vertex === index);
    const what = own.map((tag) => tag.what ?? '').join(' ');
    const read = (Object.keys(NAMED_IN_TAGS) as Read[]).find((id) =>
      what.includes(NAMED_IN_TAGS[id]),
    );
    const kind = own.some(({ place }) => place) ? 'place' : (read ?? 'other');
    vertices.set(kind, (vertices.get(kind) ?? new Set()).add(position.join(' ')));
    if (kind === 'amap-poi') told.push(what.split(' ')[0] ?? '');
  }
}

const rowOf = (id: string): string[] => {
  const row = notice.split('\n').find((line) => line.startsWith(`| \`${id}\``));
  if (!row) throw new Error(`NOTICE has no row of ${id}`);
  return row.split('|').map((cell) => cell.trim());
};

describe('the rows of NOTICE', () => {
  it.each(Object.keys(NAMED_IN_TAGS) as Read[])('count the entries of %s', (id) => {
    expect(rowOf(id).slice(2, 5).map(Number)).toEqual([
      places.filter(({ sources }) => sources.some((one) => one.id === id)).length,
      checkpoints.filter(({ source }) => source.id === id).length,
      vertices.get(id)?.size ?? 0,
    ]);
  });

  it('count all of each database', () => {
    const all = [...vertices.values()].reduce((sum, { size }) => sum + size, 0);
    expect(rowOf('all').slice(2, 5).map(Number)).toEqual([places.length, checkpoints.length, all]);
  });

  it('name each thing that was read from a commercial map', () => {
    const row = rowOf('amap-poi').join(' ');
    const ofAMap = [
      ...told,
      ...places
        .filter(({ sources }) => sources.some(({ id }) => id === 'amap-poi'))
        .map(({ nameZh }) => nameZh),
      ...checkpoints.filter(({ source }) => source.id === 'amap-poi').map(({ nameZh }) => nameZh),
    ];
    expect(ofAMap.filter((name) => !row.includes(name))).toEqual([]);
  });
});

test('what comes from OpenStreetMap is under its licence, and the map shows its attribution', () => {
  const sources = new Map(records.sources.map(({ record }) => [record.id, record]));
  expect(sources.get('openstreetmap')).toMatchObject({
    licence: 'ODbL 1.0',
    attribution: '© OpenStreetMap contributors',
  });
  expect([...sources.values()].filter(({ licence }) => licence.includes('none copied'))).toEqual(
    [],
  );
});

test('the areas of prefectures are counted, and their package is named', () => {
  const outline = readFileSync(`${root}geodata/basemap/region-outline.geojson`, 'utf8');
  const outer = new Set(
    JSON.parse(outline).features.flatMap(
      ({ geometry }: { geometry: { type: string; coordinates: number[][][] } }) =>
        geometry.type === 'Polygon' ? geometry.coordinates.flat().map(String) : [],
    ),
  );
  const features = records.softRegions?.record.features ?? [];
  const positions = new Set(
    features.flatMap(({ geometry }) => geometry.coordinates.flat(2)).map(String),
  );
  const inner = [...positions].filter((position) => !outer.has(position));
  expect(rowOf('mapchina').join(' ')).toContain(
    `${features.length} areas, ${inner.length} positions of their inner limits; ODbL 1.0 (the package GPL-3)`,
  );
  const [source] = records.sources.filter(({ record }) => record.id === 'mapchina');
  expect(source?.record).toMatchObject({
    licence: 'ODbL 1.0',
    attribution: '© OpenStreetMap contributors',
  });
});
