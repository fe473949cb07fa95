/**
 * Reads a planner's own boundary file. It stays on the planner's machine: the file is
 * read in the page and sent nowhere.
 */
import type { FeatureCollection, Geometry } from 'geojson';

/** Why a file cannot be drawn; the words are the interface's. */
export type BoundaryProblem = 'not-json' | 'not-geojson' | 'no-lines' | 'not-degrees';

export type BoundaryRead = { boundary: FeatureCollection } | { problem: BoundaryProblem };

const DRAWABLE = ['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function geometriesOf(value: unknown): Geometry[] {
  if (!isObject(value)) return [];
  if (value.type === 'FeatureCollection' && Array.isArray(value.features)) {
    return value.features.flatMap(geometriesOf);
  }
  if (value.type === 'Feature') return geometriesOf(value.geometry);
  if (value.type === 'GeometryCollection' && Array.isArray(value.geometries)) {
    return value.geometries.flatMap(geometriesOf);
  }
  return typeof value.type === 'string' && Array.isArray(value.coordinates)
    ? [value as unknown as Geometry]
    : [];
}

/** Whether every number pair is a longitude and a latitude, so that metres are not drawn as degrees. */
function inDegrees(coordinates: unknown): boolean {
  if (!Array.isArray(coordinates)) return false;
  const [lon, lat] = coordinates;
  if (typeof lon === 'number' && typeof lat === 'number') {
    return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  }
  return coordinates.every(inDegrees);
}

/** @param text content of a GeoJSON file, WGS 84 or CGCS2000 degrees, [lon, lat] */
export function readBoundary(text: string): BoundaryRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'not-json' };
  }
  const geometries = geometriesOf(value);
  if (geometries.length === 0) return { problem: 'not-geojson' };
  const drawable = geometries.filter(({ type }) => DRAWABLE.includes(type));
  if (drawable.length === 0) return { problem: 'no-lines' };
  if (!drawable.every((geometry) => 'coordinates' in geometry && inDegrees(geometry.coordinates))) {
    return { problem: 'not-degrees' };
  }
  return {
    boundary: {
      type: 'FeatureCollection',
      features: drawable.map((geometry) => ({ type: 'Feature', geometry, properties: {} })),
    },
  };
}
