/** Boundary files for tests, and the map with which they are compared. */
import gcoord from 'gcoord';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Extent } from '../../../src/domain/contract/regions';
import type { BoundaryReading } from '../../../src/domain/own-boundary/own-boundary';
import { readBoundary } from '../../../src/domain/own-boundary/read';

export const FRAME: Extent = [70, 30, 100, 52];

export const utf8 = (text: string) => new TextEncoder().encode(text);

export const square = (west: number, south: number, size = 1): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

export const feature = (geometry: unknown, properties: object | null = { name: '喀什地区' }) => ({
  type: 'Feature',
  properties,
  geometry,
});

export const polygon = (...rings: Position[][]): Geometry => ({
  type: 'Polygon',
  coordinates: rings,
});

export const collection = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });

/** A state border with bends of some hundred metres and some kilometres, 300 km long. */
export const borderLine: Position[] = Array.from({ length: 1500 }, (_, index) => {
  const along = index / 1500;
  return [
    75 + 3 * along + 0.02 * Math.sin(index / 3),
    37 + 1.5 * along + 0.3 * Math.sin(along * 9) + 0.015 * Math.cos(index / 5),
  ];
});

export const borders: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: borderLine } },
  ],
};

export const toGcj02 = ([lon = 0, lat = 0]: Position): Position =>
  gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02);

export const read = (
  content: string | Uint8Array,
  name = 'boundary.geojson',
  context: { borders: FeatureCollection | null } = { borders: null },
): BoundaryReading =>
  readBoundary(name, typeof content === 'string' ? utf8(content) : content, {
    frame: FRAME,
    ...context,
  });

export const problemOf = (...args: Parameters<typeof read>) => {
  const reading = read(...args);
  return 'problem' in reading ? reading.problem : null;
};

export function boundaryOf(...args: Parameters<typeof read>) {
  const reading = read(...args);
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading.boundary;
}

/** Kinds and counts of the notes. */
export const notesOf = (...args: Parameters<typeof read>) =>
  Object.fromEntries(boundaryOf(...args).notes.map(({ kind, count }) => [kind, count]));
