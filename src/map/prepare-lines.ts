/**
 * The step before the renderer, for lines: stretches with their lanes, names and signs.
 * Pure, so that it is tested without a map.
 */
import type { FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import type { ShieldKind } from '../domain/contract/edition';
import type { AtlasFeature, Network, StatedState } from '../domain/contract/register';
import { laneOffset, type Stretch } from '../domain/lanes';
import { networkTraits } from '../domain/networks';
import { shieldKind } from '../domain/road-numbers';
import type { VagueStretch } from '../domain/vague-stretches';
import { type WorksMark, worksOf } from '../symbology/composition';
import { laneBreadthMm, PX_PER_MM, SYMBOLS } from '../symbology/symbols';
import { ZOOM_SCALE } from './scale';

export interface LineProperties {
  id: string;
  network: Network;
  /** What is written beside it, short. */
  nameZh: string;
  nameEn: string;
  /** Its first road number and the plate that carries it; both empty where it has none. */
  road: string;
  shield: ShieldKind | '';
  state: StatedState;
  schematic: boolean;
  works: WorksMark | '';
  /** Where the name stands beside the line: [0, down] in ems. */
  nameOffset: [number, number];
}

export interface StretchProperties {
  /** Id of the stretch, by which the map keeps its state. */
  stretch: string;
  /** Id of its feature. */
  id: string;
  network: Network;
  state: StatedState;
  /** Whether nothing tells how far its course may be off. */
  vague: boolean;
}

/** A stretch with the small signs that repeat along its line. */
export interface SignProperties {
  /** Id of its feature, by which the map keeps its shade. */
  id: string;
  network: Network;
  /** [right, down] in pixels, by the factor of the line's thickness at a zoom level. */
  [offset: `offset${number}`]: [number, number];
}

export type LineCollection = FeatureCollection<LineString | MultiLineString, LineProperties>;
export type NameSpots = FeatureCollection<Point, LineProperties>;
export type StretchCollection = FeatureCollection<LineString, StretchProperties>;
export type SignCollection = FeatureCollection<LineString, SignProperties>;

type ById = ReadonlyMap<string, AtlasFeature>;

/** In degrees: good enough to weigh the stretches of one line. */
function lengthOf(coordinates: readonly number[][]): number {
  let length = 0;
  for (const [index, [lon = 0, lat = 0]] of coordinates.entries()) {
    const [lonBefore = lon, latBefore = lat] = coordinates[index - 1] ?? [];
    length += Math.hypot(lon - lonBefore, lat - latBefore);
  }
  return length;
}

function roadOf({
  network,
  refs,
}: AtlasFeature['properties']): Pick<LineProperties, 'road' | 'shield'> {
  if (networkTraits(network).roads !== true) return { road: '', shield: '' };
  for (const road of refs) {
    const shield = shieldKind(road);
    if (shield) return { road, shield };
  }
  return { road: '', shield: '' };
}

/** Size of a line's name, pixels. */
const NAME_PX = 12;

/** Whole lines, for their names; `breadthOf` is what lines are wide that share a road, in pixels. */
export function linesOf(
  features: readonly AtlasFeature[],
  stretches: readonly Stretch[],
  breadthOf: (stretch: Stretch) => number,
): LineCollection {
  const sums = new Map<string, { length: number; breadth: number }>();
  for (const stretch of stretches) {
    const sum = sums.get(stretch.featureId) ?? { length: 0, breadth: 0 };
    const length = lengthOf(stretch.coordinates);
    sum.length += length;
    sum.breadth += length * breadthOf(stretch);
    sums.set(stretch.featureId, sum);
  }
  const clearOf = (id: string): number => {
    const { length, breadth } = sums.get(id) ?? { length: 1, breadth: 0 };
    return 0.8 + breadth / length / 2 / NAME_PX;
  };
  return {
    type: 'FeatureCollection',
    features: features.flatMap(({ geometry, properties }) =>
      geometry?.type === 'LineString' || geometry?.type === 'MultiLineString'
        ? [
            {
              type: 'Feature' as const,
              geometry,
              properties: {
                id: properties.id,
                network: properties.network,
                nameZh: properties.shortName?.zh ?? properties.nameZh,
                nameEn: properties.shortName?.en ?? properties.nameEn,
                ...roadOf(properties),
                state: properties.statedState,
                schematic: properties.geometryClass === 'schematic',
                works: worksOf(properties.commitments),
                nameOffset: [0, clearOf(properties.id)] satisfies [number, number],
              },
            },
          ]
        : [],
    ),
  };
}

/** Where a line is named from afar: in the middle of its length. */
export function nameSpots({ features }: LineCollection): NameSpots {
  return {
    type: 'FeatureCollection',
    features: features.flatMap(({ geometry, properties }) => {
      const strands =
        geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
      const longest = strands.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
      const coordinates = longest && middleOf(longest);
      return coordinates
        ? [
            {
              type: 'Feature' as const,
              geometry: { type: 'Point' as const, coordinates },
              properties,
            },
          ]
        : [];
    }),
  };
}

/** The vertex at half the length. */
function middleOf(coordinates: number[][]): number[] | undefined {
  const half = lengthOf(coordinates) / 2;
  return coordinates.find((_, index) => lengthOf(coordinates.slice(0, index + 1)) >= half);
}

const lineOf = (coordinates: number[][]): LineString => ({ type: 'LineString', coordinates });

/** What lines are drawn of. */
export function stretchesToDraw(
  stretches: readonly VagueStretch[],
  featureById: ById,
): StretchCollection {
  return {
    type: 'FeatureCollection',
    features: stretches.flatMap(({ id, featureId, coordinates, vague }) => {
      const feature = featureById.get(featureId);
      return feature
        ? [
            {
              type: 'Feature' as const,
              geometry: lineOf(coordinates),
              properties: {
                stretch: id,
                id: featureId,
                network: feature.properties.network,
                state: feature.properties.statedState,
                vague,
              },
            },
          ]
        : [];
    }),
  };
}

/** Pixels to the right of its road by stretch id, at the thickness lines have on paper. */
export type Offsets = ReadonlyMap<string, number>;

function breadthPx(featureById: ById, id: string): number {
  const network = featureById.get(id)?.properties.network;
  return network ? laneBreadthMm(network) * PX_PER_MM : 0;
}

/** Pixels that all shown lines on a stretch's road take up together. */
export const bundleBreadthPx =
  (featureById: ById, shown: ReadonlySet<string>) =>
  ({ across }: Stretch): number =>
    across.reduce((sum, id) => sum + (shown.has(id) ? breadthPx(featureById, id) : 0), 0);

export const offsetsOf = (
  stretches: readonly Stretch[],
  featureById: ById,
  shown: ReadonlySet<string>,
): Offsets =>
  new Map(
    stretches.map((stretch) => [
      stretch.id,
      laneOffset(stretch, shown, (id) => breadthPx(featureById, id)),
    ]),
  );

/** The stretches that carry small signs, as they are shown; neighbours with the same shift are one. */
export function signsOf(
  stretches: readonly Stretch[],
  featureById: ById,
  offsets: Offsets,
  shown: ReadonlySet<string>,
): SignCollection {
  const signs: SignCollection['features'] = [];
  let [lastId, lastOffset] = ['', 0];
  for (const { id, featureId, coordinates } of stretches) {
    const network = featureById.get(featureId)?.properties.network;
    if (!network || !shown.has(featureId)) continue;
    const symbol = SYMBOLS[network];
    if (symbol.kind !== 'line' || !symbol.mark) continue;
    const offset = offsets.get(id) ?? 0;
    const open = signs.at(-1)?.geometry.coordinates;
    const follows = open?.at(-1)?.join() === coordinates[0]?.join();
    if (open && follows && lastId === featureId && lastOffset === offset) {
      open.push(...coordinates.slice(1));
    } else {
      signs.push({
        type: 'Feature',
        geometry: lineOf([...coordinates]),
        properties: {
          id: featureId,
          network,
          ...Object.fromEntries(
            ZOOM_SCALE.map(([, factor]) => [`offset${factor}`, [0, offset * factor]]),
          ),
        },
      });
    }
    [lastId, lastOffset] = [featureId, offset];
  }
  return { type: 'FeatureCollection', features: signs };
}
