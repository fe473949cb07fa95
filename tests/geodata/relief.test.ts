/** The report's column of relief, which also counts what a line crosses between its vertices. */
import { fileURLToPath } from 'node:url';
import type { Position as Corner, FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { readCollection } from '../../geodata/engine/read/collection';
import { parse } from '../../geodata/engine/read/parse';
import { readTree } from '../../geodata/engine/read/tree';
import { highestBandM, type Relief, reliefOf } from '../../geodata/engine/report/relief';
import type { Position } from '../../src/domain/geometry/position';

const geodata = fileURLToPath(new URL('../../geodata', import.meta.url));

/** A square of land at least so high, around 80° E 40° N. */
const square = (minM: number, half: number): FeatureCollection['features'][number] => {
  const ring: Corner[] = [
    [80 - half, 40 - half],
    [80 + half, 40 - half],
    [80 + half, 40 + half],
    [80 - half, 40 + half],
    [80 - half, 40 - half],
  ];
  return {
    type: 'Feature',
    properties: { minM },
    geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
  };
};

function reliefIn(collection: FeatureCollection): Relief {
  const relief = reliefOf(collection);
  if (!relief) throw new Error('no relief');
  return relief;
}

const hill = reliefIn({
  type: 'FeatureCollection',
  features: [square(500, 1), square(1000, 0.1)],
});

const across: Position[] = [
  [79.2, 40],
  [80.8, 40],
];
const beside: Position[] = [
  [79.2, 40.2],
  [80.8, 40.2],
];
const beyond: Position[] = [
  [80, 40],
  [82, 40],
];

test('the highest band lies under a line even where no vertex does', () => {
  expect(highestBandM([across], hill)).toBe(1000);
  expect(highestBandM([beside], hill)).toBe(500);
  expect(highestBandM([beside, across], hill)).toBe(1000);
});

test('there is no value for a line that leaves the relief, or without a base map', () => {
  expect(highestBandM([beyond], hill)).toBe(null);
  expect(reliefOf({ type: 'FeatureCollection', features: [] })).toBe(null);
});

test('the road over the Khunjerab climbs above 4000 m, those through the Taklamakan stay below 1500 m', () => {
  const parsed = parse(readTree(geodata));
  if ('problems' in parsed) throw new Error('the register has no shape');
  const relief = reliefIn(readCollection(`${geodata}/basemap`, 'relief'));
  const bandOf = (id: string): number | null => {
    const line = parsed.records.alignments.get(id)?.record.geometry.coordinates;
    return line ? highestBandM([line], relief) : null;
  };
  expect(bandOf('highways/kashgar-khunjerab')).toBe(4000);
  expect(bandOf('existing-trunk/road-tarim-desert-west')).toBe(1000);
  expect(bandOf('existing-trunk/road-tarim-desert-east')).toBe(1000);
});
