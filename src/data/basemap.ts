/** Loads the base map: the ground parts for the first picture, the detail parts after it. */
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import {
  type BasemapPart,
  DETAIL_PARTS,
  type DetailPart,
  GROUND_PARTS,
  type GroundPart,
  isOfPart,
  type PartCollection,
  type TrunkCollection,
} from '../domain/contract/basemap';
import type { GeneratedFile } from '../domain/contract/manifest';
import { isFeatureCollection } from './accept';
import { once, readGenerated } from './read-generated';

type Parts<P extends BasemapPart> = { readonly [One in P]: PartCollection<One> };

export type Ground = Parts<GroundPart>;

export interface Detail extends Parts<DetailPart> {
  readonly 'existing-trunk': TrunkCollection;
  /** Files that could not be read; their parts are empty. */
  readonly missing: readonly GeneratedFile[];
}

/** Throws if a part has the wrong structure. */
const partsOf = <P extends BasemapPart>(parts: readonly P[]) =>
  once((topology: Topology<Record<P, GeometryCollection>>): Parts<P> => {
    const collections = parts.map((part) => {
      const collection: FeatureCollection = feature(topology, topology.objects[part]);
      if (!isFeatureCollection(collection) || !isOfPart(part, collection)) {
        throw new Error(`unexpected structure of ${part}`);
      }
      return [part, collection];
    });
    return Object.fromEntries(collections) as Parts<P>;
  });

const groundOf = partsOf(GROUND_PARTS);
const detailOf = partsOf(DETAIL_PARTS);

/** Null if the file is missing or damaged. Only the look of the map depends on it. */
export async function loadGround(): Promise<Ground | null> {
  const read = await readGenerated('ground.topojson', groundOf);
  return 'value' in read ? read.value : null;
}

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

/** Never rejects. Each of the two files is used even if the other cannot be read. */
export async function loadDetail(): Promise<Detail> {
  const [detail, trunk] = await Promise.all([
    readGenerated('detail.topojson', detailOf),
    readGenerated('existing-trunk.geojson'),
  ]);
  return {
    ...('value' in detail ? detail.value : { relief: EMPTY, water: EMPTY, physical: EMPTY }),
    'existing-trunk': 'value' in trunk ? trunk.value : EMPTY,
    missing: [
      ...('value' in detail ? [] : ['detail.topojson' as const]),
      ...('value' in trunk ? [] : ['existing-trunk.geojson' as const]),
    ],
  };
}
