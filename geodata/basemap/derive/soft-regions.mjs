// soft-regions.geojson: where the units of regions.yaml lie, as a sketch. Inner limits are taken from
// the input, generalised, each once for the areas on its two sides; the outer edge is the polygon of
// region-outline.geojson (run region-outline.mjs first), vertex for vertex. So there is neither gap nor
// overlap, and no second line beside the outline.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature as featureOf } from 'topojson-client';
import { topology } from 'topojson-server';
import { parse } from 'yaml';
import {
  areaKm2,
  deviation,
  distance,
  douglasPeucker,
  feature,
  here,
  inputs,
  inRing,
  isClosed,
  lengthOf,
  perDegree,
  readJson,
  rounded,
  simplifyRing,
  tidy,
  toSegment,
  write,
} from './lib.mjs';

/** Metres. What is told of the areas is an error of 3 km. */
const TOLERANCE = 1500;
/** An exclave smaller than a circle of that radius is left to the area round it. */
const LEAST_KM2 = (Math.PI * TOLERANCE ** 2) / 1e6;
/** A limit that ends farther from the outline than this needs a look by eye. */
const FARTHEST_END = 2000;

const yamlOf = (name) => parse(readFileSync(join(here, '..', '..', name), 'utf8'));
const regionOf = new Map(yamlOf('regions.yaml').map(({ nameZh, id }) => [nameZh, id]));
const source = readJson(join(inputs, 'prefectures.geojson'));
const [outline, ...provinces] = readJson(join(here, '..', 'region-outline.geojson')).features;
const [edge] = outline.geometry.coordinates;

const { arcs, objects } = topology({ regions: source });
const geometries = objects.regions.geometries.map(({ type, arcs, properties }) => {
  const region = regionOf.get(properties.nameZh);
  if (!region) throw new Error(`regions.yaml has no ${properties.nameZh}`);
  return { region, polygons: type === 'Polygon' ? [arcs] : arcs };
});

const plain = (arc) => (arc < 0 ? ~arc : arc);
const sides = arcs.map(() => 0);
for (const arc of geometries.flatMap(({ polygons }) => polygons.flat(2))) sides[plain(arc)] += 1;
if (sides.some((count) => count !== 1 && count !== 2)) throw new Error('the areas overlap');

// ----------------------------------------------------------------- the ends of limits on the outline

/** Nearest point of the outline: { at: index of the segment's start plus share of it, point, metres }. */
function onOutline(p) {
  const [kx, ky] = perDegree(p[1]);
  let best = { metres: Number.POSITIVE_INFINITY };
  for (let i = 1; i < edge.length; i++) {
    const [a, b] = [edge[i - 1], edge[i]];
    const metres = toSegment(p, a, b);
    if (metres >= best.metres) continue;
    const [dx, dy] = [(b[0] - a[0]) * kx, (b[1] - a[1]) * ky];
    const along = ((p[0] - a[0]) * kx * dx + (p[1] - a[1]) * ky * dy) / (dx * dx + dy * dy);
    const t = Math.max(0, Math.min(1, along));
    const point = rounded([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])], 6);
    best = { at: i - 1 + t, metres, point };
  }
  return best;
}

const ends = new Map();
for (const [index, arc] of arcs.entries()) {
  if (sides[index] === 2) continue;
  for (const end of [arc[0], arc.at(-1)]) ends.set(end.join(), onOutline(end));
}
const farthest = Math.max(...[...ends.values()].map(({ metres }) => metres));
console.log(
  `${ends.size} limits end on the outline, led there by at most ${farthest.toFixed(0)} m`,
);
if (farthest > FARTHEST_END) throw new Error('a limit ends too far from the outline');

/** The outline from one end of limits to the next, in whichever direction has no other in between. */
function alongOutline(from, to) {
  const count = edge.length - 1;
  const forward = (a, b) => {
    const line = [a.point];
    const steps = Math.floor(b.at) - Math.floor(a.at) + (b.at < a.at ? count : 0);
    for (let k = 1; k <= steps; k++) line.push(edge[(Math.floor(a.at) + k) % count]);
    return tidy([...line, b.point], 6);
  };
  const between = (a, b, at) => (a < b ? at > a && at < b : at > a || at < b);
  const others = [...ends.values()].filter(({ at }) => at !== from.at && at !== to.at);
  if (!others.some(({ at }) => between(from.at, to.at, at))) return forward(from, to);
  if (others.some(({ at }) => between(to.at, from.at, at))) throw new Error('an outer edge is cut');
  return forward(to, from).reverse();
}

// ------------------------------------------------------------------------------- generalising

const tooSmall = new Set();
for (const [index, arc] of arcs.entries()) {
  if (isClosed(arc) && areaKm2(arc) < LEAST_KM2) tooSmall.add(index);
}

function generalised(arc, tolerance) {
  if (isClosed(arc)) return tidy(simplifyRing(arc, tolerance), 6);
  const led = [arc[0], arc.at(-1)].map((end) => ends.get(end.join())?.point ?? end);
  return tidy([led[0], ...douglasPeucker(arc, tolerance).slice(1, -1), led[1]], 6);
}

const turn = (a, b, c) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const isSame = (a, b) => a[0] === b[0] && a[1] === b[1];

