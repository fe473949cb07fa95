// water.geojson: the main lakes as polygons (OpenStreetMap 2017) and the main rivers as
// lines (WDB II), named by hand. Neither source carries names: a lake is found by a point
// inside it, a river by a chain of points along its known course, between which the
// shortest way through the river lines is taken.
import { join } from 'node:path';
import { featureCollection, polygon, union } from '@turf/turf';
import {
  areaKm2,
  distance,
  douglasPeucker,
  drawnRing,
  feature,
  inputs,
  inRing,
  inside,
  joinLines,
  lengthOf,
  readJson,
  tidy,
  write,
} from './lib.mjs';

// Where the map is read closely, and where only the large things count.
const CLOSE = [72, 33, 99, 51];
const WIDE = [58, 23, 111, 56];

// ------------------------------------------------------------------------------- lakes

const lakes = [
  // Xinjiang
  ['博斯腾湖', 'Bosten Lake', 86.9, 41.95],
  ['艾比湖', 'Ebinur Lake', 82.85, 44.94],
  ['赛里木湖', 'Sayram Lake', 81.19, 44.6],
  ['乌伦古湖', 'Ulungur Lake', 87.3, 47.25],
  ['吉力湖', 'Jili Lake', 87.44, 46.92],
  ['喀纳斯湖', 'Kanas Lake', 87.05, 48.81],
  ['玛纳斯湖', 'Manas Lake', 85.9, 45.79],
  ['巴里坤湖', 'Barkol Lake', 92.81, 43.69],
  ['台特玛湖', 'Taitema Lake', 88.33, 39.51],
  ['阿牙克库木湖', 'Ayakkum Lake', 89.45, 37.53],
  ['阿其克库勒湖', 'Aqqikkol Lake', 88.44, 37.06],
  ['鲸鱼湖', 'Jingyu Lake', 89.44, 36.34],
  ['阿克赛钦湖', 'Aksai Chin Lake', 79.83, 35.21],
  ['小海子水库', 'Xiaohaizi Reservoir', 78.68, 39.71],
  // Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan
  ['巴尔喀什湖', 'Lake Balkhash', 74.2, 46.0],
  ['伊塞克湖', 'Issyk-Kul', 77.3, 42.45],
  ['斋桑泊', 'Lake Zaysan', 84.0, 48.05],
  ['布赫塔尔马水库', 'Bukhtarma Reservoir', 84.03, 49.1],
  ['阿拉湖', 'Lake Alakol', 81.75, 46.1],
  ['萨瑟科尔湖', 'Lake Sasykkol', 80.9, 46.6],
  ['马尔卡科尔湖', 'Lake Markakol', 85.78, 48.75],
  ['卡普恰盖水库', 'Kapchagay Reservoir', 77.6, 43.83],
  ['松克尔湖', 'Song-Köl', 75.13, 41.84],
  ['恰特尔克尔湖', 'Chatyr-Köl', 75.29, 40.63],
  ['托克托古尔水库', 'Toktogul Reservoir', 72.9, 41.8],
  ['卡拉库尔湖', 'Karakul', 73.45, 39.02],
  ['萨列兹湖', 'Lake Sarez', 72.75, 38.2],
  ['凯拉库姆水库', 'Kayrakkum Reservoir', 70.0, 40.29],
  ['北咸海', 'North Aral Sea', 60.8, 46.4],
  ['南咸海', 'South Aral Sea', 58.4, 45.0],
  ['艾达尔湖', 'Lake Aydar', 66.9, 40.9],
  ['田吉兹湖', 'Lake Tengiz', 68.95, 50.4],
  // Mongolia, Russia
  ['乌布苏湖', 'Uvs Lake', 92.8, 50.35],
  ['阿奇特湖', 'Achit Lake', 90.56, 49.5],
  ['吉尔吉斯湖', 'Khyargas Lake', 93.3, 49.18],
  ['哈尔乌苏湖', 'Khar-Us Lake', 92.05, 47.98],
  ['哈尔湖', 'Khar Lake', 93.2, 48.08],
  ['库苏古尔湖', 'Lake Khövsgöl', 100.45, 51.0],
  ['贝加尔湖', 'Lake Baikal', 107.5, 53.3],
  // Tibet and Qinghai
  ['青海湖', 'Qinghai Lake', 100.1, 36.9],
  ['哈拉湖', 'Hala Lake', 97.58, 38.29],
  ['扎陵湖', 'Gyaring Lake', 97.27, 34.94],
  ['鄂陵湖', 'Ngoring Lake', 97.7, 34.9],
  ['色林错', 'Siling Co', 89.0, 31.78],
  ['纳木错', 'Nam Co', 90.6, 30.75],
  ['扎日南木错', 'Zhari Namco', 85.6, 30.93],
  ['当惹雍错', 'Tangra Yumco', 86.6, 31.05],
  ['乌兰乌拉湖', 'Ulan Ul Lake', 90.35, 34.84],
  ['西金乌兰湖', 'Xijir Ulan Lake', 90.35, 35.21],
  ['可可西里湖', 'Hoh Xil Lake', 91.1, 35.58],
  ['库赛湖', 'Kusai Lake', 92.85, 35.73],
  ['班公错', 'Pangong Co', 79.7, 33.55],
];

