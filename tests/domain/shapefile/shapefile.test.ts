import { describe, expect, it } from 'vitest';
import { encodingOfCpg } from '../../../src/domain/shapefile/code-page';
import { readDbf } from '../../../src/domain/shapefile/dbf';
import { readPrj } from '../../../src/domain/shapefile/prj';
import { readShapefile } from '../../../src/domain/shapefile/read';
import { polygonsOf } from '../../../src/domain/shapefile/rings';
import { shapefilesIn } from '../../../src/domain/shapefile/zip';
import { gbk, makeDbf, makeShp, makeZip, type Ring } from './make-shapefile';

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
  [west, south],
];
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('names in the table of a shapefile', () => {
  const names = ['喀什', '霍尔果斯'];
  const read = (bytes: Uint8Array, cpg: string | null) => {
    const table = readDbf(bytes, cpg);
    return { names: table?.rows.map((row) => row?.NAME), from: table?.encodingFrom };
  };

  it('are read from GBK without a .cpg', () => {
    expect(read(makeDbf(names.map(gbk)), null)).toEqual({ names, from: 'guessed' });
  });

  it.each([
    '936',
    'CP936',
    'cp-936',
    'ANSI 936',
    'GBK',
    'gb2312',
    'GB 2312',
    'GB18030',
    '\ufeff936\r\n',
  ])('are read from GBK where the .cpg says %j', (cpg) => {
    expect(read(makeDbf(names.map(gbk)), cpg)).toEqual({ names, from: 'cpg' });
  });

  it('are read from GBK where the header alone says so', () => {
    expect(read(makeDbf(names.map(gbk), { driver: 0x4d }), null)).toEqual({
      names,
      from: 'header',
    });
  });

  it.each([null, 'UTF-8', 'UTF8', '65001', '936'])(
    'are read from UTF-8, with %j beside it',
    (cpg) => {
      const table = readDbf(makeDbf(names.map(utf8)), cpg);
      expect(table?.rows.map((row) => row?.NAME)).toEqual(names);
    },
  );

  it('are read correctly if the .cpg is wrong or not text', () => {
    expect(read(makeDbf(names.map(gbk)), 'UTF-8').names).toEqual(names);
    expect(read(makeDbf(names.map(gbk)), '\u0000\u0005\u0016\u0007').names).toEqual(names);
  });

  it('may have a character that only GB18030 has', () => {
    expect(read(makeDbf([gbk('𠮷林㭎')]), '936').names).toEqual(['𠮷林㭎']);
  });

  it('may be truncated inside a character by the field width', () => {
    const table = readDbf(makeDbf([utf8('喀什地区')], { width: 10 }), null);
    expect(table?.rows[0]?.NAME).toBe('喀什地');
    expect(table?.garbled).toBe(false);
    expect(readDbf(makeDbf([gbk('喀什地区')], { width: 7 }), '936')?.rows[0]?.NAME).toBe('喀什地');
  });

  it('are reported as garbled if no encoding fits', () => {
    expect(readDbf(makeDbf([Uint8Array.of(0xff, 0xff, 0x80)]), null)?.garbled).toBe(true);
    expect(readDbf(makeDbf(names.map(gbk)), null)?.garbled).toBe(false);
  });

  it('are found at the offset in the header, also after a block of another program', () => {
    expect(read(makeDbf(names.map(gbk), { backlink: 263 }), null).names).toEqual(names);
  });

  it('are read to the end of the file if the header counts more rows', () => {
    const table = readDbf(makeDbf(names.map(gbk), { counted: 4_000_000_000 }), null);
    expect(table?.rows).toHaveLength(2);
    expect(table?.missingRows).toBe(3_999_999_998);
  });

  it('are not read from a damaged table', () => {
    expect(readDbf(new Uint8Array(12), null)).toBeNull();
    expect(readDbf(makeDbf([gbk('喀什')]).subarray(0, 40), null)).toBeNull();
  });

  it('have labels that a decoder knows', () => {
    expect(['1252', 'ISO-8859-1', 'Big5', '950', 'windows-1251'].map(encodingOfCpg)).toEqual([
      'windows-1252',
      'windows-1252',
      'big5',
      'big5',
      'windows-1251',
    ]);
    expect(encodingOfCpg('nonsense')).toBeNull();
  });
});

