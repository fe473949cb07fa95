import { describe, expect, it } from 'vitest';
import { gbk, makeDbf, makeShp, makeZip, type Ring } from '../shapefile/make-shapefile';
import { boundaryOf, notesOf, problemOf, utf8 } from './boundary-files';

const ring = (west: number, south: number): Ring => [
  [west, south],
  [west, south + 1],
  [west + 1, south + 1],
  [west + 1, south],
  [west, south],
];
const degrees = (name: string, datum: string) =>
  `GEOGCS["${name}",DATUM["${datum}",SPHEROID["x",6378137,298.257]],PRIMEM["Greenwich",0],UNIT["Degree",0.01745]]`;
const CGCS2000 = degrees('GCS_China_Geodetic_Coordinate_System_2000', 'D_China_2000');
const PLANE = `PROJCS["CGCS2000_3_Degree_GK_CM_75E",${CGCS2000},PROJECTION["Gauss_Kruger"]]`;

const layer = (
  name: string,
  prj: string | null,
  extra: Record<string, Uint8Array | string> = {},
) => ({
  [`${name}.shp`]: makeShp([[ring(76, 38)]]),
  [`${name}.dbf`]: makeDbf([gbk('喀什地区')]),
  ...(prj === null ? {} : { [`${name}.prj`]: prj }),
  ...extra,
});
const names = (entries: Record<string, Uint8Array | string>) =>
  boundaryOf(makeZip(entries), '边界.zip').names;

describe('a zipped shapefile in degrees', () => {
  it.each([null, '936', 'CP936', 'ANSI 936', 'GBK', '\u0000\u0005\u0016binary'])(
    'has its names right with the .cpg %j',
    (cpg) => {
      expect(names(layer('a', CGCS2000, cpg === null ? {} : { 'a.cpg': cpg }))).toEqual([
        '喀什地区',
      ]);
    },
  );

  it('has the right names if only the header declares the encoding, and from a Mac', () => {
    expect(
      names({ ...layer('a', CGCS2000), 'a.dbf': makeDbf([gbk('喀什地区')], { driver: 0x4d }) }),
    ).toEqual(['喀什地区']);
    expect(
      names(
        layer('map/a', CGCS2000, {
          '__MACOSX/map/._a.shp': 'x',
          '__MACOSX/map/._a.dbf': 'x',
          '__MACOSX/map/._a.cpg': '\u0000',
        }),
      ),
    ).toEqual(['喀什地区']);
  });

  it('leaves out deleted rows, with a note', () => {
    const entries = {
      'a.shp': makeShp([[ring(76, 38)], [ring(80, 38)]]),
      'a.dbf': makeDbf(['喀什地区', '旧区'].map(gbk), { deleted: [1] }),
      'a.prj': CGCS2000,
    };
    expect(names(entries)).toEqual(['喀什地区']);
    expect(boundaryOf(makeZip(entries), 'a.zip').notes).toEqual([
      { kind: 'deleted', count: 1, detail: 'a' },
    ]);
  });

  it('keeps its good layers if another has an unknown coordinate system, and names that layer', () => {
    const { areas, notes } = boundaryOf(
      makeZip({
        ...layer('good', CGCS2000),
        ...layer('local', 'LOCAL_CS["?"]'),
        ...layer('plane', PLANE),
        'table.dbf': makeDbf([]),
      }),
      'a.zip',
    );
    expect(areas).toBe(1);
    expect(notes.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['layer-unknown-crs', 'local: LOCAL_CS["?"]'],
      ['layer-crs', 'plane: CGCS2000_3_Degree_GK_CM_75E'],
      ['layer-damaged', 'table'],
    ]);
  });

  it('is refused with the name of its coordinate system if that is not geographic', () => {
    const zip = makeZip(layer('a', PLANE));
    expect(problemOf(zip, 'a.zip')).toEqual({
      kind: 'other-crs',
      detail: 'CGCS2000_3_Degree_GK_CM_75E',
    });
    expect(problemOf(makeZip(layer('a', 'LOCAL_CS["?"]')), 'a.zip')?.kind).toBe('unknown-crs');
    const metres = { ...layer('a', null), 'a.shp': makeShp([[ring(29_548_500, 4_850_000)]]) };
    expect(problemOf(makeZip(metres), 'a.zip')?.kind).toBe('metres');
  });

  it('warns of degrees on an older datum, and of a .prj that is not there', () => {
    const notes = (prj: string | null) => notesOf(makeZip(layer('a', prj)), 'a.zip');
    expect(notes(CGCS2000)).toEqual({});
    expect(notes(degrees('GCS_Xian_1980', 'D_Xian_1980'))).toEqual({ xian1980: 0 });
    expect(notes(degrees('GCS_Beijing_1954', 'D_Beijing_1954'))).toEqual({ beijing1954: 0 });
    expect(notes(null)).toEqual({ 'no-prj': 0 });
    expect(notes('')).toEqual({ 'no-prj': 0 });
  });

  it('is refused with a message if it is not a shapefile', () => {
    expect(problemOf(makeZip({ 'a.geojson': '{}' }), 'a.zip')?.kind).toBe('no-shapefile');
    expect(problemOf(makeZip({ 'a.shp': utf8('x'), 'a.prj': CGCS2000 }), 'a.zip')?.kind).toBe(
      'damaged-shapefile',
    );
    // A zip is recognised under any file name.
    expect(problemOf(makeZip({ 'x.txt': '' }), 'a.geojson')?.kind).toBe('no-shapefile');
  });
});
