/**
 * Reads a planner's own boundary file. It stays on the planner's machine: the file is
 * read in the page and sent nowhere.
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** Why a file cannot be drawn; the words are the interface's. */
export type BoundaryProblem = 'not-json' | 'not-geojson' | 'no-lines' | 'not-degrees';

export type BoundaryRead = { boundary: FeatureCollection } | { problem: BoundaryProblem };

const DRAWABLE = ['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A feature for each simple geometry, with the properties of the feature it came from. */
function featuresOf(value: unknown, properties: Feature['properties'] = {}): Feature[] {
  if (!isObject(value)) return [];
  if (value.type === 'FeatureCollection' && Array.isArray(value.features)) {
    return value.features.flatMap((feature) => featuresOf(feature));
  }
  if (value.type === 'Feature') {
    return featuresOf(value.geometry, isObject(value.properties) ? value.properties : {});
  }
  if (value.type === 'GeometryCollection' && Array.isArray(value.geometries)) {
    return value.geometries.flatMap((geometry) => featuresOf(geometry, properties));
  }
  return typeof value.type === 'string' && Array.isArray(value.coordinates)
    ? [{ type: 'Feature', geometry: value as unknown as Geometry, properties }]
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
  const features = featuresOf(value);
  if (features.length === 0) return { problem: 'not-geojson' };
  const drawable = features.filter(({ geometry }) => DRAWABLE.includes(geometry.type));
  if (drawable.length === 0) return { problem: 'no-lines' };
  if (
    !drawable.every(({ geometry }) => 'coordinates' in geometry && inDegrees(geometry.coordinates))
  ) {
    return { problem: 'not-degrees' };
  }
  return { boundary: { type: 'FeatureCollection', features: drawable } };
}
