// relief.geojson: where the land is at least 500, 1000 ... 5000 m high, from the smoothed
// ETOPO5 raster (run relief-raster.py first; gdal_contour from gdal-bin does the contouring).
// Each feature is everything at or above its `minM`, so bands are painted one over the
// other, lowest first: every contour is stored once and no slivers open between bands.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  areaKm2,
  clipRing,
  densify,
  drawnRing,
  feature,
  inputs,
  readJson,
  tidy,
  write,
} from './lib.mjs';

const LEVELS = [500, 1000, 1500, 2000, 3000, 4000, 5000];
const FINE = [60, 25, 110, 56];
const BOX = [26, 8, 138, 70];
const FINE_TOLERANCE = 2000;
const COARSE_TOLERANCE = 9000;
const FINE_SMALLEST_KM2 = 1100;
const COARSE_SMALLEST_KM2 = 6000;

const raster = join(inputs, 'relief.tif');
const features = [];
for (const level of LEVELS) {
  const path = join(inputs, `relief-${level}.geojson`);
  rmSync(path, { force: true });
  const levels = ['-fl', String(level), '-amin', 'min', '-amax', 'max'];
  execFileSync('gdal_contour', ['-q', '-p', ...levels, '-f', 'GeoJSON', raster, path]);
  const polygons = readJson(path)
    .features.filter((f) => f.properties.min >= level)
    .flatMap((f) =>
      f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates,
    );
  const kept = [];
  for (const polygon of polygons) {
    const rings = [];
    for (const [i, whole] of polygon.entries()) {
      const ring = clipRing(whole, BOX);
      if (!ring) continue;
      const mean = [0, 1].map((k) => ring.reduce((sum, c) => sum + c[k], 0) / ring.length);
      const fine = mean[0] > FINE[0] && mean[0] < FINE[2] && mean[1] > FINE[1] && mean[1] < FINE[3];
      const small = areaKm2(ring) < (fine ? FINE_SMALLEST_KM2 : COARSE_SMALLEST_KM2);
      if (small && i === 0) break; // too small an island: with its holes
      if (small) continue;
      const tolerance = (c) => {
        const off = Math.hypot(
          Math.max(FINE[0] - c[0], c[0] - FINE[2], 0),
          Math.max(FINE[1] - c[1], c[1] - FINE[3], 0),
        );
        return FINE_TOLERANCE + Math.min(1, off / 5) * (COARSE_TOLERANCE - FINE_TOLERANCE);
      };
      const simple = tidy(densify(drawnRing(ring, tolerance, 2), BOX), 2);
      if (simple.length > 4) rings.push(simple);
    }
    if (rings.length > 0) kept.push(rings);
  }
  kept.sort((a, b) => areaKm2(b[0]) - areaKm2(a[0]));
  features.push(feature({ kind: 'relief', minM: level, source: 'etopo5' }, 'MultiPolygon', kept));
}
write('relief.geojson', features);