describe('a .prj', () => {
  const degrees = (name: string, datum: string) =>
    `GEOGCS["${name}",DATUM["${datum}",SPHEROID["x",6378137,298.257]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]`;

  it('tells the datum of geographic coordinates', () => {
    const datum = (wkt: string) => {
      const read = readPrj(wkt);
      return read.kind === 'degrees' ? read.datum : read.kind;
    };
    expect(datum(degrees('GCS_WGS_1984', 'D_WGS_1984'))).toBe('wgs84');
    expect(datum(degrees('GCS_China_Geodetic_Coordinate_System_2000', 'D_China_2000'))).toBe(
      'cgcs2000',
    );
    expect(datum(degrees('China Geodetic Coordinate System 2000', 'China_2000'))).toBe('cgcs2000');
    expect(datum(degrees('GCS_Xian_1980', 'D_Xian_1980'))).toBe('xian1980');
    expect(datum(degrees('Beijing 1954', 'Beijing_1954'))).toBe('beijing1954');
    expect(
      datum('GEOGCRS["WGS 84",ENSEMBLE["World Geodetic System 1984 ensemble",MEMBER["x"]]]'),
    ).toBe('wgs84');
    expect(datum(`COMPD_CS["both",${degrees('WGS 84', 'WGS_1984')},VERT_CS["h"]]`)).toBe('wgs84');
  });

  it('names a projected system, and degrees that are not WGS 84', () => {
    const plane = `PROJCS["CGCS2000_3_Degree_GK_Zone_29",${degrees('GCS_China_Geodetic_Coordinate_System_2000', 'D_China_2000')},PROJECTION["Gauss_Kruger"]]`;
    expect(readPrj(plane)).toEqual({ kind: 'other', name: 'CGCS2000_3_Degree_GK_Zone_29' });
    expect(readPrj(degrees('GCS_North_American_1983', 'D_North_American_1983')).kind).toBe('other');
    expect(
      readPrj(degrees('WGS 84', 'WGS_1984').replace('"Greenwich",0', '"Ferro",-17.66')).kind,
    ).toBe('other');
  });

  it('may name no system', () => {
    expect(readPrj('LOCAL_CS["Nonsense"]')).toEqual({
      kind: 'unknown',
      name: 'LOCAL_CS["Nonsense"]',
    });
    expect([readPrj(''), readPrj(null), readPrj('\ufeff \r\n')].map(({ kind }) => kind)).toEqual([
      'none',
      'none',
      'none',
    ]);
  });
});

describe('a zip of shapefiles', () => {
  const shp = makeShp([[square(80, 40, 1)]]);
  const dbf = makeDbf([gbk('喀什')]);

  it('leaves out the duplicate entries of macOS', () => {
    const read = shapefilesIn(
      makeZip({
        'map/a.shp': shp,
        'map/a.dbf': dbf,
        '__MACOSX/map/._a.shp': 'x',
        '__MACOSX/map/._a.cpg': 'x',
        'map/._a.dbf': 'x',
        'map/': '',
        'map/a.shx': 'x',
      }),
    );
    expect('shapefiles' in read && read.shapefiles.map(({ name, cpg }) => [name, cpg])).toEqual([
      ['map/a', null],
    ]);
    expect('otherFiles' in read && read.otherFiles).toEqual(['map/a.shx']);
  });

  it('groups files by layer, whatever the case of their extensions', () => {
    const read = shapefilesIn(
      makeZip({
        'A.SHP': shp,
        'a.dbf': dbf,
        'A.Prj': 'GEOGCS["x"]',
        'b.shp': shp,
        'b.prj': 'LOCAL_CS["?"]',
        'c.dbf': dbf,
      }),
    );
    expect(
      'shapefiles' in read &&
        read.shapefiles.map(({ name, shp: shape, dbf: table, prj }) => [
          name,
          shape !== null,
          table !== null,
          prj,
        ]),
    ).toEqual([
      ['A', true, true, 'GEOGCS["x"]'],
      ['b', true, false, 'LOCAL_CS["?"]'],
      ['c', false, true, null],
    ]);
  });

  it('reads names in GBK, as Windows writes them', () => {
    // The same bytes as one-byte characters, as a name without the UTF-8 flag is given.
    const zip = makeZip({ 'AAAA.shp': shp });
    const name = gbk('喀什');
    for (let at = 0; at + 8 <= zip.length; at++) {
      if (zip.subarray(at, at + 4).every((byte) => byte === 0x41)) zip.set(name, at);
    }
    const read = shapefilesIn(zip);
    expect('shapefiles' in read && read.shapefiles.map((one) => one.name)).toEqual(['喀什']);
  });

  it('is refused if it is not a zip, or truncated', () => {
    expect(shapefilesIn(utf8('no zip at all'))).toEqual({ problem: 'not-zip' });
    expect(shapefilesIn(makeZip({ 'a.shp': shp }).subarray(0, 90))).toEqual({ problem: 'not-zip' });
  });
});

