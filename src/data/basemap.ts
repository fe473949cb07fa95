/**
 * The background: TopoJSON, since shared and quantised arcs weigh about half of the
 * same lines as GeoJSON. The ground comes with the first picture, the detail after it.
 */
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { hasKeys, isFeatureCollection, readJson } from './load';

const GROUND = ['land', 'province-border', 'borders', 'countries', 'towns'] as const;
const DETAIL = ['relief', 'water', 'physical'] as const;

export type Ground = Record<(typeof GROUND)[number], FeatureCollection>;
export type Detail = Record<(typeof DETAIL)[number] | 'existing-trunk', FeatureCollection>;

async function readParts<Part extends string>(
  file: string,
  parts: readonly Part[],
): Promise<Record<Part, FeatureCollection> | null> {
  type Parts = Topology<Record<Part, GeometryCollection>>;
  const accept = (value: unknown): value is Parts =>
    hasKeys(value, 'arcs', 'objects') && hasKeys((value as Parts).objects, ...parts);
  const read = await readJson(file, accept);
  if ('problem' in read) return null;
  const topology = read.value;
  return Object.fromEntries(
    parts.map((part) => [part, feature(topology, topology.objects[part])]),
  ) as unknown as Record<Part, FeatureCollection>;
}

/** Null where the file is missing or damaged: nothing but the look of the map depends on it. */
export const loadGround = (): Promise<Ground | null> => readParts('ground.topojson', GROUND);

/** As above; a missing existing network leaves the rest. */
export async function loadDetail(): Promise<Detail | null> {
  const [detail, trunk] = await Promise.all([
    readParts('detail.topojson', DETAIL),
    readJson('existing-trunk.geojson', isFeatureCollection),
  ]);
  if (!detail) return null;
  const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
  return { ...detail, 'existing-trunk': 'value' in trunk ? trunk.value : none };
}
