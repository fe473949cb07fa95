// land.geojson: coarse land polygons for the land and sea background, from Natural Earth
// 1:50m. For filling only: the edges of the box are edges of the data, not coasts.
import { join } from 'node:path';
import { feature as fromTopology } from 'topojson-client';
import {
  areaKm2,
  clipRing,
  densify,
  feature,
  here,
  readJson,
  simplifyRing,
  tidy,
  write,
} from './lib.mjs';

const BOX = [20, 0, 150, 75];
const TOLERANCE = 4000;
const SMALLEST_KM2 = 250;

const atlas = readJson(join(here, '../../../node_modules/world-atlas/land-50m.json'));
const { features } = fromTopology(atlas, atlas.objects.land);
const polygons = features.flatMap(({ geometry }) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
);

/** Carries a ring that jumps at the 180th meridian on beyond it. */
function unwrapped(ring) {
  let turn = 0;
  const out = ring.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - ring[i - 1][0];
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [x + turn, y];
  });
  const mean = out.reduce((sum, c) => sum + c[0], 0) / out.length;
  const shift = 360 * Math.round(mean / 360);
  return out.map(([x, y]) => [x - shift, y]);
}

const kept = [];
for (const polygon of polygons) {
  const rings = polygon
    .map((ring) => clipRing(unwrapped(ring), BOX))
    .filter((ring) => ring && areaKm2(ring) > SMALLEST_KM2)
    .map((ring) => tidy(densify(simplifyRing(ring, TOLERANCE), BOX), 2))
    .filter((ring) => ring.length > 3);
  if (rings.length > 0) kept.push(rings);
}
kept.sort((a, b) => areaKm2(b[0]) - areaKm2(a[0]));
write(
  'land.geojson',
  kept.map((rings) => feature({ kind: 'land', source: 'natural-earth-50m' }, 'Polygon', rings)),
);
