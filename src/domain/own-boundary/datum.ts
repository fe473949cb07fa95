/**
 * Checks whether an outline is shifted as Chinese map services shift theirs (GCJ-02, some hundred metres).
 * Where the outline runs along the map's own border, the one constant shift between the two is estimated
 * and compared with the shift of GCJ-02 there. The border is no more detailed than that shift, so single
 * distances would tell little; but its errors have all directions, and the shift has one.
 */
import Flatbush from 'flatbush';
import gcoord from 'gcoord';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { linesOf, withPositions } from './lines';
import type { BoundaryGeometry, DatumQuestion } from './own-boundary';

type Features = readonly Feature<BoundaryGeometry>[];

const METRES_PER_DEGREE = 111_320;
/** An outline further away from the border does not count as running along it. */
const REACH_M = 1200;
const STEP_M = 400;
const MOST_SAMPLES = 6000;
/** Shorter stretches are crossings or coincidence. */
const LEAST_STRETCH_M = 12_000;
const LEAST_TOTAL_M = 30_000;
/**
 * Shares of the GCJ-02 shift: at least `SHIFTED_FROM` of it means that the outline is shifted, at most
 * `UNSHIFTED_TO` that it is not.
 */
const SHIFTED_FROM = 0.6;
const UNSHIFTED_TO = 0.35;
/**
 * Largest part of the shift across the direction of the GCJ-02 shift, as a share of it; with more, it is
 * not GCJ-02.
 */
const MOST_ASIDE = 0.5;

export const fromGcj02 = ([lon = 0, lat = 0]: Position): Position =>
  gcoord.transform([lon, lat], gcoord.GCJ02, gcoord.WGS84);

export const convertedFromGcj02 = (features: Features): Feature<BoundaryGeometry>[] =>
  withPositions(features, fromGcj02);

const lonScale = (lat: number): number => METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);

function metresBetween([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): number {
  return Math.hypot((lonB - lonA) * lonScale(latA), (latB - latA) * METRES_PER_DEGREE);
}

/** Metres to the east and to the north. */
type Offset = [east: number, north: number];

/**
 * Returns a function that gives the offset of a point from the map's own border, or null beyond the reach;
 * null if there is no border.
 */
function offsetFrom(borders: FeatureCollection): ((spot: Position) => Offset | null) | null {
  const legs = borders.features.flatMap(({ geometry }) => {
    const lines =
      geometry && /^(Multi)?(LineString|Polygon)$/.test(geometry.type)
        ? linesOf(geometry as BoundaryGeometry)
        : [];
    return lines.flatMap((line) =>
      line.slice(1).map((to, index): [Position, Position] => [line[index] ?? to, to]),
    );
  });
  if (legs.length === 0) return null;
  const index = new Flatbush(legs.length);
  for (const [[ax = 0, ay = 0], [bx = 0, by = 0]] of legs) {
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  index.finish();
  return ([lon = 0, lat = 0]) => {
    const [kx, ky] = [lonScale(lat), METRES_PER_DEGREE];
    const [rx, ry] = [REACH_M / kx, REACH_M / ky];
    let nearest = REACH_M;
    let offset: Offset | null = null;
    for (const found of index.search(lon - rx, lat - ry, lon + rx, lat + ry)) {
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = legs[found] ?? [[], []];
      const [x, y] = [(ax - lon) * kx, (ay - lat) * ky];
      const [dx, dy] = [(bx - ax) * kx, (by - ay) * ky];
      const length2 = dx * dx + dy * dy;
      const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length2));
      const [east, north] = [x + along * dx, y + along * dy];
      const distance = Math.hypot(east, north);
      if (distance >= nearest) continue;
      nearest = distance;
      // From the border to the point.
      offset = [-east, -north];
    }
    return offset;
  };
}

const lengthOf = (line: readonly Position[]): number =>
  line.slice(1).reduce((metres, to, at) => metres + metresBetween(line[at] ?? to, to), 0);

