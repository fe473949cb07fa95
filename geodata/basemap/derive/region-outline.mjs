// region-outline.geojson: Xinjiang as one polygon, and its boundary with Gansu, Qinghai and
// Tibet as lines. The international side is taken, vertex for vertex, from borders.geojson
// (run borders.mjs first); the domestic side is the Digital Chart of the World (gmt-dcw),
// trimmed or extended to meet the national border.
import { join } from 'node:path';
import {
  deviation,
  distance,
  feature,
  fewestVertices,
  inputs,
  joinLines,
  perDegree,
  readJson,
  rounded,
  tidy,
  toSegment,
  write,
} from './lib.mjs';

/** Metres. The source, drawn at 1:1 000 000, is itself no better than one to two kilometres. */
const TOLERANCE = 600;
/** A vertex of Xinjiang nearer than this to a neighbour's ring is on their common boundary. */
const SAME = 150;

const dcw = readJson(join(inputs, 'dcw-provinces.geojson')).features;
const ringOf = (code) => dcw.find((f) => f.properties.code === code).geometry.coordinates;
const xinjiang = ringOf('CNXJ').slice(0, -1);
const neighbours = [
  { code: 'CNGS', nameZh: '甘肃省', nameEn: 'Gansu' },
  { code: 'CNQH', nameZh: '青海省', nameEn: 'Qinghai' },
  { code: 'CNXZ', nameZh: '西藏自治区', nameEn: 'Tibet' },
].map((n) => ({ ...n, ring: ringOf(n.code) }));

const near = (p, ring) => {
  for (let i = 1; i < ring.length; i++) {
    if (Math.abs(ring[i][1] - p[1]) > 0.5 && Math.abs(ring[i - 1][1] - p[1]) > 0.5) continue;
    if (toSegment(p, ring[i - 1], ring[i]) < SAME) return true;
  }
  return false;
};
const beside = xinjiang.map((p) => neighbours.findIndex((n) => near(p, n.ring)));
const first = beside.findIndex((b) => b >= 0);
const last = beside.findLastIndex((b) => b >= 0);
if (beside.slice(first, last + 1).includes(-1))
  throw new Error('the domestic side is not one piece');

// ------------------------------------------------------------ the national border of China

const lines = readJson(join(inputs, 'near-borders.json'));
const chains = joinLines(lines.filter((l) => l.pair.split(' ').includes('CHN')).map((l) => l.line));
if (chains.length !== 1) throw new Error(`China's border is in ${chains.length} pieces`);
const border = chains[0];

/** Nearest point of the border: { index of the segment's end, point, metres }. */
function onBorder(p) {
  const [kx, ky] = perDegree(p[1]);
  let best = { metres: Number.POSITIVE_INFINITY };
  for (let i = 1; i < border.length; i++) {
    const [a, b] = [border[i - 1], border[i]];
    const metres = toSegment(p, a, b);
    if (metres >= best.metres) continue;
    const [dx, dy] = [(b[0] - a[0]) * kx, (b[1] - a[1]) * ky];
    const along = ((p[0] - a[0]) * kx * dx + (p[1] - a[1]) * ky * dy) / (dx * dx + dy * dy);
    const t = Math.max(0, Math.min(1, along));
    best = {
      index: i,
      metres,
      point: rounded([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]),
    };
  }
  return best;
}

function crossing(p, q) {
  for (let i = 1; i < border.length; i++) {
    const [a, b] = [border[i - 1], border[i]];
    const d = (q[0] - p[0]) * (b[1] - a[1]) - (q[1] - p[1]) * (b[0] - a[0]);
    const t = ((a[0] - p[0]) * (b[1] - a[1]) - (a[1] - p[1]) * (b[0] - a[0])) / d;
    const u = ((a[0] - p[0]) * (q[1] - p[1]) - (a[1] - p[1]) * (q[0] - p[0])) / d;
    if (t >= 0 && t <= 1 && u >= 0 && u <= 1) {
      return { index: i, point: rounded([p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])]) };
    }
  }
  return null;
}

/** Lets a line begin on the border: cut at the last crossing near its end, else led to it. */
function meet(line) {
  let cut = null;
  for (let i = 1, gone = 0; i < line.length && gone < 30_000; i++) {
    gone += distance(line[i - 1], line[i]);
    const hit = crossing(line[i - 1], line[i]);
    if (hit) cut = { ...hit, from: i };
  }
  if (cut) {
    console.log(`trimmed at ${cut.point}`);
    return { line: [cut.point, ...line.slice(cut.from)], index: cut.index };
  }
  const { point, metres, index } = onBorder(line[0]);
  if (metres > 10_000) throw new Error(`the domestic side ends ${metres} m from the border`);
  console.log(`extended by ${metres.toFixed(0)} m to ${point}`);
  return { line: [point, ...line], index };
}

// ------------------------------------------------------------------- joining the two sides

const domestic = [];
for (let i = first; i <= last; i++) {
  const part = domestic.at(-1);
  if (part && part.of === beside[i]) part.line.push(xinjiang[i]);
  else {
    // The boundary with the next province begins where the one before ends.
    part?.line.push(xinjiang[i]);
    domestic.push({ of: beside[i], line: [xinjiang[i]] });
  }
}
const start = meet(domestic[0].line);
domestic[0].line = start.line;
const end = meet([...domestic.at(-1).line].reverse());
domestic.at(-1).line = end.line.reverse();

let worst = 0;
for (const part of domestic) {
  const simple = tidy(fewestVertices(part.line, TOLERANCE));
  worst = Math.max(worst, deviation(part.line, simple));
  part.line = simple;
}

// From the end of the domestic side along the national border back to its start, then the
// domestic side again: the same text as the lines that follow it, which gzip then stores once.
const [p, q] = [end.index, start.index];
const national = p < q ? border.slice(p, q) : border.slice(q, p).reverse();
const inner = domestic.flatMap((part, i) => (i === 0 ? part.line : part.line.slice(1)));
const ring = tidy([inner.at(-1), ...national, ...inner]);

write('region-outline.geojson', [
  feature(
    {
      kind: 'region',
      nameZh: '新疆维吾尔自治区',
      nameEn: 'Xinjiang Uygur Autonomous Region',
      source: 'openstreetmap-2017, gmt-dcw',
    },
    'Polygon',
    [ring],
  ),
  ...domestic.map(({ of, line }) =>
    feature(
      {
        kind: 'province',
        neighbourZh: neighbours[of].nameZh,
        neighbourEn: neighbours[of].nameEn,
        source: 'gmt-dcw',
      },
      'LineString',
      line,
    ),
  ),
]);
console.log(`ring of ${ring.length} vertices`);
console.log(`domestic side: greatest deviation from the source ${worst.toFixed(0)} m`);
