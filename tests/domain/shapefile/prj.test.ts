/** The spellings of coordinate systems that programs write. */
import { describe, expect, it } from 'vitest';
import { readPrj } from '../../../src/domain/shapefile/prj';

const degrees = (name: string, datum: string, rest = '') =>
  `GEOGCS["${name}",DATUM["${datum}"]${rest}]`;
const read = (wkt: string) => {
  const found = readPrj(wkt);
  return found.kind === 'degrees' ? found.datum : found.kind;
};

describe('the datum of degrees', () => {
  it.each([
    ['D_WGS_1984', 'wgs84'],
    ['WGS84', 'wgs84'],
    ['wgs 84', 'wgs84'],
    ['WGS__1984', 'wgs84'],
    ['World Geodetic System 1984', 'wgs84'],
    ['World_Geodetic_System_1984', 'wgs84'],
    ['World  Geodetic  System', 'wgs84'],
    ['WGS_72', 'other'],
    ['CGCS2000', 'cgcs2000'],
    ['CGCS 2000', 'cgcs2000'],
    ['D_China_2000', 'cgcs2000'],
    ['China2000', 'cgcs2000'],
    ['China Geodetic Coordinate System 2000', 'cgcs2000'],
    ['China_Geodetic_Coordinate_System_2000', 'cgcs2000'],
    ['ChinaGeodeticCoordinateSystem2000', 'cgcs2000'],
    ['China__Geodetic__Coordinate__System__2000', 'cgcs2000'],
    ['New_Beijing', 'other'],
    ['D_Xian_1980', 'xian1980'],
    ["Xi'an 80", 'xian1980'],
    ['Xian80', 'xian1980'],
    ['Xian__1980', 'xian1980'],
    ['D_Beijing_1954', 'beijing1954'],
    ['Beijing 54', 'beijing1954'],
    ['Beijing54', 'beijing1954'],
    ['Beijing__1954', 'beijing1954'],
    ['D_Pulkovo_1942', 'other'],
  ])('%s is %s', (datum, expected) => {
    expect(read(degrees('unnamed', datum))).toBe(expected);
  });

  it('is told by the name of the system where the datum has another', () => {
    expect(read(degrees('WGS 84', 'unnamed'))).toBe('wgs84');
    expect(read('GEOGCRS["CGCS2000"]')).toBe('cgcs2000');
  });

  it('is of no use with another prime meridian than Greenwich', () => {
    const on = (meridian: string) =>
      read(degrees('WGS 84', 'WGS_1984', `,PRIMEM["m", ${meridian} ]`));
    expect(on('0')).toBe('wgs84');
    expect(on('0.0')).toBe('wgs84');
    expect(on('0.5')).toBe('other');
    expect(on('-17.66')).toBe('other');
    expect(on('2.337')).toBe('other');
  });
});

describe('the text of a .prj', () => {
  it.each(['GEOGCS', 'GEOGCRS', 'GEODCRS', 'geogcs'])(
    'may begin with %s, with blanks and either bracket',
    (keyword) => {
      expect(read(`${keyword} [ "WGS 84" , DATUM [ "WGS_1984" ] ]`)).toBe('wgs84');
      expect(read(`${keyword} ("x", datum ("WGS_1984"))`)).toBe('wgs84');
    },
  );

  it.each(['PROJCS', 'PROJCRS', 'PROJECTEDCRS'])(
    'is in metres where it begins with %s',
    (keyword) => {
      const plane = `${keyword}["Plane",${degrees('WGS 84', 'WGS_1984')}]`;
      expect(readPrj(plane)).toEqual({ kind: 'other', name: 'Plane' });
    },
  );

  it('that names no system is shown by its beginning', () => {
    const long = `LOCAL_CS["${'x'.repeat(60)}"]`;
    expect(readPrj(`\ufeff ${long}`)).toEqual({ kind: 'unknown', name: long.slice(0, 40) });
    expect(readPrj('GEOGCS WGS 84')).toEqual({ kind: 'unknown', name: 'GEOGCS WGS 84' });
  });
});
