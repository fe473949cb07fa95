/** GDAL, which reads places back from a sheet, understands the written projections as they are meant. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Datum } from '../../src/domain/contract/edition';
import { EDITION } from '../../src/domain/edition';
import { converterFor, type ProjectionMethod } from '../../src/domain/projection';
import { projectedWkt, REGIONAL_WKT } from '../../src/print/sheet/crs-wkt';

const CASES: {
  method: ProjectionMethod;
  datum: Datum;
  definition: string;
  at: [number, number];
}[] = [
  {
    method: 'lcc',
    datum: 'cgcs2000',
    definition:
      '+proj=lcc +lat_1=25.25 +lat_2=47 +lat_0=12.125 +lon_0=105 +x_0=0 +y_0=0 +ellps=GRS80 +units=m',
    at: [112.5, 38],
  },
  {
    method: 'aea',
    datum: 'wgs84',
    definition:
      '+proj=aea +lat_1=-18 +lat_2=-36 +lat_0=0 +lon_0=132 +x_0=1000000 +y_0=2000000 +ellps=WGS84 +units=m',
    at: [145, -30],
  },
  {
    method: 'laea',
    datum: 'wgs84',
    definition: '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=WGS84 +units=m',
    at: [24, 60],
  },
];

function byGdal(wkt: string, at: readonly number[]): number[] {
  const geographic = '+proj=longlat +ellps=WGS84 +towgs84=0,0,0 +no_defs';
  const printed = execFileSync(
    'gdaltransform',
    ['-s_srs', geographic, '-t_srs', wkt, '-output_xy'],
    { input: at.join(' '), encoding: 'utf8' },
  );
  return printed.trim().split(' ').map(Number);
}

describe('projections as well-known text', () => {
  it('mean what the definition means', () => {
    for (const { method, datum, definition, at } of CASES) {
      const wkt = projectedWkt(method, definition, { name: 'Test', datum });
      const [x = Number.NaN, y = Number.NaN] = byGdal(wkt, at);
      const [ownX = 0, ownY = 0] = converterFor(definition).forward([...at]);
      expect(Math.hypot(x - ownX, y - ownY), method).toBeLessThan(0.01);
    }
  });

  it("bear the edition's name", () => {
    expect(REGIONAL_WKT.startsWith(`PROJCS["${EDITION.projection.name}",GEOGCS["`)).toBe(true);
  });

  it('are not written where a parameter is missing', () => {
    const definition = '+proj=aea +lat_1=20 +lat_0=0 +lon_0=3 +x_0=0 +y_0=0 +units=m';
    expect(() => projectedWkt('aea', definition, { name: 'Test', datum: 'wgs84' })).toThrow(
      'lat_2',
    );
  });
});