const bodies = readJson(join(inputs, 'earth-waterbodies-250m/package/map.geo.json'))
  .geometries.flatMap((g) => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates))
  .filter(([ring]) => inside(ring[0], [40, 20, 120, 60]));

function lakeAt(point, name) {
  const found = bodies.find(([ring]) => inRing(point, ring));
  if (found) return found;
  const close = bodies
    .filter(([ring]) => distance(ring[0], point) < 40_000)
    .map(([ring]) => ({
      km2: areaKm2(ring),
      metres: Math.min(...ring.map((c) => distance(c, point))),
      at: ring[0],
    }))
    .filter((b) => b.km2 > 5)
    .sort((a, b) => a.metres - b.metres);
  console.warn(`no lake at ${point} (${name}); near: ${JSON.stringify(close.slice(0, 4))}`);
  return null;
}

// The source is cut along a grid of 5.625 degrees: a lake is put together again.
const onGrid = (v) => Math.abs(v / 5.625 - Math.round(v / 5.625)) < 1e-6;
function cutsOf(body) {
  const cuts = [];
  for (const ring of body) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      for (const k of [0, 1]) {
        if (a[k] !== b[k] || !onGrid(a[k])) continue;
        cuts.push({
          line: `${k} ${a[k]}`,
          from: Math.min(a[1 - k], b[1 - k]),
          to: Math.max(a[1 - k], b[1 - k]),
        });
      }
    }
  }
  return cuts;
}
const cutBodies = bodies
  .map((body) => ({ body, cuts: cutsOf(body) }))
  .filter(({ cuts }) => cuts.length > 0);
function whole(body) {
  const parts = new Set([body]);
  for (const part of parts) {
    for (const cut of cutsOf(part)) {
      for (const { body: other, cuts } of cutBodies) {
        if (cuts.some((c) => c.line === cut.line && c.from < cut.to && c.to > cut.from))
          parts.add(other);
      }
    }
  }
  if (parts.size === 1) return body;
  const { geometry } = union(featureCollection([...parts].map((rings) => polygon(rings))));
  if (geometry.type !== 'Polygon') throw new Error('a cut lake did not join');
  return geometry.coordinates;
}

const lakeFeatures = [];
for (const [nameZh, nameEn, lon, lat] of lakes) {
  const part = lakeAt([lon, lat], nameZh);
  if (!part) continue;
  const body = whole(part);
  if (body !== part) console.log(`${nameZh} joined`);
  const km2 = areaKm2(body[0]);
  const close = inside([lon, lat], CLOSE);
  const tolerance = (close ? 250 : 800) * (km2 > 2000 ? 2 : 1);
  const rings = body
    .filter((ring, i) => i === 0 || areaKm2(ring) > 10)
    .map((ring) => drawnRing(ring, tolerance, 3))
    .filter((ring) => ring.length > 3);
  // Rank is for choosing labels and what a small scale still shows.
  const rank = km2 > 400 ? 1 : 2;
  const properties = { kind: 'lake', rank, nameZh, nameEn, source: 'openstreetmap-2017' };
  lakeFeatures.push({ km2, ...feature(properties, 'Polygon', rings) });
}
lakeFeatures.sort((a, b) => b.km2 - a.km2);
for (const lake of lakeFeatures) delete lake.km2;

// ------------------------------------------------------------------------------ rivers

