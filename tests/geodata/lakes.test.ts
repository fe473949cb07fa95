/** The report's column of lakes: where a drawn line runs through water. */
import { fileURLToPath } from 'node:url';
import type { Position as Corner, Feature } from 'geojson';
import { expect, test } from 'vitest';
import { readCollection } from '../../geodata/engine/read/collection';
import { parse } from '../../geodata/engine/read/parse';
import { readTree } from '../../geodata/engine/read/tree';
import { lakesCrossed, lakesOf } from '../../geodata/engine/report/lakes';
import type { Position } from '../../src/domain/geometry/position';

const geodata = fileURLToPath(new URL('../../geodata', import.meta.url));

const shore: Corner[] = [
  [86, 42],
  [86.1, 42],
  [86.1, 42.1],
  [86, 42.1],
  [86, 42],
];
const lake: Feature = {
  type: 'Feature',
  properties: { nameZh: '甲湖' },
  geometry: { type: 'Polygon', coordinates: [shore] },
};
const river: Feature = {
  type: 'Feature',
  properties: { nameZh: '乙河' },
  geometry: { type: 'LineString', coordinates: shore },
};
const lakes = lakesOf({ type: 'FeatureCollection', features: [lake, river] });

test('a line has its length inside a lake, also between its vertices', () => {
  const through: Position[] = [
    [85.9, 42.05],
    [86.2, 42.05],
  ];
  const [crossed, ...others] = lakesCrossed(through, lakes);
  expect(others).toEqual([]);
  expect(crossed?.nameZh).toBe('甲湖');
  // 0.1° of longitude at 42.05° N.
  expect(crossed?.km).toBeCloseTo(8.3, 0);
});

test('a line beside a lake, along a river or over a corner of less than 1 km crosses none', () => {
  const beside: Position[] = [
    [85.9, 42.11],
    [86.2, 42.11],
  ];
  const corner: Position[] = [
    [86.095, 41.99],
    [86.11, 42.008],
  ];
  expect(lakesCrossed(beside, lakes)).toEqual([]);
  expect(lakesCrossed(corner, lakes)).toEqual([]);
});

// The position of the G0711 at 39.46° N lies within the lake as it was in 2017; the G218 shares its course.
test('of the drawn lines only the railway and the road over lake Taitema cross a drawn lake', () => {
  const parsed = parse(readTree(geodata));
  if ('problems' in parsed) throw new Error('the register has no shape');
  const drawn = lakesOf(readCollection(`${geodata}/basemap`, 'water'));
  const crossing = [...parsed.records.alignments].flatMap(([id, { record }]) =>
    lakesCrossed(record.geometry.coordinates, drawn).map(({ nameZh }) => `${id} ${nameZh}`),
  );
  expect(crossing.toSorted()).toEqual([
    'existing-trunk/rail-geku 台特玛湖',
    'existing-trunk/road-g0711 台特玛湖',
    'existing-trunk/road-g218 台特玛湖',
    'highways/hongshanzui-ruoqiang 台特玛湖',
  ]);
});
