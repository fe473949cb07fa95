/** Makes valid lines and rings from the shapes of a file, and counts what was repaired or left out. */
import type { Feature, Position } from 'geojson';
import type { RawShape } from './geojson';
import type { BoundaryGeometry, NoteKind } from './own-boundary';

type Counted = Extract<
  NoteKind,
  'empty' | 'broken' | 'points' | 'closed' | 'duplicates' | 'degenerate'
>;

export interface Mended {
  features: Feature<BoundaryGeometry>[];
  counts: Readonly<Record<Counted, number>>;
}

const LEAST_LINE = 2;
/** A closed ring repeats its first position. */
const LEAST_RING = 4;

const isPosition = (value: unknown): value is number[] =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

const isEmpty = (value: unknown): boolean =>
  !Array.isArray(value) ||
  value.length === 0 ||
  value.every((one) => Array.isArray(one) && isEmpty(one));

const same = (a: Position | undefined, b: Position | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];

export function mend(shapes: readonly RawShape[]): Mended {
  const counts: Record<Counted, number> = {
    empty: 0,
    broken: 0,
    points: 0,
    closed: 0,
    duplicates: 0,
    degenerate: 0,
  };

  /** Null if a position is invalid. Heights are dropped. */
  function positions(value: unknown): Position[] | null {
    if (!Array.isArray(value)) return null;
    const line: Position[] = [];
    for (const one of value) {
      if (!isPosition(one)) return null;
      const position = [one[0] ?? 0, one[1] ?? 0];
      if (same(line.at(-1), position)) counts.duplicates++;
      else line.push(position);
    }
    return line;
  }

  const kept = (line: Position[], least: number): Position[][] => {
    if (line.length >= least) return [line];
    counts.degenerate++;
    return [];
  };

  /** Undefined if the ring is unusable. */
  function ring(value: unknown): Position[][] | undefined {
    const line = positions(value);
    if (line === null) return undefined;
    const [first] = line;
    if (first && line.length >= LEAST_RING - 1 && !same(first, line.at(-1))) {
      line.push(first);
      counts.closed++;
    }
    return kept(line, LEAST_RING);
  }

  function lines(value: unknown): Position[][] | undefined {
    const line = positions(value);
    return line === null ? undefined : kept(line, LEAST_LINE);
  }

  function several<T>(value: unknown, read: (one: unknown) => T[] | undefined): T[] | undefined {
    if (!Array.isArray(value)) return undefined;
    const all: T[] = [];
    for (const one of value) {
      const part = isEmpty(one) ? [] : read(one);
      if (part === undefined) return undefined;
      all.push(...part);
    }
    return all;
  }

  /** Undefined if the outer ring is unusable, whatever holes there are. */
  function polygon(value: unknown): Position[][][] | undefined {
    if (!Array.isArray(value)) return undefined;
    const [outer, ...holes] = value;
    const rings = isEmpty(outer) ? [] : ring(outer);
    if (rings === undefined) return undefined;
    const inner = several(holes, ring);
    if (inner === undefined) return undefined;
    return rings.length === 0 ? [] : [[...rings, ...inner]];
  }

  function geometry({ type, coordinates }: RawShape): BoundaryGeometry | 'empty' | undefined {
    if (type === 'Polygon' || type === 'MultiPolygon') {
      const polygons = type === 'Polygon' ? polygon(coordinates) : several(coordinates, polygon);
      if (polygons === undefined) return undefined;
      const [first, ...more] = polygons;
      if (!first) return 'empty';
      return more.length === 0
        ? { type: 'Polygon', coordinates: first }
        : { type: 'MultiPolygon', coordinates: polygons };
    }
    const strands = type === 'LineString' ? lines(coordinates) : several(coordinates, lines);
    if (strands === undefined) return undefined;
    const [first, ...more] = strands;
    if (!first) return 'empty';
    return more.length === 0
      ? { type: 'LineString', coordinates: first }
      : { type: 'MultiLineString', coordinates: strands };
  }

  const features = shapes.flatMap((shape): Feature<BoundaryGeometry>[] => {
    if (shape.type === '' || isEmpty(shape.coordinates)) {
      counts.empty++;
      return [];
    }
    if (shape.type === 'Point' || shape.type === 'MultiPoint') {
      counts.points++;
      return [];
    }
    const before = counts.degenerate;
    const made = /^(Multi)?(LineString|Polygon)$/.test(shape.type) ? geometry(shape) : undefined;
    if (made === undefined) counts.broken++;
    else if (made === 'empty' && counts.degenerate === before) counts.empty++;
    return made === undefined || made === 'empty'
      ? []
      : [{ type: 'Feature', geometry: made, properties: shape.properties }];
  });
  return { features, counts };
}
