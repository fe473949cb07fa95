// What the derivation scripts share: distances, simplifying, clipping, reading and writing.
// Coordinates are [lon, lat] on WGS 84; lengths are metres.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const here = dirname(fileURLToPath(import.meta.url));
export const inputs = process.env.BASEMAP_INPUTS ?? join(tmpdir(), 'basemap-inputs');

export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

// ---------------------------------------------------------------- distances

const A = 6378137;
const E2 = 0.00669437999014;
const RAD = Math.PI / 180;

/** Metres per degree of longitude and of latitude at a latitude. */
export function perDegree(lat) {
  const s = Math.sin(lat * RAD);
  const w = 1 - E2 * s * s;
  return [
    ((A * Math.cos(lat * RAD)) / Math.sqrt(w)) * RAD,
    ((A * (1 - E2)) / (w * Math.sqrt(w))) * RAD,
  ];
}

/** Distance from a point to a segment. Good to a fraction of a per cent over the lengths used here. */
export function toSegment(p, a, b) {
  const [kx, ky] = perDegree(p[1]);
  const ax = (a[0] - p[0]) * kx;
  const ay = (a[1] - p[1]) * ky;
  const dx = (b[0] - a[0]) * kx;
  const dy = (b[1] - a[1]) * ky;
  const l2 = dx * dx + dy * dy;
  const t = l2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / l2));
  return Math.hypot(ax + t * dx, ay + t * dy);
}

export const distance = (a, b) => toSegment(a, b, b);

export function lengthOf(line) {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distance(line[i - 1], line[i]);
  return sum;
}

/** Area of a ring in square kilometres, by the local scale at its mean latitude; always positive. */
export function areaKm2(ring) {
  const lat = ring.reduce((s, c) => s + c[1], 0) / ring.length;
  const [kx, ky] = perDegree(lat);
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    sum += (a[0] * b[1] - b[0] * a[1]) * kx * ky;
  }
  return Math.abs(sum) / 2e6;
}

// -------------------------------------------------------------- simplifying

/**
 * Douglas-Peucker: no dropped vertex lies farther than `tolerance` metres from the kept line.
 * The tolerance may depend on the place: a function of the vertex.
 */
export function douglasPeucker(line, tolerance) {
  const allowed = typeof tolerance === 'function' ? tolerance : () => tolerance;
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const stack = [[0, line.length - 1]];
  while (stack.length > 0) {
    const [from, to] = stack.pop();
    let worst = 1;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const ratio = toSegment(line[i], line[from], line[to]) / allowed(line[i]);
      if (ratio > worst) {
        worst = ratio;
        at = i;
      }
    }
    if (at >= 0) {
      keep[at] = 1;
      stack.push([from, at], [at, to]);
    }
  }
  return line.filter((_, i) => keep[i]);
}

const side = (a, b, p) => Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));

/** Whether two edges of a ring cross or touch without being neighbours. */
function crossesItself(ring) {
  const n = ring.length - 1;
  for (let i = 0; i < n; i++) {
    const [a, b] = [ring[i], ring[i + 1]];
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue;
      const [c, d] = [ring[j], ring[j + 1]];
      if (Math.max(a[0], b[0]) < Math.min(c[0], d[0])) continue;
      if (Math.min(a[0], b[0]) > Math.max(c[0], d[0])) continue;
      if (Math.max(a[1], b[1]) < Math.min(c[1], d[1])) continue;
      if (Math.min(a[1], b[1]) > Math.max(c[1], d[1])) continue;
      if (side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0) return true;
    }
  }
  return false;
}

/** A ring simplified and rounded, less coarsely where it would cross itself otherwise. */
export function drawnRing(ring, tolerance, decimals) {
  for (let share = 1; share > 0.05; share *= 0.7) {
    const less = typeof tolerance === 'function' ? (c) => tolerance(c) * share : tolerance * share;
    const out = tidy(simplifyRing(ring, less), decimals);
    if (!crossesItself(out)) return out;
  }
  return tidy(simplifyRing(ring, tolerance), decimals);
}

/** A closed ring, split at its farthest vertex so that it does not collapse. */
export function simplifyRing(ring, tolerance) {
  let far = 1;
  for (let i = 1; i < ring.length - 1; i++) {
    if (distance(ring[0], ring[i]) > distance(ring[0], ring[far])) far = i;
  }
  const first = douglasPeucker(ring.slice(0, far + 1), tolerance);
  const second = douglasPeucker(ring.slice(far), tolerance);
  return [...first, ...second.slice(1)];
}

