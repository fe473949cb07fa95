import { execFileSync } from 'node:child_process';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { REGIONAL_DEFINITION, regional } from '../../src/domain/projection';

/** Places over the region and far beyond it: Kashgar, Altay, Hami, Tehran, Yiwu, Gwadar. */
const places: [number, number][] = [
  [75.99, 39.47],
  [88.14, 47.83],
  [93.51, 42.83],
  [51.39, 35.69],
  [120.07, 29.31],
  [62.33, 25.13],
];

describe('the regional projection', () => {
  it('agrees with PROJ to a centimetre', () => {
    const printed = execFileSync(
      'gdaltransform',
      [
        '-s_srs',
        '+proj=longlat +ellps=GRS80 +no_defs',
        '-t_srs',
        REGIONAL_DEFINITION,
        '-output_xy',
      ],
      { input: places.map((place) => place.join(' ')).join('\n'), encoding: 'utf8' },
    );
    const lines = printed.trim().split('\n');
    expect(lines).toHaveLength(places.length);
    for (const [index, place] of places.entries()) {
      const [east = Number.NaN, north = Number.NaN] = (lines[index] ?? '').split(' ').map(Number);
      const [x = Number.NaN, y = Number.NaN] = regional.forward(place);
      expect(Math.hypot(x - east, y - north)).toBeLessThan(0.01);
    }
  });

  it('comes back to the same place', () => {
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
