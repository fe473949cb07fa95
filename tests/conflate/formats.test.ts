/** Real-world files: truncated, in other encodings, with other coordinate systems, with gaps. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import gcoord from 'gcoord';
import { describe, expect, test } from 'vitest';
import { parseCrs } from '../../geodata/engine/conflate/crs';
import { readLayer } from '../../geodata/engine/conflate/read';
import type { Weights } from '../../geodata/engine/conflate/weights';
import { gbk, makeDbf, makeShp, makeZip } from '../domain/shapefile/make-shapefile';
import { feature, type Line, layer, makeProject, ROAD } from './project';

const EVEN: Weights = { field: null, byClass: new Map(), otherwise: 1 };
const project = makeProject();

const read = (
  name: string,
  content: unknown,
  {
    crs,
    wanted = null,
    weights = EVEN,
  }: Partial<{ crs: string; wanted: string | null; weights: Weights }> = {},
) => {
  const parsed = crs === undefined ? null : parseCrs(crs);
  if (typeof parsed === 'string') throw new Error(parsed);
  return readLayer({ network: project.put(name, content), layer: wanted, crs: parsed, weights });
};

/** As GDAL writes it. */
function fromGdal(name: string, features: readonly object[], ...options: string[]): Uint8Array {
  const [from, to] = [
    project.put(`${name}.geojson`, { type: 'FeatureCollection', features }),
    project.path(`${name}.fgb`),
  ];
  execFileSync('ogr2ogr', ['-f', 'FlatGeobuf', ...options, to, from]);
  return new Uint8Array(readFileSync(to));
}

/** The second feature loses its geometry, the third the vertices of it: flatbuffers leave out what is null. */
function withoutGeometry(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const entry = (table: number, field: number): number =>
    table - view.getInt32(table, true) + 4 + 2 * field;
  let at = 12 + view.getUint32(8, true);
  for (let index = 0; index < 3; index++) {
    const table = at + 4 + view.getUint32(at + 4, true);
    const field = table + view.getUint16(entry(table, 0), true);
    const geometry = field + view.getUint32(field, true);
    if (index === 1) view.setUint16(entry(table, 0), 0, true);
    if (index === 2) view.setUint16(entry(geometry, 1), 0, true);
    at += 4 + view.getUint32(at, true);
  }
  return copy;
}

const LINE: Line = [
  [84, 43],
  [84.5, 43.1],
];
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a FlatGeobuf file', () => {
  const bytes = serialize(layer(LINE, ['trunk', LINE]), 4326);

  test('cut at any length is refused in words, and soon', async () => {
    const before = performance.now();
    for (let length = 1; length < bytes.length; length++) {
      const got = read('cut.fgb', bytes.subarray(0, length));
      await expect(got, `cut at ${length}`).rejects.toThrow(
        /cut\.fgb cannot be used: it is not a whole FlatGeobuf file: .*(cut off|does not begin)/,
      );
    }
    expect(performance.now() - before).toBeLessThan(30_000);
    await expect(read('cut.fgb', bytes.subarray(0, 0))).rejects.toThrow('it is empty');
    expect((await read('whole.fgb', bytes)).lines).toHaveLength(2);
  });

  test('cut at any length is refused by the command, which ends', async () => {
    const ran = await project.run(
      ...['--network', project.put('five.fgb', bytes.subarray(0, 5)), '--feature', ROAD],
    );
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('five.fgb cannot be used: it is not a whole FlatGeobuf file');
  });

  test('with an index is cut at any length too', async () => {
    const indexed = fromGdal('two', [feature(LINE), feature(LINE)]);
    expect((await read('indexed.fgb', indexed)).lines).toHaveLength(2);
    for (let length = 1; length < indexed.length; length++) {
      await expect(
        read('cut.fgb', indexed.subarray(0, length)),
        `cut at ${length}`,
      ).rejects.toThrow(/it is not a whole FlatGeobuf file/);
    }
  });
});

