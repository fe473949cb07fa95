/** Collects the lines among the features of a layer, in the layer's own coordinates. */
import type { Position } from '../../../../src/domain/geometry/position';
import type { Stated } from './prj';

export interface RawLine {
  line: Position[];
  properties: Readonly<Record<string, unknown>>;
}

/** Numbers of features that are not usable lines, by what they are. */
export interface LeftOut {
  /** Features whose geometry is null or has no coordinates. */
  empty: number;
  points: number;
  areas: number;
  /** Types that the format does not define. */
  unknown: number;
  /** Lines with fewer than two vertices, or with a vertex that is not a pair of numbers. */
  broken: number;
}

/** The content of a file, for all formats. */
export interface RawLayer {
  name: string;
  stated: Stated;
  lines: RawLine[];
  leftOut: LeftOut;
  /** Notes for the user on how the file was read. */
  notes: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function positionOf(value: unknown): Position | null {
  if (!Array.isArray(value)) return null;
  const [x, y]: unknown[] = value;
  return Number.isFinite(x) && Number.isFinite(y) ? [Number(x), Number(y)] : null;
}

function lineOf(value: unknown): Position[] | null {
  if (!Array.isArray(value) || value.length < 2) return null;
  const line: Position[] = [];
  for (const vertex of value) {
    const position = positionOf(vertex);
    if (!position) return null;
    line.push(position);
  }
  return line;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.every(isEmpty);

const POINTS = ['Point', 'MultiPoint'];
const AREAS = ['Polygon', 'MultiPolygon'];

export class LineCollector {
  readonly lines: RawLine[] = [];
  readonly leftOut: LeftOut = { empty: 0, points: 0, areas: 0, unknown: 0, broken: 0 };

  add(feature: unknown): void {
    const { geometry, properties } = isRecord(feature) ? feature : {};
    this.addGeometry(geometry, isRecord(properties) ? properties : {});
  }

  private addGeometry(geometry: unknown, properties: Json): void {
    const { type, coordinates, geometries } = isRecord(geometry) ? geometry : {};
    if (type === 'GeometryCollection' && Array.isArray(geometries) && geometries.length > 0) {
      for (const part of geometries) this.addGeometry(part, properties);
    } else if (!isRecord(geometry) || isEmpty(coordinates ?? geometries)) this.leftOut.empty += 1;
    else if (type === 'LineString') this.addLine(coordinates, properties);
    else if (type === 'MultiLineString') {
      const parts: unknown[] = Array.isArray(coordinates) ? coordinates : [coordinates];
      for (const part of parts) this.addLine(part, properties);
    } else if (POINTS.includes(String(type))) this.leftOut.points += 1;
    else if (AREAS.includes(String(type))) this.leftOut.areas += 1;
    else this.leftOut.unknown += 1;
  }

  private addLine(coordinates: unknown, properties: Json): void {
    const line = lineOf(coordinates);
    if (line) this.lines.push({ line, properties });
    else this.leftOut.broken += 1;
  }
}

/** The list in words; empty if nothing was left out. */
export function leftOutText({ empty, points, areas, unknown, broken }: LeftOut): string {
  return [
    empty ? `${empty} with null or empty geometry` : '',
    points ? `${points} points` : '',
    areas ? `${areas} areas` : '',
    unknown ? `${unknown} of an unknown kind` : '',
    broken ? `${broken} broken lines` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
