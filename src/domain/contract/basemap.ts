/**
 * The base map: ground.topojson, detail.topojson and existing-trunk.geojson. The ground is loaded with the
 * first picture, the detail and the existing trunk after it.
 */
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Checked } from './register';
import type { SourceRef } from './sources';
import type { Stretch } from './stretches';
import type { Text } from './text';

export const GROUND_PARTS = ['land', 'province-border', 'borders', 'countries', 'towns'] as const;
export const DETAIL_PARTS = ['relief', 'water', 'physical'] as const;
export type GroundPart = (typeof GROUND_PARTS)[number];
export type DetailPart = (typeof DETAIL_PARTS)[number];
export type BasemapPart = GroundPart | DetailPart;

/** Rank 1 is shown at the smallest scales. */
interface Ranked {
  rank: number;
}

interface Named {
  nameZh: string;
  nameEn: string;
}

type Unnamed = Record<never, never>;

interface Shapes {
  land: Feature<Polygon, Unnamed>;
  /** Of the region the register is about. */
  'province-border': Feature<LineString, Unnamed>;
  /** Between states. */
  borders: Feature<LineString, Unnamed>;
  /** The position of each country's name. */
  countries: Feature<Point, Named & Ranked>;
  /** Places of the gazetteer with a rank. */
  towns: Feature<Point, Named & Ranked>;
  /** Areas at least `minM` metres high. */
  relief: Feature<MultiPolygon, { minM: number }>;
  /** Lakes and rivers; some rivers without a name. */
  water: Feature<Polygon | LineString, Partial<Named> & Ranked>;
  /** Lines along which ranges, deserts and basins are named. */
  physical: Feature<LineString, Named & Ranked>;
}

export type PartFeature<P extends BasemapPart> = Shapes[P];
export type PartCollection<P extends BasemapPart> = FeatureCollection<
  PartFeature<P>['geometry'],
  PartFeature<P>['properties']
>;

type Topologies<P extends BasemapPart> = Topology<{
  [One in P]: GeometryCollection<PartFeature<One>['properties']>;
}>;
/** TopoJSON, with shared and quantised arcs: about half the size of the same lines as GeoJSON. */
export type GroundTopology = Topologies<GroundPart>;
export type DetailTopology = Topologies<DetailPart>;

type PropertyKinds<T> = {
  readonly [K in keyof T]-?: T[K] extends number
    ? 'number'
    : Partial<Pick<T, K>> extends Pick<T, K>
      ? 'text or none'
      : 'text';
};

interface PartRule<P extends BasemapPart> {
  geometry: readonly PartFeature<P>['geometry']['type'][];
  properties: PropertyKinds<PartFeature<P>['properties']>;
}

const RANKED_NAME = { nameZh: 'text', nameEn: 'text', rank: 'number' } as const;

/** What a part must hold; the compiler checks it when it writes, the application when it reads. */
const RULES: { readonly [P in BasemapPart]: PartRule<P> } = {
  land: { geometry: ['Polygon'], properties: {} },
  'province-border': { geometry: ['LineString'], properties: {} },
  borders: { geometry: ['LineString'], properties: {} },
  countries: { geometry: ['Point'], properties: RANKED_NAME },
  towns: { geometry: ['Point'], properties: RANKED_NAME },
  relief: { geometry: ['MultiPolygon'], properties: { minM: 'number' } },
  water: {
    geometry: ['Polygon', 'LineString'],
    properties: { nameZh: 'text or none', nameEn: 'text or none', rank: 'number' },
  },
  physical: { geometry: ['LineString'], properties: RANKED_NAME },
};

/** In the order in which they are written. */
export const propertiesOf = (part: BasemapPart): string[] => Object.keys(RULES[part].properties);

const isOfKind = (value: unknown, kind: string): boolean =>
  kind === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' || (value === undefined && kind !== 'text');

export function isOfPart<P extends BasemapPart>(
  part: P,
  collection: FeatureCollection<Geometry | null>,
): collection is PartCollection<P> {
  const { geometry: types, properties: kinds } = RULES[part];
  return collection.features.every(
    ({ geometry, properties }) =>
      types.some((type) => type === geometry?.type) &&
      Object.entries<string>(kinds).every(([key, kind]) => isOfKind(properties?.[key], kind)),
  );
}

export type TrunkKind = 'railway' | 'high-speed-railway' | 'expressway' | 'national-road';
/** The kinds that are railways; the others are roads. */
export const RAIL_KINDS: readonly TrunkKind[] = ['railway', 'high-speed-railway'];

/** A line of the existing trunk, drawn under the register's features; it has no commitments. */
export interface TrunkProperties {
  /** `existing-trunk/<slug>` */
  id: string;
  kind: TrunkKind;
  nameZh: string;
  nameEn: string;
  refs: string[];
  /** Year the whole drawn line was open; absent where it is not known. */
  openedYear?: number;
  /** Sections and their years, where they differ. */
  openedNote?: Text;
  /** Date of the road or railway that the line is drawn by; absent where it is not known. */
  courseDate?: string;
  /** Ellipsoidal length of the drawn line, km. */
  lengthKm: number;
  /** Of the weakest stretch. */
  accuracyKm: number;
  /** In order. */
  stretches: Stretch[];
  /** The weakest stretch, as described by the person who drew the line. */
  doubt?: Text;
  /** Absent where no check point is known. */
  checked?: Checked;
  sources: SourceRef[];
}

export type TrunkFeature = Feature<LineString, TrunkProperties>;

export type TrunkCollection = FeatureCollection<LineString, TrunkProperties>;