describe('classes in a shapefile', () => {
  const names = ['高速', '国道'];
  const weights: Weights = {
    field: 'NAME',
    byClass: new Map([
      ['高速', 1],
      ['国道', 2],
    ]),
    otherwise: 9,
  };
  const SHP = makeShp([[LINE], [LINE]], 3);
  const weightsRead = async (dbf: Uint8Array, cpg?: string) => {
    const files = {
      'road.shp': SHP,
      'road.dbf': dbf,
      ...(cpg === undefined ? {} : { 'road.cpg': cpg }),
    };
    const { lines } = await read('road.zip', makeZip(files), { weights });
    return lines.map(({ weight }) => weight);
  };

  test.each(['936', 'CP936', 'ANSI 936', 'gbk', 'GB2312', 'GB18030', '\ufeff936\r\n'])(
    'are read with .cpg %j',
    async (cpg) => {
      expect(await weightsRead(makeDbf(names.map(gbk)), cpg)).toEqual([1, 2]);
    },
  );

  test.each(['65001', 'UTF-8', 'utf8'])('are read as UTF-8 with .cpg %j', async (cpg) => {
    expect(await weightsRead(makeDbf(names.map(utf8)), cpg)).toEqual([1, 2]);
  });

  test('are read in Latin 1', async () => {
    const cafe = { ...weights, byClass: new Map([['allée', 3]]) };
    const dbf = makeDbf([Uint8Array.of(0x61, 0x6c, 0x6c, 0xe9, 0x65), utf8('x')]);
    for (const cpg of ['88591', 'ISO 88591', 'ISO-8859-1']) {
      const zip = makeZip({ 'a.shp': SHP, 'a.dbf': dbf, 'a.cpg': cpg });
      const { lines } = await read('a.zip', zip, { weights: cafe });
      expect(
        lines.map(({ weight }) => weight),
        cpg,
      ).toEqual([3, 9]);
    }
  });

  test('are read by the header alone, and by neither', async () => {
    expect(await weightsRead(makeDbf(names.map(gbk), { driver: 0x4d }))).toEqual([1, 2]);
    expect(await weightsRead(makeDbf(names.map(gbk)))).toEqual([1, 2]);
  });

  test('go with their line where a row is deleted', async () => {
    const dbf = makeDbf(names.map(gbk), { deleted: [0] });
    const got = await read('deleted.zip', makeZip({ 'a.shp': SHP, 'a.dbf': dbf }), { weights });
    expect(got.lines.map(({ weight }) => weight)).toEqual([2]);
    expect(got.notes).toContain('1 rows marked as deleted');
  });

  test('are told to be lost where no encoding fits', async () => {
    const dbf = makeDbf([Uint8Array.of(0xff, 0xff, 0x80), utf8('x')]);
    const got = await read('lost.zip', makeZip({ 'a.shp': SHP, 'a.dbf': dbf }));
    expect(got.notes.join()).toContain('fits no known encoding');
  });

  test('come once from a zip made on a Mac', async () => {
    const dbf = makeDbf(names.map(utf8));
    const zip = makeZip({
      'a.shp': SHP,
      'a.dbf': dbf,
      'a.cpg': Uint8Array.of(0, 5, 22, 7),
      '__MACOSX/._a.shp': Uint8Array.of(0, 5, 22, 7),
      '__MACOSX/._a.dbf': Uint8Array.of(0, 5, 22, 7),
    });
    const got = await read('mac.zip', zip, { weights });
    expect(got.lines.map(({ weight }) => weight)).toEqual([1, 2]);
  });

  test.each([4, 40, 99, 150, SHP.length - 9])(
    'a .shp cut at %i bytes is refused',
    async (length) => {
      const zip = makeZip({ 'a.shp': SHP.subarray(0, length), 'a.dbf': makeDbf(names.map(utf8)) });
      await expect(read('cut.zip', zip)).rejects.toThrow(
        /cut\.zip cannot be used: .*(damaged|cut off)/,
      );
    },
  );
});

