import { execFileSync } from 'node:child_process';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { converterFor, REGIONAL_DEFINITION, regional } from '../../src/domain/projection';

/** Places over the region and far beyond it: Kashgar, Altay, Hami, Tehran, Yiwu, Gwadar. */
const places: [number, number][] = [
  [75.99, 39.47],
  [88.14, 47.83],
  [93.51, 42.83],
  [51.39, 35.69],
  [120.07, 29.31],
  [62.33, 25.13],
];

/** The places in a projection's plane, by PROJ. */
function byProj(definition: string): number[][] {
  const printed = execFileSync(
    'gdaltransform',
    ['-s_srs', '+proj=longlat +ellps=GRS80 +no_defs', '-t_srs', definition, '-output_xy'],
    { input: places.map((place) => place.join(' ')).join('\n'), encoding: 'utf8' },
  );
  const lines = printed.trim().split('\n');
  expect(lines).toHaveLength(places.length);
  return lines.map((line) => line.split(' ').map(Number));
}

describe('the regional projection', () => {
  it('agrees with PROJ to a centimetre', () => {
    const theirs = byProj(REGIONAL_DEFINITION);
    for (const [index, place] of places.entries()) {
      const [east = Number.NaN, north = Number.NaN] = theirs[index] ?? [];
      const [x = Number.NaN, y = Number.NaN] = regional.forward(place);
      expect(Math.hypot(x - east, y - north)).toBeLessThan(0.01);
    }
  });

  it('of the other methods that an edition may use agrees too', () => {
    for (const definition of [
      '+proj=aea +lat_1=27 +lat_2=45 +lat_0=35 +lon_0=85 +x_0=0 +y_0=0 +ellps=GRS80 +units=m +no_defs',
      '+proj=laea +lat_0=40 +lon_0=85 +x_0=500 +y_0=-200 +ellps=GRS80 +units=m +no_defs',
    ]) {
      const converter = converterFor(definition);
      const theirs = byProj(definition);
      for (const [index, place] of places.entries()) {
        const [x = Number.NaN, y = Number.NaN] = converter.forward(place);
        const [east = Number.NaN, north = Number.NaN] = theirs[index] ?? [];
        expect(Math.hypot(x - east, y - north), definition).toBeLessThan(0.01);
        const [lon = Number.NaN, lat = Number.NaN] = converter.inverse([x, y]);
        expect(Math.hypot(lon - place[0], lat - place[1]), definition).toBeLessThan(1e-7);
      }
    }
  });

  it('returns to the same position', () => {
    for (const place of places) {
      const [lon = Number.NaN, lat = Number.NaN] = regional.inverse(regional.forward(place));
      expect(lon).toBeCloseTo(place[0], 8);
      expect(lat).toBeCloseTo(place[1], 8);
    }
  });

  it('keeps its scale within half a per cent over the region', () => {
    for (let lat = 35; lat <= 49; lat += 1) {
      for (let lon = 73.5; lon <= 96.5; lon += 1) {
        const [x1 = 0, y1 = 0] = regional.forward([lon, lat]);
        const [x2 = 0, y2 = 0] = regional.forward([lon + 0.01, lat + 0.01]);
        const ground = Geodesic.WGS84.Inverse(lat, lon, lat + 0.01, lon + 0.01).s12 ?? Number.NaN;
        expect(Math.abs(Math.hypot(x2 - x1, y2 - y1) / ground - 1)).toBeLessThan(0.0055);
      }
    }
  });
});
