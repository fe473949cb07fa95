/** GeoJSON of what stands over the register for a while: the ruler's line, an area, a spot. Pure. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';

export const NOTHING_DRAWN: FeatureCollection = { type: 'FeatureCollection', features: [] };

const drawn = (geometry: Geometry): Feature => ({ type: 'Feature', geometry, properties: {} });

/** The ruler's line so far and its corners, [lon, lat]; null while it is not in use. */
export function rulerLine(positions: readonly (readonly number[])[] | null): FeatureCollection {
  const coordinates = (positions ?? []).map((position) => [...position]);
  if (coordinates.length === 0) return NOTHING_DRAWN;
  return {
    type: 'FeatureCollection',
    features: [
      ...(coordinates.length > 1 ? [drawn({ type: 'LineString', coordinates })] : []),
      drawn({ type: 'MultiPoint', coordinates }),
    ],
  };
}

/** A spot, [lon, lat]. */
export const markerAt = (marker: readonly [number, number] | null): FeatureCollection =>
  marker
    ? {
        type: 'FeatureCollection',
        features: [drawn({ type: 'Point', coordinates: [...marker] })],
      }
    : NOTHING_DRAWN;