const geogcs = (name: string, datum: string, radius = 6378137, rf = 298.257222101) =>
  `GEOGCS["${name}",DATUM["${datum}",SPHEROID["s",${radius},${rf}]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]`;
const CGCS = geogcs('GCS_China_Geodetic_Coordinate_System_2000', 'D_China_2000');
const gaussKruger = (easting: number, meridian: number, base = CGCS, name = 'GK') =>
  `PROJCS["${name}",${base},PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${easting}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;

const oneLine = (line: Line, prj?: string, name = 'a') => ({
  [`${name}.shp`]: makeShp([[line]], 3),
  ...(prj === undefined ? {} : { [`${name}.prj`]: prj }),
});
const first = async (zip: Uint8Array, more: { crs?: string } = {}) =>
  (await read('crs.zip', zip, more)).lines[0]?.line[0]?.map((value) => Number(value.toFixed(5)));

describe('a coordinate system', () => {
  const WITH: Line = [
    [29548500, 4850000],
    [29549500, 4850000],
  ];
  const WITHOUT: Line = [
    [548500, 4850000],
    [549500, 4850000],
  ];
  const URUMQI = [87.60251, 43.78401];

  test.each([
    ['named with the zone, written with it', gaussKruger(29500000, 87), WITH],
    ['named without, written without', gaussKruger(500000, 87), WITHOUT],
    ['named without, written with it', gaussKruger(500000, 87), WITH],
    ['named with the zone, written without', gaussKruger(29500000, 87), WITHOUT],
    [
      'of 6°, written with its zone',
      gaussKruger(15500000, 87),
      [
        [15548500, 4850000],
        [15549500, 4850000],
      ],
    ],
    [
      'named Transverse_Mercator',
      gaussKruger(500000, 87).replace('Gauss_Kruger', 'Transverse_Mercator'),
      WITHOUT,
    ],
  ] as [string, string, Line][])('of a zone %s', async (_, prj, line) => {
    expect(await first(makeZip(oneLine(line, prj)))).toEqual(URUMQI);
  });

  test('of the first 6° zone', async () => {
    // 76° E, 39.5° N, computed with PROJ 9.
    const line: Line = [
      [13586014.2625594, 4374491.59074184],
      [13586114, 4374491],
    ];
    expect(await first(makeZip(oneLine(line, gaussKruger(13500000, 75))))).toEqual([76, 39.5]);
  });

  test.each([4516, 4517, 4538])(
    'of EPSG:%i in a FlatGeobuf file, with the zone and without',
    async (code) => {
      const meridian = code === 4516 ? 84 : 87;
      const zone = meridian / 3;
      for (const prefix of [0, zone * 1e6]) {
        const moved: Line = WITHOUT.map(([x, y]) => [x + prefix, y]);
        const got = await read('zone.fgb', serialize(layer(moved), code));
        expect(got.lines[0]?.line[0]?.[0]).toBeCloseTo(0.60251 + meridian, 5);
      }
    },
  );

  test('of another zone than the numbers have is refused', async () => {
    const zip = makeZip(
      oneLine(
        [
          [28548500, 4850000],
          [28549500, 4850000],
        ],
        gaussKruger(29500000, 87),
      ),
    );
    await expect(read('z.zip', zip)).rejects.toThrow(
      '28548500 does not begin with zone 29 or 15 of GK',
    );
  });

  test('with a cone, and one of UTM', async () => {
    const cone = `PROJCS["cone",${CGCS},PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",0],PARAMETER["False_Northing",0],PARAMETER["Central_Meridian",85],PARAMETER["Standard_Parallel_1",36],PARAMETER["Standard_Parallel_2",47],PARAMETER["Latitude_Of_Origin",0],UNIT["Meter",1]]`;
    // Computed with PROJ 9.
    expect(
      await first(
        makeZip(
          oneLine(
            [
              [0, 5025398.33129793],
              [100, 5025398],
            ],
            cone,
          ),
        ),
      ),
    ).toEqual([85, 42]);
    const utm = `PROJCS["WGS_1984_UTM_Zone_45N",${geogcs('GCS_WGS_1984', 'D_WGS_1984', 6378137, 298.257223563)},PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000],PARAMETER["False_Northing",0],PARAMETER["Central_Meridian",87],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0],UNIT["Meter",1]]`;
    const [lon, lat] =
      (await first(
        makeZip(
          oneLine(
            [
              [548480.637745291, 4848060.14584812],
              [548580, 4848060],
            ],
            utm,
          ),
        ),
      )) ?? [];
    expect([lon, lat]).toEqual(URUMQI);
  });

  test.each([
    ['an unknown method', gaussKruger(500000, 87).replace('Gauss_Kruger', 'Krovak'), 'GK'],
    [
      'a datum nobody here converts',
      gaussKruger(500000, 87, geogcs('GCS_Pulkovo_1942', 'D_Pulkovo_1942')),
      'GK',
    ],
    ['a local one', 'LOCAL_CS["Nonsense"]', 'LOCAL_CS'],
  ])('that is not understood is refused and not guessed: %s', async (_, prj, named) => {
    await expect(read('odd.zip', makeZip(oneLine(WITHOUT, prj)))).rejects.toThrow(
      new RegExp(
        `its coordinates are in ${named}.* which this command does not know: convert the layer`,
      ),
    );
    // Whoever knows better may say so.
    expect(await first(makeZip(oneLine(WITHOUT, prj)), { crs: 'cgcs2000-gk-3deg-87' })).toEqual(
      URUMQI,
    );
  });

  test('that is not there leaves metres to be declared', async () => {
    for (const prj of [undefined, '', '\ufeff\r\n']) {
      await expect(read('bare.zip', makeZip(oneLine(WITHOUT, prj)))).rejects.toThrow(
        'declare the coordinates of the layer with --crs',
      );
    }
  });

  test.each([
    ["Xi'an 1980", geogcs('GCS_Xian_1980', 'D_Xian_1980', 6378140, 298.257)],
    ['Beijing 1954', geogcs('GCS_Beijing_1954', 'D_Beijing_1954', 6378245, 298.3)],
  ])('%s is warned of, in degrees and in metres', async (name, base) => {
    const degrees = await read('old.zip', makeZip(oneLine(LINE, base)));
    const metres = await read('old.zip', makeZip(oneLine(WITHOUT, gaussKruger(500000, 87, base))));
    for (const got of [degrees, metres]) {
      expect(got.notes.join()).toContain(
        `${name} was not converted to WGS 84: the line is off by tens of metres`,
      );
    }
    expect(metres.lines[0]?.line[0]?.[0]).toBeCloseTo(87.6025, 3);
    const fresh = await read('new.zip', makeZip(oneLine(LINE, CGCS)));
    expect(fresh.notes).toEqual([]);
  });

  test('that is bad does not take other layers with it, and is named', async () => {
    const zip = makeZip({
      ...oneLine(LINE, CGCS, 'road'),
      ...oneLine(LINE, 'LOCAL_CS["Nonsense"]', 'rail'),
      ...oneLine(LINE, '', 'path'),
    });
    const got = await read('both.zip', zip, { wanted: 'road' });
    expect(got.lines).toHaveLength(1);
    expect(got.notes.join()).toContain(
      'other layers cannot be used: rail (its .prj is not understood: LOCAL_CS["Nonsense"])',
    );
    expect((await read('both.zip', zip, { wanted: 'path' })).lines).toHaveLength(1);
    await expect(read('both.zip', zip, { wanted: 'rail' })).rejects.toThrow(
      'LOCAL_CS["Nonsense"], which this command does not know',
    );
    await expect(read('both.zip', zip)).rejects.toThrow(
      'choose one with --layer: road, rail (its .prj is not understood',
    );
  });
});

