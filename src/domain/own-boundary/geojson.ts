/** Finds the shapes in a parsed GeoJSON file, and the coordinate system it declares. */
import type { GeoJsonProperties } from 'geojson';
import { decodeText } from '../text-encoding';
import type { BoundaryProblem } from './own-boundary';

/** A geometry as the file writes it, not yet checked. */
export interface RawShape {
  type: string;
  /** Null for a feature without geometry. */
  coordinates: unknown;
  properties: GeoJsonProperties;
}

/**
 * EPSG codes of geographic systems that planners' files come in. They belong to the files and not to the
 * edition: a file of any edition may have any of them. WGS 84 and CGCS2000 need no conversion; the two older
 * ones differ by tens of metres.
 */
const DEGREES: Readonly<Record<string, 'same' | 'xian1980' | 'beijing1954'>> = {
  '4326': 'same',
  '4490': 'same',
  '4610': 'xian1980',
  '4214': 'beijing1954',
};

export interface RawFile {
  shapes: RawShape[];
  datum: 'same' | 'xian1980' | 'beijing1954';
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A shape for each simple geometry, with the properties of the feature it came from. */
function shapesOf(value: unknown, properties: GeoJsonProperties = {}): RawShape[] {
  if (!isRecord(value)) return [{ type: '', coordinates: null, properties }];
  if (value.type === 'FeatureCollection' && Array.isArray(value.features)) {
    return value.features.flatMap((feature) => shapesOf(feature));
  }
  if (value.type === 'Feature') {
    return shapesOf(value.geometry, isRecord(value.properties) ? value.properties : {});
  }
  if (value.type === 'GeometryCollection' && Array.isArray(value.geometries)) {
    return value.geometries.flatMap((geometry) => shapesOf(geometry, properties));
  }
  return [{ type: String(value.type), coordinates: value.coordinates, properties }];
}

const TYPES = [
  'FeatureCollection',
  'Feature',
  'GeometryCollection',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
];

/** “urn:ogc:def:crs:EPSG::4490”, “EPSG:4547”, “urn:ogc:def:crs:OGC:1.3:CRS84” */
function crsOf(crs: unknown): { name: string; datum: RawFile['datum'] | null } | null {
  const properties = isRecord(crs) ? crs.properties : null;
  const name = isRecord(properties) ? String(properties.name ?? '') : '';
  if (name === '') return null;
  const code = /(\d+)$/.exec(name)?.[1] ?? '';
  return { name, datum: /CRS84$/i.test(name) ? 'same' : (DEGREES[code] ?? null) };
}

/** The line of the syntax error in a JSON text; the engine's own message is English only. */
function lineOf(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  const before = position === undefined ? text : text.slice(0, Number(position));
  return String(before.split('\n').length);
}

export function readGeojson(bytes: Uint8Array): RawFile | { problem: BoundaryProblem } {
  const decoded = decodeText(bytes);
  if (decoded === null) return { problem: { kind: 'encoding', detail: '' } };
  const { text } = decoded;
  if (text.trim() === '') return { problem: { kind: 'empty-file', detail: '' } };
  // Some XML (KML, GML), or the web page of an error.
  const [, root = ''] = /^\s*<!?(\w*)/.exec(text) ?? [];
  if (/^\s*</.test(text)) {
    const detail = /^(doctype|html)$/i.test(root) ? 'HTML' : 'XML';
    return { problem: { kind: 'unsupported', detail } };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: { kind: 'not-json', detail: lineOf(text, error) } };
  }
  if (isRecord(value) && value.type === 'Topology') {
    return { problem: { kind: 'unsupported', detail: 'TopoJSON' } };
  }
  if (!isRecord(value) || !TYPES.includes(String(value.type))) {
    return { problem: { kind: 'not-geojson', detail: '' } };
  }
  const crs = crsOf(value.crs);
  if (crs && crs.datum === null) return { problem: { kind: 'other-crs', detail: crs.name } };
  return { shapes: shapesOf(value), datum: crs?.datum ?? 'same' };
}
