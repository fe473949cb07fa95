/** Which files of a zip make one shapefile, and which are something else. */
import { describe, expect, it } from 'vitest';
import { shapefilesIn } from '../../../src/domain/shapefile/zip';
import { gbk, makeShp, makeZip } from './make-shapefile';

const shp = makeShp([]);
const read = (entries: Record<string, Uint8Array | string>) => {
  const found = shapefilesIn(makeZip(entries));
  if ('problem' in found) throw new Error(found.problem);
  return found;
};
const names = (entries: Record<string, Uint8Array | string>) =>
  read(entries).shapefiles.map(({ name }) => name);

describe('the shapefiles in a zip', () => {
  it('have names in any letters, in the order of the zip', () => {
    expect(names({ '东城.shp': shp, 'ÿ/á.shp': shp, 'b.dbf': 'x' })).toEqual(['东城', 'ÿ/á', 'b']);
  });

  it('are not files that only begin like one, nor a .prj alone', () => {
    const { shapefiles, otherFiles } = read({
      'a.shp.xml': 'x',
      'b.prj': 'GEOGCS["x"]',
      'c.shp': shp,
      'd/e.txt': 'x',
    });
    expect(shapefiles.map(({ name }) => name)).toEqual(['c']);
    expect(otherFiles).toEqual(['a.shp.xml', 'd/e.txt']);
  });

  it('are not the copies of macOS, in any folder', () => {
    expect(names({ '._a.shp': 'x', '__MACOSX/b.shp': 'x', 'c/__MACOSX/d.shp': 'x' })).toEqual([]);
    expect(names({ 'a._b.shp': shp, 'x__MACOSX/c.shp': shp })).toEqual(['a._b', 'x__MACOSX/c']);
  });

  it('have the texts beside them decoded, also where they are no text', () => {
    const [one] = read({
      'a.shp': shp,
      'a.prj': gbk('LOCAL_CS["喀什"]'),
      'a.cpg': Uint8Array.of(0x41, 0xff, 0xff),
    }).shapefiles;
    expect(one).toMatchObject({ prj: 'LOCAL_CS["喀什"]', cpg: 'Aÿÿ', dbf: null });
  });
});