describe('the shapes of a shapefile', () => {
  const parts = { name: 'a', prj: null, cpg: null };
  const layerOf = (shp: Uint8Array, dbf: Uint8Array | null = null) => {
    const read = readShapefile({ ...parts, shp, dbf });
    if ('problem' in read) throw new Error(read.problem);
    return read.layer;
  };

  it('leave out deleted rows, each with its own shape', () => {
    const shp = makeShp([[square(80, 40, 1)], [square(82, 40, 1)], [square(84, 40, 1)]]);
    const dbf = makeDbf(['甲', '乙', '丙'].map(gbk), { deleted: [1] });
    const layer = layerOf(shp, dbf);
    expect(layer.deletedRows).toBe(1);
    expect(
      layer.features.map(({ properties, geometry }) => [
        properties?.NAME,
        geometry?.type === 'Polygon' && geometry.coordinates[0]?.[0]?.[0],
      ]),
    ).toEqual([
      ['甲', 80],
      ['丙', 84],
    ]);
  });

  it('keep an empty shape in its place', () => {
    const dbf = makeDbf(['甲', '乙'].map(gbk));
    const layer = layerOf(makeShp([[], [square(82, 40, 1)]]), dbf);
    expect(
      layer.features.map(({ geometry, properties }) => [geometry?.type, properties?.NAME]),
    ).toEqual([
      [undefined, '甲'],
      ['Polygon', '乙'],
    ]);
  });

  it('keep islands with rings in either direction, and a hole', () => {
    const other = square(90, 40, 1).toReversed();
    const layer = layerOf(makeShp([[square(80, 40, 3), square(81, 41, 1), other]]));
    const [feature] = layer.features;
    expect(
      feature?.geometry?.type === 'MultiPolygon' &&
        feature.geometry.coordinates.map(({ length }) => length),
    ).toEqual([2, 1]);
  });

  it('are reported if the file is damaged or truncated', () => {
    const shp = makeShp([[square(80, 40, 1)], [square(82, 40, 1)]]);
    expect(layerOf(shp).cutShort).toBe(false);
    const cut = layerOf(shp.subarray(0, shp.length - 30));
    expect([cut.cutShort, cut.features.length]).toEqual([true, 1]);
    for (const length of [0, 5, 30, 60, 99]) {
      expect(readShapefile({ ...parts, shp: shp.subarray(0, length), dbf: null })).toEqual({
        problem: 'damaged',
      });
    }
    expect(readShapefile({ ...parts, shp: null, dbf: makeDbf([]) })).toEqual({ problem: 'no-shp' });
  });

  it('are assembled by which ring contains which, also if rings touch', () => {
    const ring = (at: Ring) => at.map(([x, y]) => [x, y]);
    const outer = ring(square(0, 0, 4));
    const touching = ring([
      [0, 0],
      [1, 2],
      [2, 1],
      [0, 0],
    ]);
    const island = ring(square(1.2, 1.3, 0.1));
    const sorted = polygonsOf([island, outer, touching]);
    expect(sorted).toEqual({ type: 'MultiPolygon', coordinates: [[island], [outer, touching]] });
    expect(
      polygonsOf([
        ring([
          [0, 0],
          [1, 1],
          [0, 0],
        ]),
      ]),
    ).toBeNull();
  });
});