/** Whether two segments meet anywhere but in a common end. */
function meet(a, b, c, d) {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0])) return false;
  if (Math.min(a[0], b[0]) > Math.max(c[0], d[0])) return false;
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1])) return false;
  if (Math.min(a[1], b[1]) > Math.max(c[1], d[1])) return false;
  const shared = [a, b].filter((one) => isSame(one, c) || isSame(one, d)).length;
  if (shared === 2) return true;
  if (shared === 1) {
    const [p] = [a, b].filter((one) => isSame(one, c) || isSame(one, d));
    const [q, r] = [isSame(p, a) ? b : a, isSame(p, c) ? d : c];
    // In line, and on the same side of the common end.
    const ahead = (q[0] - p[0]) * (r[0] - p[0]) + (q[1] - p[1]) * (r[1] - p[1]);
    return turn(p, q, r) === 0 && ahead > 0;
  }
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

const tolerances = arcs.map((arc) =>
  // A small ring keeps its shape.
  isClosed(arc) ? Math.min(TOLERANCE, (Math.sqrt(areaKm2(arc)) * 1000) / 6) : TOLERANCE,
);
const drawn = arcs.map((arc, index) =>
  sides[index] === 2
    ? generalised(arc, tolerances[index])
    : alongOutline(ends.get(arc[0].join()), ends.get(arc.at(-1).join())),
);
for (let round = 0; ; round++) {
  const segments = drawn.flatMap((line, arc) =>
    tooSmall.has(arc) ? [] : line.slice(1).map((b, i) => ({ arc, a: line[i], b })),
  );
  const met = new Set();
  for (const [i, one] of segments.entries()) {
    for (let j = i + 1; j < segments.length; j++) {
      const two = segments[j];
      if (sides[one.arc] === 1 && sides[two.arc] === 1) continue;
      if (meet(one.a, one.b, two.a, two.b)) met.add(one.arc).add(two.arc);
    }
  }
  const again = [...met].filter((arc) => sides[arc] === 2);
  if (again.length === 0) break;
  if (round === 8) throw new Error('limits meet where they should not');
  for (const arc of again) {
    tolerances[arc] /= 2;
    drawn[arc] = generalised(arcs[arc], tolerances[arc]);
  }
}

// ------------------------------------------------------------------------------------ writing

const isKept = (ring) => !(ring.length === 1 && tooSmall.has(plain(ring[0])));
const areas = {
  type: 'Topology',
  arcs: drawn,
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: geometries.map(({ region, polygons }) => ({
        type: 'MultiPolygon',
        properties: { region },
        arcs: polygons.filter(([ring]) => isKept(ring)).map((rings) => rings.filter(isKept)),
      })),
    },
  },
};
/** The outer edge towards the provinces, where it is as doubtful as between the areas. */
const provincial = new Set(provinces.flatMap(({ geometry }) => geometry.coordinates.map(String)));
for (const { at, point } of ends.values()) {
  const [a, b] = [Math.floor(at), Math.ceil(at)].map((i) => String(edge[i % (edge.length - 1)]));
  if (provincial.has(a) && provincial.has(b)) provincial.add(String(point));
}
const domestic = [];
for (const line of drawn.filter((_, index) => sides[index] === 1)) {
  let piece = null;
  for (const [i, b] of line.slice(1).entries()) {
    const a = line[i];
    if (!provincial.has(String(a)) || !provincial.has(String(b))) piece = null;
    else if (piece) piece.push(b);
    else {
      piece = [a, b];
      domestic.push(piece);
    }
  }
}

const features = featureOf(areas, areas.objects.regions).features.map(
  ({ properties, geometry: { type, coordinates } }) => feature(properties, type, coordinates),
);
write('../soft-regions.geojson', features, {
  domestic: { type: 'MultiLineString', coordinates: domestic },
});

// ----------------------------------------------------------------------------------- checking

const regionsAt = (p) =>
  features
    .filter(({ geometry }) =>
      geometry.coordinates.some((rings) => rings.filter((ring) => inRing(p, ring)).length % 2),
    )
    .map(({ properties }) => properties.region);

/** Positions along a line, about every 500 m. */
function along(line) {
  return line.slice(1).flatMap((b, i) => {
    const a = line[i];
    const pieces = Math.max(1, Math.ceil(distance(a, b) / 500));
    return Array.from({ length: pieces }, (_, k) => [
      a[0] + ((b[0] - a[0]) * k) / pieces,
      a[1] + ((b[1] - a[1]) * k) / pieces,
    ]);
  });
}
const metresTo = (p, line) => Math.min(...line.slice(1).map((b, i) => toSegment(p, line[i], b)));

const kept = [...arcs.keys()].filter((index) => sides[index] === 2 && !tooSmall.has(index));
const offs = kept
  .flatMap((index) => along(arcs[index]).map((p) => metresTo(p, drawn[index])))
  .sort((a, b) => a - b);
const mean = offs.reduce((a, b) => a + b, 0) / offs.length;
const most = offs[Math.floor(offs.length * 0.95)];
const worst = Math.max(...kept.map((index) => deviation(arcs[index], drawn[index])));
const km = kept.reduce((sum, index) => sum + lengthOf(arcs[index]), 0) / 1000;
console.log(
  `${km.toFixed(0)} km of inner limits are off by ${mean.toFixed(0)} m on average, 95 % by less ` +
    `than ${most.toFixed(0)} m; both ways by at most ${worst.toFixed(0)} m`,
);
for (const index of tooSmall) {
  const size = areaKm2(arcs[index]).toFixed(1);
  console.log(`left out: ${size} km² in ${regionsAt(arcs[index][0])} at ${arcs[index][0]}`);
}