describe('GCJ-02 across the border', () => {
  /** Kashgar, the pass, Naryn. */
  const PLACES: Line = [
    [75.99, 39.47],
    [75.39, 40.51],
    [75.99, 41.43],
  ];
  const shifted: Line = PLACES.map((position) =>
    gcoord.transform(position, gcoord.WGS84, gcoord.GCJ02),
  );

  test('is named as doubtful abroad, with where', async () => {
    const got = await read('cross.geojson', layer(shifted), { crs: 'gcj02' });
    expect(got.notes).toHaveLength(1);
    expect(got.notes[0]).toMatch(
      /^1 vertices lie abroad, from 75\.99\d*, 41\.4\d* to .*: they may be off by several hundred metres/,
    );
    const inside = await read('inside.geojson', layer(shifted.slice(0, 2)), { crs: 'gcj02' });
    expect(inside.notes).toEqual([]);
    expect((await read('plain.geojson', layer(PLACES))).notes).toEqual([]);
  });
});

describe('features without a line', () => {
  const geometry = (type: string, coordinates: unknown) => ({
    type: 'Feature',
    properties: {},
    geometry: { type, coordinates },
  });

  test('are counted by what they are, and said', async () => {
    const features = [
      ...Array.from({ length: 5 }, () => feature(LINE)),
      geometry('MultiLineString', [LINE, LINE]),
      { type: 'Feature', properties: {}, geometry: null },
      geometry('LineString', []),
      geometry('Point', [84, 43]),
      geometry('Polygon', [
        [
          [84, 43],
          [85, 43],
          [85, 44],
          [84, 43],
        ],
      ]),
    ];
    const got = await read('mixed.geojson', { type: 'FeatureCollection', features });
    expect(got.lines).toHaveLength(7);
    expect(got.leftOut).toEqual({ empty: 2, points: 1, areas: 1, unknown: 0, broken: 0 });
  });

  test('are counted in a FlatGeobuf file and in a shapefile', async () => {
    const mixed = {
      type: 'FeatureCollection' as const,
      features: [feature(LINE), geometry('Point', [84, 43])],
    };
    const fgb = await read('mixed.fgb', serialize(mixed as Parameters<typeof serialize>[0], 4326));
    expect([fgb.lines.length, fgb.leftOut.points]).toEqual([1, 1]);
    const shp = await read('null.zip', makeZip({ 'a.shp': makeShp([[LINE], []], 3) }));
    expect([shp.lines.length, shp.leftOut.empty]).toEqual([1, 1]);
    const nulls = withoutGeometry(serialize(layer(LINE, LINE, LINE), 4326));
    const got = await read('nulls.fgb', nulls);
    expect([got.lines.length, got.leftOut.empty]).toEqual([1, 2]);
  });

  test('and nothing else leave no layer, and the kinds are said', async () => {
    const points = {
      type: 'FeatureCollection',
      features: [geometry('Point', [84, 43]), { type: 'Feature', geometry: null }],
    };
    await expect(read('points.geojson', points)).rejects.toThrow(
      'it has no lines (1 with null or empty geometry, 1 points): choose a layer of lines',
    );
  });
});

test('a GeoJSON file in GBK, and one with a byte order mark, keep their class names', async () => {
  const weights: Weights = { field: 'class', byClass: new Map([['国道㭎', 2]]), otherwise: 9 };
  const text = JSON.stringify(layer(['国道㭎', LINE]));
  for (const bytes of [gbk(text), utf8(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
    const { lines } = await read('gbk.geojson', bytes, { weights });
    expect(lines.map(({ weight }) => weight)).toEqual([2]);
  }
});
