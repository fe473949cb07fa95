/**
 * The background: TopoJSON, since shared and quantised arcs weigh about half of the
 * same lines as GeoJSON. The ground comes with the first picture, the detail after it.
 */
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { hasKeys, isFeatureCollection, isTrunk } from './accept';
import { readJson } from './read-file';

const GROUND = ['land', 'province-border', 'borders', 'countries', 'towns'] as const;
const DETAIL = ['relief', 'water', 'physical'] as const;
const DETAIL_FILE = 'detail.topojson';
const TRUNK_FILE = 'existing-trunk.geojson';

export type Ground = Record<(typeof GROUND)[number], FeatureCollection>;

export interface Detail
  extends Record<(typeof DETAIL)[number] | 'existing-trunk', FeatureCollection> {
  /** Names of the files that could not be read; what they hold is empty. */
  missing: readonly string[];
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

async function readParts<Part extends string>(
  file: string,
  parts: readonly Part[],
): Promise<Record<Part, FeatureCollection> | null> {
  type Parts = Topology<Record<Part, GeometryCollection>>;
  const accept = (value: unknown): value is Parts =>
    hasKeys(value, 'arcs', 'objects') && hasKeys(value.objects, ...parts);
  const read = await readJson(file, accept, (topology) => {
    const collections = parts.map((part) => {
      const collection = feature(topology, topology.objects[part]);
      if (!isFeatureCollection(collection)) throw new Error(`unexpected structure of ${part}`);
      return [part, collection];
    });
    return Object.fromEntries(collections) as Record<Part, FeatureCollection>;
  });
  return 'value' in read ? read.value : null;
}

/** Null where the file is missing or damaged: nothing but the look of the map depends on it. */
export const loadGround = (): Promise<Ground | null> => readParts('ground.topojson', GROUND);

/** Never rejects; one of its two files does without the other. */
export async function loadDetail(): Promise<Detail> {
  const [detail, trunk] = await Promise.all([
    readParts(DETAIL_FILE, DETAIL),
    readJson(TRUNK_FILE, isTrunk),
  ]);
  return {
    ...(detail ?? { relief: EMPTY, water: EMPTY, physical: EMPTY }),
    'existing-trunk': 'value' in trunk ? trunk.value : EMPTY,
    missing: [...(detail ? [] : [DETAIL_FILE]), ...('value' in trunk ? [] : [TRUNK_FILE])],
  };
}
