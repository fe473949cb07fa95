/** Checks a FeatureCollection by RFC 7946, for what the compiler writes. */

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((degrees) => typeof degrees === 'number' && Number.isFinite(degrees)) &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90;

const listOf =
  (accept: (value: unknown) => boolean, atLeast: number) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length >= atLeast && value.every(accept);

const isLine = listOf(isPosition, 2);

const COORDINATES: Record<string, (value: unknown) => boolean> = {
  Point: isPosition,
  MultiPoint: listOf(isPosition, 1),
  LineString: isLine,
  MultiLineString: listOf(isLine, 1),
};

function featureFault(feature: unknown): string | null {
  if (!isObject(feature) || feature.type !== 'Feature') return 'not a Feature';
  if (typeof feature.id !== 'string') return 'no id';
  if (!isObject(feature.properties)) return `${feature.id}: no properties`;
  const { geometry } = feature;
  if (geometry === null) return null;
  if (!isObject(geometry) || typeof geometry.type !== 'string') return `${feature.id}: no geometry`;
  const accept = COORDINATES[geometry.type];
  return accept?.(geometry.coordinates) ? null : `${feature.id}: bad ${geometry.type}`;
}

/** The faults; empty for a valid FeatureCollection. */
export function geojsonFaults(value: unknown): string[] {
  if (!isObject(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features)) {
    return ['not a FeatureCollection'];
  }
  return value.features.flatMap((feature) => featureFault(feature) ?? []);
}
