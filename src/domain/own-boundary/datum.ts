/**
 * Whether an outline is shifted as Chinese map services shift theirs (GCJ-02, some hundred metres):
 * where it runs along the map's own border, the one steady shift between the two is found and held
 * against the shift that GCJ-02 has there. The border's own detail is no finer than that shift, so
 * single distances would tell little; its errors point everywhere and the shift one way.
 */
import Flatbush from 'flatbush';
import gcoord from 'gcoord';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { linesOf, withPositions } from './lines';
import type { BoundaryGeometry, DatumQuestion } from './own-boundary';

type Features = readonly Feature<BoundaryGeometry>[];

const METRES_PER_DEGREE = 111_320;
/** Nothing further from the border is taken to run along it. */
const REACH_M = 1200;
const STEP_M = 400;
const MOST_SAMPLES = 6000;
/** Shorter stretches are crossings, or chance. */
const LEAST_STRETCH_M = 12_000;
const LEAST_TOTAL_M = 30_000;
/** Of the shift that GCJ-02 has there: so much of it is found where the outline has it, no more than so much where not. */
const SHIFTED_FROM = 0.6;
const UNSHIFTED_TO = 0.35;
/** What is found beside the direction of that shift is none of GCJ-02, as a share of it. */
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

/** Legs of the map's own border, to be asked how far off a spot lies from them; null beyond the reach. */
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
      // From the border to the spot.
      offset = [-east, -north];
    }
    return offset;
  };
}

const lengthOf = (line: readonly Position[]): number =>
  line.slice(1).reduce((metres, to, at) => metres + metresBetween(line[at] ?? to, to), 0);

/** Spots along a line, about so many metres from each other. */
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
  /** How far GCJ-02 lies off the truth here. */
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
 * The one shift that explains the offsets best. Each sample tells only of the part across the border,
 * so the parts are put together by least squares; null where the border runs one way only.
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

/** Null where the outline fits as it comes. */
export function datumQuestion(
  features: Features,
  borders: FeatureCollection | null,
): DatumQuestion | null {
  const unknown: DatumQuestion = { likely: null };
  const offsetOf = borders && offsetFrom(borders);
  if (!offsetOf) return unknown;
  const lines = features.flatMap(({ geometry }) => linesOf(geometry));
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
