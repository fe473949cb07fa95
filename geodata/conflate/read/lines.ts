/** The lines among the features of a layer, in the coordinates the layer uses. */
import type { Position } from '../../../src/domain/geometry/position';

export interface RawLine {
  line: Position[];
  properties: Readonly<Record<string, unknown>>;
}

/** What a file holds, whatever its format. */
export interface RawLayer {
  name: string;
  /** EPSG code the file gives for its coordinates; null: it gives none. */
  epsg: number | null;
  lines: RawLine[];
  /** Features that are points, areas or nothing. */
  others: number;
  /** Lines with fewer than two vertices, or with a vertex that is no pair of numbers. */
  broken: number;
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

/** The coordinate lists of all lines of a geometry; none of a point or an area. */
function lineworkOf(geometry: unknown): unknown[] {
  if (!isRecord(geometry)) return [];
  const { type, coordinates, geometries } = geometry;
  if (type === 'LineString') return [coordinates];
  if (type === 'MultiLineString') return Array.isArray(coordinates) ? coordinates : [coordinates];
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    return geometries.flatMap(lineworkOf);
  }
  return [];
}

export class LineCollector {
  readonly lines: RawLine[] = [];
  others = 0;
  broken = 0;

  add(feature: unknown): void {
    const { geometry, properties } = isRecord(feature) ? feature : {};
    const linework = lineworkOf(geometry);
    if (linework.length === 0) this.others += 1;
    for (const coordinates of linework) {
      const line = lineOf(coordinates);
      if (line) this.lines.push({ line, properties: isRecord(properties) ? properties : {} });
      else this.broken += 1;
    }
  }
}
