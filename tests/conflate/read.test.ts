import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, test } from 'vitest';
import { parseCrs } from '../../geodata/engine/conflate/crs';
import { readLayer } from '../../geodata/engine/conflate/read';
import type { Weights } from '../../geodata/engine/conflate/weights';
import type { Position } from '../../src/domain/geometry/position';
import { feature, type Line, layer, makeProject } from './project';
import { shapefile, zip } from './shapefile';

const EVEN: Weights = { field: null, byClass: new Map(), otherwise: 1 };
const BY_CLASS: Weights = {
  field: 'class',
  byClass: new Map([
    ['trunk', 1.5],
    ['street', Number.POSITIVE_INFINITY],
  ]),
  otherwise: 4,
};

const FIRST: Line = [
  [84, 43],
  [84.5, 43.1],
];
const SECOND: Line = [
  [84.5, 43.1],
  [85, 43],
];

const project = makeProject();
const read = (
  name: string,
  content: unknown,
  {
    crs,
    layer: wanted = null,
    weights = EVEN,
  }: Partial<{ crs: string; layer: string | null; weights: Weights }> = {},
) => {
  const parsed = crs === undefined ? null : parseCrs(crs);
  if (typeof parsed === 'string') throw new Error(parsed);
  const network = project.put(name, content);
  return readLayer({ network, layer: wanted, crs: parsed, weights });
};

const close = (lines: readonly { line: readonly Position[] }[]): number[][][] =>
  lines.map(({ line }) =>
    line.map((position) => position.map((value) => Math.round(value * 1e6) / 1e6)),
  );

const GK = `PROJCS["CGCS2000_3_Degree_GK_Zone_28",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",28500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",84.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;
/** 84, 43 and 84.5, 43.1 in that zone, computed with PROJ 9. */
const IN_METRES: Line = [
  [28500000, 4762719.8839232],
  [28540704.3391902, 4773950.61021722],
];

describe('formats', () => {
  test('GeoJSON: a collection, its name, and what is no line', async () => {
    const collection = {
      ...layer(FIRST),
      name: 'road net',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4490' } },
    };
    const others: object[] = [
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [84, 43] } },
      { type: 'Feature', properties: null, geometry: null },
      feature([[84, 43]]),
      feature([
        [84, 43],
        [84, Number.NaN],
      ]),
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'MultiLineString', coordinates: [FIRST, SECOND] },
      },
    ];
    collection.features.push(...(others as typeof collection.features));
    const got = await read('a.geojson', `\uFEFF${JSON.stringify(collection)}`);
    expect(got).toMatchObject({ file: 'a.geojson', name: 'road net' });
    expect(got.leftOut).toEqual({ empty: 1, points: 1, areas: 0, unknown: 0, broken: 2 });
    expect(got.crs).toEqual({ kind: 'cgcs2000' });
    expect(close(got.lines)).toEqual([FIRST, FIRST, SECOND]);
  });

  test('GeoJSON: one feature, and a bare geometry', async () => {
    expect(close((await read('b.json', feature(FIRST))).lines)).toEqual([FIRST]);
    const got = await read('c.json', feature(SECOND).geometry);
    expect(close(got.lines)).toEqual([SECOND]);
    expect(got.name).toBe('c');
  });

  test('FlatGeobuf, with the coordinate system of its header', async () => {
    const bytes = serialize(layer(FIRST, SECOND), 4326);
    expect(close((await read('d.fgb', bytes)).lines)).toEqual([FIRST, SECOND]);
    const metres = serialize(layer(IN_METRES), 4516);
    expect(close((await read('e.fgb', metres)).lines)).toEqual([FIRST]);
  });

  test('a zipped shapefile, with and without .prj', async () => {
    const line = { line: IN_METRES, name: 'trunk' };
    const declared = await read('f.zip', zip(shapefile('roads', [line], GK)));
    expect(close(declared.lines)).toEqual([FIRST]);
    expect(declared.name).toBe('roads');
    const bare = zip(shapefile('roads', [line]));
    expect(close((await read('g.zip', bare, { crs: 'cgcs2000-gk-3deg-84' })).lines)).toEqual([
      FIRST,
    ]);
  });

  test('a zip of several layers: one is chosen by name', async () => {
    const both = zip({
      ...shapefile('data/rail', [{ line: FIRST, name: '' }]),
      ...shapefile('data/road', [{ line: SECOND, name: '' }]),
    });
    expect(close((await read('h.zip', both, { layer: 'road' })).lines)).toEqual([SECOND]);
    await expect(read('h.zip', both)).rejects.toThrow('choose one with --layer: rail, road');
    await expect(read('h.zip', both, { layer: 'sea' })).rejects.toThrow('holds no layer sea');
  });
});

describe('class weights', () => {
  test('a class that is off is left out, others cost what they cost', async () => {
    const lines = layer(['trunk', FIRST], ['street', SECOND], ['track', FIRST], SECOND);
    const got = await read('i.geojson', lines, { weights: BY_CLASS });
    expect(got.lines.map(({ weight }) => weight)).toEqual([1.5, 4, 4]);
    expect(got.unused).toBe(1);
  });

  test('all off', async () => {
    const got = read('j.geojson', layer(['street', FIRST]), { weights: BY_CLASS });
    await expect(got).rejects.toThrow('--weights turns off the classes of all its 1 lines');
  });
});

describe('what cannot be used says why', () => {
  const whole = Buffer.from(serialize(layer(FIRST, SECOND), 4326));
  test.each<[string, unknown, string]>([
    ['empty.geojson', '', 'it is empty: export'],
    ['text.geojson', 'roads', 'it is not JSON: '],
    ['other.json', '[1]', 'it is JSON but not GeoJSON'],
    ['bare.json', { roads: [] }, 'it is JSON but not GeoJSON'],
    ['none.geojson', layer(), 'it has no lines (no features at all)'],
    [
      'list.geojson',
      { type: 'FeatureCollection' },
      'its FeatureCollection has no list of features',
    ],
    ['latin.geojson', Buffer.from([0x7b, 0xff, 0xff]), 'it is not text in UTF-8'],
    ['cut.fgb', whole.subarray(0, whole.length - 40), 'FlatGeobuf'],
    ['short.fgb', whole.subarray(0, serialize(layer(FIRST), 4326).length), 'after 1 of 2 features'],
    ['junk.fgb', 'not binary', 'it is not a whole FlatGeobuf file'],
    ['junk.zip', 'not a zip', 'it is not a whole .zip file'],
    [
      'utm.fgb',
      serialize(layer(IN_METRES), 32645),
      'EPSG:32645, which this command does not know: convert the layer',
    ],
    ['metres.geojson', layer(IN_METRES), 'declare the coordinates of the layer with --crs'],
    ['roads.gpkg', 'x', 'does not end in .geojson, .json, .fgb or .zip'],
  ])('%s', async (name, content, message) => {
    await expect(read(name, content)).rejects.toThrow(message);
    await expect(read(name, content)).rejects.toThrow(`${name} cannot be used`);
  });

  test('a file that is not there', async () => {
    const network = project.path('nowhere.geojson');
    await expect(readLayer({ network, layer: null, crs: null, weights: EVEN })).rejects.toThrow(
      'there is no such file',
    );
  });
});