export const isClosed = (line) =>
  line.length > 3 && line[0][0] === line.at(-1)[0] && line[0][1] === line.at(-1)[1];

/**
 * The fewest vertices of the line itself whose connecting segments pass every dropped
 * vertex within `tolerance`: a shortest path through the permitted short cuts. Where
 * Douglas-Peucker splits at the farthest vertex and never looks back, this is optimal
 * and about a fifth smaller. `reach` bounds how many vertices one segment may span.
 */
export function fewestVertices(line, tolerance, reach = 400) {
  const n = line.length;
  if (n < 3) return line;
  const steps = new Int32Array(n).fill(1 << 29);
  const error = new Float64Array(n);
  const via = new Int32Array(n);
  steps[0] = 0;
  for (let i = 0; i < n - 1; i++) {
    for (let j = i + 1; j < n && j <= i + reach; j++) {
      if (isClosed(line) && i === 0 && j === n - 1) break;
      if (steps[i] + 1 > steps[j]) continue;
      let worst = 0;
      for (let k = i + 1; k < j && worst <= tolerance; k++) {
        worst = Math.max(worst, toSegment(line[k], line[i], line[j]));
      }
      if (worst > tolerance) continue;
      const total = Math.max(error[i], worst);
      if (steps[i] + 1 < steps[j] || total < error[j]) {
        steps[j] = steps[i] + 1;
        error[j] = total;
        via[j] = i;
      }
    }
  }
  const out = [];
  for (let i = n - 1; i > 0; i = via[i]) out.push(line[i]);
  out.push(line[0]);
  return out.reverse();
}

/** The greatest distance between two lines, measured both ways; the second way every `step` metres. */
export function deviation(source, result, step = 100) {
  const reach = 0.2;
  const nearest = (p, line) => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1], line[i]];
      if (Math.min(a[1], b[1]) - reach > p[1] || Math.max(a[1], b[1]) + reach < p[1]) continue;
      if (Math.min(a[0], b[0]) - reach > p[0] || Math.max(a[0], b[0]) + reach < p[0]) continue;
      best = Math.min(best, toSegment(p, a, b));
    }
    return best;
  };
  let worst = 0;
  for (const p of source) worst = Math.max(worst, nearest(p, result));
  for (let i = 1; i < result.length; i++) {
    const [a, b] = [result[i - 1], result[i]];
    const pieces = Math.max(1, Math.ceil(distance(a, b) / step));
    for (let k = 0; k <= pieces; k++) {
      const t = k / pieces;
      const p = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      worst = Math.max(worst, nearest(p, source));
    }
  }
  return worst;
}

// ----------------------------------------------------------------- clipping

export const inside = ([x, y], [w, s, e, n]) => x >= w && x <= e && y >= s && y <= n;

/** Where the segment lies inside the box, as [t0, t1], or null (Liang-Barsky). */
function within(a, b, [w, s, e, n]) {
  let t0 = 0;
  let t1 = 1;
  const d = [b[0] - a[0], b[1] - a[1]];
  for (const [p, q] of [
    [-d[0], a[0] - w],
    [d[0], e - a[0]],
    [-d[1], a[1] - s],
    [d[1], n - a[1]],
  ]) {
    if (p === 0) {
      if (q < 0) return null;
    } else if (p < 0) t0 = Math.max(t0, q / p);
    else t1 = Math.min(t1, q / p);
  }
  return t0 < t1 ? [t0, t1] : null;
}

const at = (a, b, t) => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];

/** The pieces of a line inside (or, with `outside`, outside) a box. */
export function clipLine(line, box, outside = false) {
  const pieces = [];
  let piece = [];
  const close = () => {
    if (piece.length > 1) pieces.push(piece);
    piece = [];
  };
  const add = (a, b) => {
    if (piece.length === 0) piece.push(a);
    piece.push(b);
  };
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const hit = within(a, b, box);
    if (!outside) {
      if (!hit) close();
      else {
        if (hit[0] > 0) close();
        add(hit[0] > 0 ? at(a, b, hit[0]) : a, hit[1] < 1 ? at(a, b, hit[1]) : b);
        if (hit[1] < 1) close();
      }
    } else if (!hit) add(a, b);
    else {
      if (hit[0] > 0) add(a, at(a, b, hit[0]));
      close();
      if (hit[1] < 1) add(at(a, b, hit[1]), b);
    }
  }
  close();
  return pieces;
}