/** Points along a line, about `stepM` metres apart. */
function* spotsAlong(line: readonly Position[], stepM: number): Generator<Position> {
  let left = 0;
  for (let leg = 1; leg < line.length; leg++) {
    const [from, to] = [line[leg - 1] ?? [], line[leg] ?? []];
    const metres = metresBetween(from, to);
    for (; left < metres; left += stepM) {
      const share = left / metres;
      yield [
        (from[0] ?? 0) + ((to[0] ?? 0) - (from[0] ?? 0)) * share,
        (from[1] ?? 0) + ((to[1] ?? 0) - (from[1] ?? 0)) * share,
      ];
    }
    left -= metres;
  }
}

interface Sample {
  offset: Offset;
  /** The shift of GCJ-02 at this point. */
  gcj02: Offset;
}

function samplesAlong(
  line: readonly Position[],
  stepM: number,
  offsetOf: (spot: Position) => Offset | null,
): Sample[] {
  const samples: Sample[] = [];
  let stretch: Sample[] = [];
  const close = () => {
    if (stretch.length * stepM >= LEAST_STRETCH_M) samples.push(...stretch);
    stretch = [];
  };
  for (const spot of spotsAlong(line, stepM)) {
    const offset = offsetOf(spot);
    if (offset === null) {
      close();
      continue;
    }
    const [lon = 0, lat = 0] = spot;
    const [trueLon = 0, trueLat = 0] = fromGcj02(spot);
    const gcj02: Offset = [(lon - trueLon) * lonScale(lat), (lat - trueLat) * METRES_PER_DEGREE];
    stretch.push({ offset, gcj02 });
  }
  close();
  return samples;
}

/**
 * The constant shift that fits the offsets best. Each sample gives only the component across the border, so
 * the components are combined by least squares; null if the border has one direction only.
 */
function steadyShift(samples: readonly Sample[]): Offset | null {
  let [xx, xy, yy, bx, by] = [0, 0, 0, 0, 0];
  for (const { offset } of samples) {
    const length = Math.hypot(...offset);
    if (length === 0) continue;
    const [nx, ny] = [offset[0] / length, offset[1] / length];
    xx += nx * nx;
    xy += nx * ny;
    yy += ny * ny;
    bx += nx * length;
    by += ny * length;
  }
  const determinant = xx * yy - xy * xy;
  if (determinant < 0.01 * (xx + yy) ** 2) return null;
  return [(yy * bx - xy * by) / determinant, (xx * by - xy * bx) / determinant];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** GCJ-02 shifts positions in and around China and no others. */
function isShifted(position: Position): boolean {
  const [lon, lat] = fromGcj02(position);
  return lon !== position[0] || lat !== position[1];
}

/** Null if the outline fits the border as it is, or lies where GCJ-02 shifts nothing. */
export function datumQuestion(
  features: Features,
  borders: FeatureCollection | null,
): DatumQuestion | null {
  const lines = features.flatMap(({ geometry }) => linesOf(geometry));
  if (!lines.some((line) => line.some(isShifted))) return null;
  const unknown: DatumQuestion = { likely: null };
  const offsetOf = borders && offsetFrom(borders);
  if (!offsetOf) return unknown;
  const wholeM = lines.reduce((sum, line) => sum + lengthOf(line), 0);
  const stepM = Math.max(STEP_M, wholeM / MOST_SAMPLES);
  const samples = lines.flatMap((line) => samplesAlong(line, stepM, offsetOf));
  if (samples.length * stepM < LEAST_TOTAL_M) return unknown;
  const shift = steadyShift(samples);
  if (!shift) return unknown;
  const east = mean(samples.map(({ gcj02 }) => gcj02[0]));
  const north = mean(samples.map(({ gcj02 }) => gcj02[1]));
  const full = Math.hypot(east, north);
  const along = (shift[0] * east + shift[1] * north) / full ** 2;
  const aside = Math.abs(shift[0] * north - shift[1] * east) / full ** 2;
  if (aside > MOST_ASIDE) return unknown;
  if (along >= SHIFTED_FROM) return { likely: 'gcj02', offsetM: along * full };
  return Math.abs(along) <= UNSHIFTED_TO ? null : unknown;
}
