// borders.geojson: national boundary lines, each drawn once.
// Inside the near box from OpenStreetMap 2017, beyond it from Natural Earth 1:50m.
// The lines are the sources' own (de facto) lines; none is added, moved or re-labelled.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mesh } from 'topojson-client';
import {
  clipLine,
  deviation,
  distance,
  feature,
  fewestVertices,
  here,
  inputs,
  inside,
  isClosed,
  joinLines,
  readJson,
  tidy,
  write,
} from './lib.mjs';

const NEAR = [70, 32, 100, 52];
const AROUND = [68, 30, 102, 54];
const FAR = [30, 5, 150, 70];
/** Metres. The measured maximum below also holds the rounding to four decimals. */
const OWN_TOLERANCE = 245; // China's border
const NEAR_TOLERANCE = 290; // borders between its neighbours
/** Beyond the near box: finer on the maps' margin than in the distance. */
const MARGIN = [55, 22, 115, 60];
const MARGIN_TOLERANCE = 2500;
const FAR_TOLERANCE = 9000;

// ------------------------------------------------- the near box: who shares which edge

const countries = readJson(join(inputs, 'countries-coastline-10m/package/map.geo.json'));
const rings = [];
for (const { properties, geometry } of countries.features) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const polygon of polygons) {
    for (const ring of polygon) {
      if (ring.some((c) => inside(c, AROUND))) rings.push({ owner: properties.A3, ring });
    }
  }
}

const edgeName = (a, b) => [a.join(), b.join()].sort().join(' ');
const owners = new Map();
for (const { owner, ring } of rings) {
  for (let i = 1; i < ring.length; i++) {
    const name = edgeName(ring[i - 1], ring[i]);
    owners.set(name, (owners.get(name) ?? new Set()).add(owner));
  }
}

// Walk each ring. An edge two countries share is a border. Where the two simplified a
// stretch differently (by under 10 m), each has a run of edges of its own between the same
// two ends: such runs are paired, and the alphabetically first country's is kept. A closed
// run without a partner is an enclave whose host has no hole for it: a border too.
const shared = new Map();
const runs = new Map();
for (const { owner, ring } of rings) {
  let piece = null;
  const flush = () => {
    if (!piece) return;
    const { other, line } = piece;
    if (other) {
      const pair = [owner, other].sort().join(' ');
      if (owner < other) shared.set(pair, [...(shared.get(pair) ?? []), line]);
    } else {
      const ends = [line[0].join(), line.at(-1).join()].sort().join(' ');
      runs.set(ends, [...(runs.get(ends) ?? []), { owner, line }]);
    }
    piece = null;
  };
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    if (!inside(a, AROUND) && !inside(b, AROUND)) {
      flush();
      continue;
    }
    const other = [...owners.get(edgeName(a, b))].find((o) => o !== owner) ?? null;
    if (piece && piece.other !== other) flush();
    piece ??= { other, line: [a] };
    piece.line.push(b);
  }
  flush();
}
for (const found of runs.values()) {
  found.sort((a, b) => (a.owner < b.owner ? -1 : 1));
  const pair = found.map((f) => f.owner).join(' ');
  if (found.length !== 2 && !isClosed(found[0].line)) {
    throw new Error(`a border run of ${pair} has no partner at ${found[0].line[0]}`);
  }
  shared.set(pair, [...(shared.get(pair) ?? []), found[0].line]);
}

const worst = { own: 0, others: 0 };
const near = [];
for (const [pair, lines] of [...shared].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const own = pair.includes('CHN');
  for (const whole of joinLines(lines)) {
    for (const source of clipLine(whole, NEAR)) {
      const line = tidy(fewestVertices(source, own ? OWN_TOLERANCE : NEAR_TOLERANCE));
      const kind = own ? 'own' : 'others';
      worst[kind] = Math.max(worst[kind], deviation(source, line));
      near.push({ pair, line });
    }
  }
}

// ------------------------------------------------------------- beyond the near box

const atlas = readJson(join(here, '../../../node_modules/world-atlas/countries-50m.json'));
// Hong Kong and Macao are listed beside China in the source: their limits are not national.
const within = new Set(['China', 'Hong Kong', 'Macao']);
const wanted = (a, b) =>
  a !== b && !(within.has(a.properties.name) && within.has(b.properties.name));
const far = mesh(atlas, atlas.objects.countries, wanted)
  .coordinates.flatMap((line) => clipLine(line, FAR))
  .flatMap((line) => clipLine(line, NEAR, true))
  .flatMap((line) => [
    ...clipLine(line, MARGIN).map((piece) => fewestVertices(piece, MARGIN_TOLERANCE)),
    ...clipLine(line, MARGIN, true).map((piece) => fewestVertices(piece, FAR_TOLERANCE)),
  ])
  .map((line) => tidy(line, 2));

// A coarse line that ends at the near box is carried to the accurate line that ends there.
const onEdge = ([x, y]) =>
  (Math.abs(x - NEAR[0]) < 1e-2 ||
    Math.abs(x - NEAR[2]) < 1e-2 ||
    Math.abs(y - NEAR[1]) < 1e-2 ||
    Math.abs(y - NEAR[3]) < 1e-2) &&
  inside([x, y], [NEAR[0] - 1e-2, NEAR[1] - 1e-2, NEAR[2] + 1e-2, NEAR[3] + 1e-2]);
const nearEnds = near.flatMap(({ line }) => [line[0], line.at(-1)]).filter(onEdge);
for (const line of far) {
  for (const index of [0, line.length - 1]) {
    if (!onEdge(line[index])) continue;
    const to = nearEnds.reduce((p, c) =>
      distance(c, line[index]) < distance(p, line[index]) ? c : p,
    );
    const gap = distance(to, line[index]);
    if (gap > 10_000) throw new Error(`nothing to join at ${line[index]}`);
    line[index] = to;
  }
}

write('borders.geojson', [
  ...near.map(({ line }) =>
    feature({ kind: 'international', source: 'openstreetmap-2017' }, 'LineString', line),
  ),
  ...far.map((line) =>
    feature({ kind: 'international', source: 'natural-earth-50m' }, 'LineString', line),
  ),
]);
// For region-outline.mjs, which needs to know whose line is whose.
writeFileSync(join(inputs, 'near-borders.json'), JSON.stringify(near));
const vertices = near.reduce((sum, { line }) => sum + line.length, 0);
console.log(
  `near box: ${vertices} vertices; greatest deviation from the source: ` +
    `China's border ${worst.own.toFixed(0)} m, others ${worst.others.toFixed(0)} m`,
);