// Points along each river, in the order of its course or against it.
const rivers = [
  // The Tarim and what feeds it
  [
    '塔里木河',
    'Tarim River',
    [80.9, 40.46],
    [83.0, 40.9],
    [85.38, 40.98],
    [86.55, 41.05],
    [88.42, 39.47],
  ],
  ['叶尔羌河', 'Yarkand River', [77.53, 35.52], [76.81, 37.92], [80.88, 40.46]],
  ['托什干河', 'Toxkan River', [75.91, 40.32], [78.5, 40.94], [80.1, 41.28]],
  ['阿克苏河', 'Aksu River', [80.1, 41.28], [80.88, 40.46]],
  ['和田河', 'Hotan River', [80.56, 38.08], [80.89, 39.2], [80.95, 40.49]],
  ['喀拉喀什河', 'Karakax River', [78.65, 35.01], [78.36, 36.54], [80.56, 38.08]],
  ['玉龙喀什河', 'Yurungkax River', [81.52, 35.42], [79.73, 36.4], [80.56, 38.08]],
  ['克里雅河', 'Keriya River', [81.56, 35.27], [81.64, 37.08], [82.53, 39.31]],
  ['车尔臣河', 'Qarqan River', [87.28, 36.49], [85.66, 37.86], [88.12, 39.45]],
  ['开都河', 'Kaidu River', [85.96, 42.71], [84.42, 42.75], [86.59, 42.05], [86.85, 42.02]],
  ['孔雀河', 'Kongque River', [86.75, 41.82], [85.79, 41.52], [86.37, 41.24], [90.04, 40.7]],
  // The Ili
  ['伊犁河', 'Ili River', [82.49, 43.59], [80.13, 43.79], [78.17, 43.87]],
  ['伊犁河', 'Ili River', [77.13, 43.9], [75.83, 44.94], [74.07, 45.35]],
  ['特克斯河', 'Tekes River', [79.67, 42.58], [81.08, 42.98], [82.49, 43.59]],
  ['巩乃斯河', 'Künes River', [84.96, 43.36], [82.49, 43.59]],
  ['喀什河', 'Kash River', [84.9, 43.45], [83.25, 43.76], [81.81, 43.62]],
  // Dzungaria and the Altay
  [
    '额尔齐斯河',
    'Irtysh River',
    [90.33, 47.65],
    [88.9, 47.12],
    [86.82, 47.7],
    [84.86, 47.87],
    [84.36, 47.73],
  ],
  ['额尔齐斯河', 'Irtysh River', [82.6, 49.95], [80.25, 50.43], [77.0, 52.25], [73.4, 54.95]],
  ['布尔津河', 'Burqin River', [87.83, 49.0], [87.33, 48.46], [86.82, 47.7]],
  ['乌伦古河', 'Ulungur River', [90.52, 47.33], [90.44, 45.9], [87.66, 47.02], [87.36, 47.19]],
  ['额敏河', 'Emin River', [84.66, 46.8], [83.28, 46.48], [81.86, 46.4]],
  ['博尔塔拉河', 'Bortala River', [80.0, 44.92], [81.56, 45.0], [82.73, 44.85]],
  ['奎屯河', 'Kuytun River', [84.78, 43.67], [84.72, 44.71], [83.16, 44.84]],
  ['玛纳斯河', 'Manas River', [85.08, 43.47], [86.0, 44.61], [85.66, 45.72]],
  // Beyond the border
  ['纳伦河', 'Naryn River', [77.74, 41.88], [74.61, 41.41], [71.65, 40.88]],
  ['锡尔河', 'Syr Darya', [67.9, 42.9], [65.5, 44.85], [61.8, 46.0]],
  ['喷赤河', 'Panj', [72.66, 37.03], [71.5, 37.9], [68.3, 37.1]],
  ['阿姆河', 'Amu Darya', [68.3, 37.1], [65.2, 37.9], [59.3, 43.0]],
  [
    '印度河',
    'Indus River',
    [79.8, 32.5],
    [77.6, 34.1],
    [75.6, 35.3],
    [74.63, 35.75],
    [72.3, 33.9],
    [70.9, 31.8],
    [68.9, 27.7],
    [67.6, 24.2],
  ],
  [
    '雅鲁藏布江',
    'Yarlung Zangbo',
    [84.0, 29.7],
    [88.9, 29.3],
    [91.1, 29.3],
    [94.5, 29.4],
    [95.3, 28.1],
  ],
  ['通天河', 'Tongtian River', [91.62, 34.27], [94.92, 34.68], [97.1, 32.95]],
  [
    '黄河',
    'Yellow River',
    [98.2, 34.85],
    [101.9, 33.95],
    [101.4, 36.0],
    [103.8, 36.07],
    [106.4, 38.5],
    [109.8, 40.5],
  ],
];

const pieces = readJson(join(inputs, 'wdb-rivers.geojson')).features.filter(
  ({ properties, geometry }) =>
    properties.level <= 6 && geometry.coordinates.some((c) => inside(c, WIDE)),
);