/** A ring cut to a box (Sutherland-Hodgman); null when nothing is left. */
export function clipRing(ring, [w, s, e, n]) {
  let points = ring.slice(0, -1);
  for (const [axis, limit, keep] of [
    [0, w, 1],
    [0, e, -1],
    [1, s, 1],
    [1, n, -1],
  ]) {
    const out = [];
    for (let i = 0; i < points.length; i++) {
      const a = points.at(i - 1);
      const b = points[i];
      const [ia, ib] = [(a[axis] - limit) * keep >= 0, (b[axis] - limit) * keep >= 0];
      if (ia !== ib) {
        const p = at(a, b, (limit - a[axis]) / (b[axis] - a[axis]));
        p[axis] = limit; // exactly, for densify
        out.push(p);
      }
      if (ib) out.push(b);
    }
    points = out;
    if (points.length === 0) return null;
  }
  return [...points, points[0]];
}

/** Sets a vertex every degree on those edges of a ring that run along the box, so that they bend with the projection. */
export function densify(ring, [w, s, e, n], step = 1) {
  const out = [ring[0]];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    const along =
      (a[0] === b[0] && (a[0] === w || a[0] === e)) ||
      (a[1] === b[1] && (a[1] === s || a[1] === n));
    const pieces = along ? Math.ceil((Math.abs(b[0] - a[0]) + Math.abs(b[1] - a[1])) / step) : 1;
    for (let k = 1; k < pieces; k++) out.push(at(a, b, k / pieces));
    out.push(b);
  }
  return out;
}

export function inRing([x, y], ring) {
  let odd = false;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
      odd = !odd;
  }
  return odd;
}

// ------------------------------------------------------------------ joining

/** Joins lines that end where exactly one other of them begins or ends. */
export function joinLines(lines) {
  const name = (c) => c.join();
  const ends = new Map();
  const put = (line) => {
    for (const end of [line[0], line.at(-1)]) {
      const list = ends.get(name(end)) ?? [];
      list.push(line);
      ends.set(name(end), list);
    }
  };
  for (const line of lines) if (!isClosed(line)) put(line);
  const used = new Set();
  const out = lines.filter(isClosed);
  const grow = (line) => {
    for (;;) {
      const here = ends.get(name(line.at(-1))) ?? [];
      if (here.length !== 2) return line;
      const next = here.find((l) => !used.has(l));
      if (!next) return line;
      used.add(next);
      const ahead = name(next[0]) === name(line.at(-1)) ? next : [...next].reverse();
      line = [...line, ...ahead.slice(1)];
    }
  };
  for (const line of lines) {
    if (isClosed(line) || used.has(line)) continue;
    used.add(line);
    out.push(grow(grow([...line]).reverse()));
  }
  return out;
}

// ------------------------------------------------------------------ writing

export const rounded = (c, decimals = 4) => c.map((v) => Number(v.toFixed(decimals)));

/** Rounds and drops vertices that become equal to the one before. */
export function tidy(line, decimals = 4) {
  const out = [];
  for (const c of line) {
    const r = rounded(c, decimals);
    const last = out.at(-1);
    if (!last || last[0] !== r[0] || last[1] !== r[1]) out.push(r);
  }
  return out;
}

export const feature = (properties, type, coordinates) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});

/**
 * Minified GeoJSON, one feature a line, so that a change shows as the features it touches.
 * `members` stand beside the features.
 */
export function write(name, features, members = {}) {
  const path = join(here, '..', name);
  const body = features.map((f) => JSON.stringify(f)).join(',\n');
  const beside = Object.entries(members).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`,
  );
  const text = `{"type":"FeatureCollection",${beside.join('')}"features":[\n${body}\n]}\n`;
  writeFileSync(path, text);
  const kb = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
  const packed = gzipSync(text, { level: 9 }).length;
  console.log(
    `${name}: ${features.length} features, ${kb(statSync(path).size)}, gzip ${kb(packed)}`,
  );
}
