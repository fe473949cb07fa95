/** A region found by its names in a planner's file, and the lengths inside its polygon. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/domain/contract/regions';
import type { AtlasFeature, FeatureProperties } from '../../../src/domain/contract/register';
import { geodesicLengthKm } from '../../../src/domain/geometry/geodesic';
import { findRegion, NAME_PROPERTIES } from '../../../src/domain/region/boundary';
import { corridorsIn } from '../../../src/domain/region/corridors';

const REGION = { id: 'r', nameZh: '甲乙地区', nameEn: 'Jiayi Prefecture' } as Region;
const AREA: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ],
};
const shape = (properties: Feature['properties'], geometry: Geometry = AREA): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});
const file = (...features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
const find = (...features: Feature[]) => findRegion(file(...features), REGION);

describe('a region in a file', () => {
  it.each([...NAME_PROPERTIES])('is found by its name in the property %s', (property) => {
    expect(find(shape({ [property]: '甲乙地区' }))).toEqual({
      found: true,
      polygons: [AREA],
      name: '甲乙地区',
      property,
    });
  });

  it('is found whatever the case of the property, and however its name is written', () => {
    for (const name of ['甲乙', '甲乙地区（本级）', ' jiayi ', 'JIAYI PREFECTURE', 'Jiayi (old)']) {
      expect(find(shape({ Name: name }))).toMatchObject({ found: true, name, property: 'Name' });
    }
  });

  it('has all polygons with its name, and the name as it is written first', () => {
    const more: Geometry = { type: 'MultiPolygon', coordinates: [] };
    const found = find(
      shape({ name: '丙' }),
      shape({ name: '甲乙' }),
      shape({ mc: '甲乙地区' }, more),
      shape({ name: '甲乙' }, { type: 'Point', coordinates: [0, 0] }),
    );
    expect(found).toEqual({ found: true, polygons: [AREA, more], name: '甲乙', property: 'name' });
  });

  it('takes the first property that fits, also after another name', () => {
    expect(find(shape({ 市: '丙', xzqmc: '甲乙地区' }))).toMatchObject({
      found: true,
      property: 'xzqmc',
    });
  });
});

describe('a file without the region', () => {
  it('has no polygons, no names, or other names, each once', () => {
    const line = shape({ name: '甲乙' }, { type: 'LineString', coordinates: [] });
    expect(find(line)).toEqual({ found: false, why: 'no-polygons', names: [] });
    expect(find(shape(null), shape({ id: '甲乙', name: 7 }))).toEqual({
      found: false,
      why: 'no-names',
      names: [],
    });
    expect(
      find(shape({ name: '丙', mc: '丁' }), shape({ name: '丙' }), shape({ mc: '戊' })),
    ).toEqual({
      found: false,
      why: 'no-match',
      names: ['丙', '戊'],
    });
    // A town of the same name is another thing.
    expect(find(shape({ name: '甲乙市' }))).toMatchObject({ found: false, names: ['甲乙市'] });
  });
});

describe('the lines of a region', () => {
  const feature = (
    id: string,
    geometry: AtlasFeature['geometry'],
    properties: Partial<FeatureProperties>,
  ): AtlasFeature => ({
    type: 'Feature',
    geometry,
    properties: { id, regions: ['r'], accuracyKm: 1, ...properties } as FeatureProperties,
  });
  const LINE = {
    type: 'LineString' as const,
    coordinates: [
      [5, 5],
      [15, 5],
    ],
  };
  const site = (id: string, lon: number, properties: Partial<FeatureProperties>) =>
    feature(id, { type: 'Point', coordinates: [lon, 5] }, properties);
  const own = file(shape({ name: '甲乙' }));
  const insideOf = (properties: Partial<FeatureProperties>, boundary: FeatureCollection | null) =>
    corridorsIn([feature('line', LINE, properties)], REGION, boundary, null).corridors[0]?.inside;

  it('have the length inside the boundary of the file before all others', () => {
    const inside = insideOf({ lengthKm: 7 }, own);
    expect(inside?.basis).toBe('boundary');
    expect(inside?.km).toBeCloseTo(
      geodesicLengthKm([
        [5, 5],
        [10, 5],
      ]),
      1,
    );
  });

  it('have without it their own length in their only region, or the authored one', () => {
    const other = file(shape({ name: '丙' }));
    for (const boundary of [null, other]) {
      expect(insideOf({ lengthKm: 7 }, boundary)).toEqual({ km: 7, basis: 'whole' });
      expect(insideOf({ regions: ['r', 's'], lengthKm: 7 }, boundary)).toBeNull();
      expect(
        insideOf({ regions: ['r', 's'], lengthKm: 7, lengthByRegion: { r: 3, s: 4 } }, boundary),
      ).toEqual({ km: 3, basis: 'breaks' });
      expect(insideOf({}, boundary)).toBeNull();
    }
  });

  it('are those of the region with a line, in the order of the register', () => {
    const features = [
      feature('b', LINE, {}),
      feature('elsewhere', LINE, { regions: ['s'] }),
      feature('unplaced', null, {}),
      site('site', 5, {}),
      feature('a', { type: 'MultiLineString', coordinates: [LINE.coordinates] }, {}),
    ];
    const { corridors } = corridorsIn(features, REGION, null, null);
    expect(corridors.map((one) => one.feature.properties.id)).toEqual(['b', 'a']);
  });

  it('come with the sites of other regions inside the polygon that are surely there', () => {
    const features = [
      site('stranger', 5, { regions: ['s'] }),
      site('own', 5, { regions: ['s', 'r'] }),
      site('outside', 15, { regions: ['s'] }),
      site('of none', 5, { regions: [] }),
      site('rough', 5, { regions: ['s'], accuracyKm: 2.5 }),
      site('sure', 5, { regions: ['s'], accuracyKm: 2 }),
      site('unknown', 5, { regions: ['s'], accuracyKm: null }),
      feature('line', LINE, { regions: ['s'] }),
    ];
    const { strangers, boundary } = corridorsIn(features, REGION, own, null);
    expect(strangers.map(({ properties }) => properties.id)).toEqual(['stranger', 'sure']);
    expect(boundary?.found).toBe(true);
    expect(corridorsIn(features, REGION, null, null)).toMatchObject({
      strangers: [],
      boundary: null,
    });
  });
});