// Every vertex is a node. Pieces meet at equal coordinates; a piece that ends in the open
// (a tributary short of its river, a gap at a lake) is tied to what lies within JUMP metres.
const JUMP = 3500;
const nodes = [];
const byName = new Map();
const links = [];
function nodeOf(c) {
  const name = `${c[0].toFixed(3)},${c[1].toFixed(3)}`;
  let id = byName.get(name);
  if (id === undefined) {
    id = nodes.length;
    nodes.push(c);
    links.push([]);
    byName.set(name, id);
  }
  return id;
}
const link = (a, b, piece, cost) => {
  links[a].push({ to: b, piece, cost });
  links[b].push({ to: a, piece, cost });
};
const paths = pieces.map(({ geometry }, piece) => {
  const ids = geometry.coordinates.map(nodeOf);
  for (let i = 1; i < ids.length; i++) {
    if (ids[i] !== ids[i - 1])
      link(ids[i - 1], ids[i], piece, distance(nodes[ids[i - 1]], nodes[ids[i]]));
  }
  return ids;
});
const cells = new Map();
for (const [id, c] of nodes.entries()) {
  const cell = c.map((v) => Math.floor(v * 20)).join();
  cells.set(cell, [...(cells.get(cell) ?? []), id]);
}
for (const ids of paths) {
  for (const end of [ids[0], ids.at(-1)]) {
    if (links[end].length > 1) continue;
    const own = new Set(ids);
    const [x, y] = nodes[end].map((v) => Math.floor(v * 20));
    let best = { metres: JUMP };
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        for (const id of cells.get(`${x + i},${y + j}`) ?? []) {
          const metres = distance(nodes[id], nodes[end]);
          if (!own.has(id) && metres < best.metres) best = { id, metres };
        }
      }
    }
    if (best.id !== undefined) link(end, best.id, -1, best.metres * 3);
  }
}

const nearestNode = (p) =>
  nodes.reduce(
    (best, c, id) => {
      const metres = distance(c, p);
      return metres < best.metres ? { id, metres } : best;
    },
    { metres: Number.POSITIVE_INFINITY },
  );

function shortestWay(from, to) {
  const cost = new Map([[from, 0]]);
  const via = new Map();
  const queue = [[0, from]];
  while (queue.length > 0) {
    let least = 0;
    for (let i = 1; i < queue.length; i++) if (queue[i][0] < queue[least][0]) least = i;
    const [spent, at] = queue.splice(least, 1)[0];
    if (at === to) break;
    if (spent > cost.get(at)) continue;
    for (const { to: next, cost: step } of links[at]) {
      const total = spent + step;
      if (total < (cost.get(next) ?? Number.POSITIVE_INFINITY)) {
        cost.set(next, total);
        via.set(next, at);
        queue.push([total, next]);
      }
    }
  }
  if (!via.has(to)) return null;
  const path = [to];
  while (path[0] !== from) path.unshift(via.get(path[0]));
  return path;
}

const CLOSE_TOLERANCE = 400; // the source is no better than about a kilometre
const WIDE_TOLERANCE = 3000;
const SHORTEST = 100_000;
const tolerance = (c) => (inside(c, CLOSE) ? CLOSE_TOLERANCE : WIDE_TOLERANCE);
const drawn = (line) => tidy(douglasPeucker(line, tolerance), 3);
const edge = (a, b) => (a < b ? `${a} ${b}` : `${b} ${a}`);

const used = new Set();
const riverFeatures = [];
for (const [nameZh, nameEn, ...points] of rivers) {
  const ids = points.map((p) => {
    const { id, metres } = nearestNode(p);
    if (metres > 15_000) console.warn(`${nameEn}: ${p} is ${Math.round(metres)} m from any river`);
    return id;
  });
  const path = [ids[0]];
  for (let i = 1; i < ids.length; i++) {
    const leg = shortestWay(ids[i - 1], ids[i]);
    if (!leg) throw new Error(`${nameEn}: no way from ${points[i - 1]} to ${points[i]}`);
    const [, ...rest] = leg;
    path.push(...rest);
  }
  for (let i = 1; i < path.length; i++) used.add(edge(path[i - 1], path[i]));
  const line = drawn(path.map((id) => nodes[id]));
  const properties = { kind: 'river', rank: 1, nameZh, nameEn, source: 'wdb2' };
  riverFeatures.push(feature(properties, 'LineString', line));
  let km = 0;
  for (let i = 1; i < path.length; i++) km += distance(nodes[path[i - 1]], nodes[path[i]]) / 1000;
  console.log(`${nameZh} ${Math.round(km)} km`);
}

// The other large rivers near by (WDB II levels 1 and 2), without names.
const rest = [];
for (const [piece, ids] of paths.entries()) {
  if (pieces[piece].properties.level > 2 || !inside(nodes[ids[0]], CLOSE)) continue;
  let line = [];
  const flush = () => {
    if (line.length > 1) rest.push(line);
    line = [];
  };
  for (let i = 1; i < ids.length; i++) {
    if (used.has(edge(ids[i - 1], ids[i]))) flush();
    else {
      if (line.length === 0) line.push(nodes[ids[i - 1]]);
      line.push(nodes[ids[i]]);
    }
  }
  flush();
}
for (const line of joinLines(rest)) {
  if (lengthOf(line) < SHORTEST) continue;
  riverFeatures.push(
    feature({ kind: 'river', rank: 2, source: 'wdb2' }, 'LineString', drawn(line)),
  );
}

write('water.geojson', [...lakeFeatures, ...riverFeatures]);
