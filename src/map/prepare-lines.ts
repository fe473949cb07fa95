/**
 * The step before the renderer, for lines: stretches with their lanes, names and signs.
 * Pure, so that it is tested without a map.
 */
import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import type { AtlasFeature, Commitment, Network, State2017 } from '../domain/contract';
import { laneOffset, type Stretch, stretchesOf } from '../domain/lanes';
import { type WorksMark, worksMark } from '../symbology/composition';
import { acrossRoad, laneBreadthMm, liesBeneath, PX_PER_MM, SYMBOLS } from '../symbology/symbols';
import { ZOOM_SCALE } from './scale';

export interface LineProperties {
  id: string;
  network: Network;
  nameZh: string;
  nameEn: string;
  state: State2017;
  schematic: boolean;
  works: WorksMark | '';
}

export interface StretchProperties {
  /** Id of the stretch, by which the map keeps its state. */
  stretch: string;
  /** Id of its feature. */
  id: string;
  state: State2017;
}

/** A stretch with the small signs that repeat along its line. */
export interface SignProperties {
  network: Network;
  dimmed: boolean;
  /** [right, down] in pixels, by the factor of the line's thickness at a zoom level. */
  [offset: `offset${number}`]: [number, number];
}

export type LineCollection = FeatureCollection<LineString | MultiLineString, LineProperties>;
export type StretchCollection = FeatureCollection<LineString, StretchProperties>;
export type SignCollection = FeatureCollection<LineString, SignProperties>;

export const worksOf = (commitments: readonly Commitment[]): WorksMark | '' =>
  worksMark(commitments.map(({ works }) => works)) ?? '';

/** All lines in stretches: networks side by side, the economic corridors beneath them. */
export const stretchesOnMap = (features: readonly AtlasFeature[]): Stretch[] =>
  stretchesOf(
    features,
    ({ properties: a }, { properties: b }) =>
      acrossRoad(a.network, b.network) || (a.id < b.id ? -1 : 1),
    ({ properties }) => liesBeneath(properties.network),
  );

/** Whole lines, for their names. */
export function linesOf(features: readonly AtlasFeature[]): LineCollection {
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
                nameZh: properties.nameZh,
                nameEn: properties.nameEn,
                state: properties.state2017,
                schematic: properties.geometryClass === 'schematic',
                works: worksOf(properties.commitments),
              },
            },
          ]
        : [],
    ),
  };
}

const lineOf = (coordinates: number[][]): LineString => ({ type: 'LineString', coordinates });

/** What one network's lines are drawn of. */
export function stretchesToDraw(
  stretches: readonly Stretch[],
  featureById: ReadonlyMap<string, AtlasFeature>,
  network: Network,
): StretchCollection {
  return {
    type: 'FeatureCollection',
    features: stretches.flatMap(({ id, featureId, coordinates }) => {
      const feature = featureById.get(featureId);
      return feature?.properties.network === network
        ? [
            {
              type: 'Feature' as const,
              geometry: lineOf(coordinates),
              properties: { stretch: id, id: featureId, state: feature.properties.state2017 },
            },
          ]
        : [];
    }),
  };
}

/** Pixels to the right of its road by stretch id, at the thickness lines have on paper. */
export type Offsets = ReadonlyMap<string, number>;

export function offsetsOf(
  stretches: readonly Stretch[],
  featureById: ReadonlyMap<string, AtlasFeature>,
  shown: ReadonlySet<string>,
): Offsets {
  const breadthOf = (id: string) => {
    const network = featureById.get(id)?.properties.network;
    return network ? laneBreadthMm(network) * PX_PER_MM : 0;
  };
  return new Map(
    stretches.map((stretch) => [stretch.id, laneOffset(stretch, shown, breadthOf)] as const),
  );
}

/** The stretches that carry small signs, as they are shown; neighbours with the same shift are one. */
export function signsOf(
  stretches: readonly Stretch[],
  featureById: ReadonlyMap<string, AtlasFeature>,
  offsets: Offsets,
  shown: ReadonlySet<string>,
  matching: ReadonlySet<string>,
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
          network,
          dimmed: !matching.has(featureId),
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
