/**
 * The step before the renderer: from features and the decision which of them
 * match to the GeoJSON the map draws. Pure, so that it is tested without a map.
 */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { AtlasFeature } from '../domain/contract/register';
import { positionsOf } from '../domain/extent';
import type { Converter } from '../domain/projection';
import { gatherStacks, type SitedSymbol } from '../domain/stacks';
import { type WorksMark, worksOf } from '../symbology/composition';
import { DRAWING_ORDER } from '../symbology/symbols';
import { iconId } from './icon-ids';

export interface SiteProperties {
  /** Feature id, or the ids of a stack joined by spaces. */
  ids: string;
  count: number;
  /** Image of a single symbol, hollow where the point stands for an area; empty for a stack. */
  icon: string;
  works: WorksMark | '';
  nameZh: string;
  nameEn: string;
  /** Later networks of the drawing order are placed first. */
  rank: number;
  dimmed: boolean;
}

export type SiteCollection = FeatureCollection<Point, SiteProperties>;

const isSited = ({ geometry }: AtlasFeature): boolean =>
  geometry?.type === 'Point' || geometry?.type === 'MultiPoint';

const rankOf = (feature: AtlasFeature): number =>
  DRAWING_ORDER.length - DRAWING_ORDER.indexOf(feature.properties.network);

function symbolsOf(features: readonly AtlasFeature[], projection: Converter): SitedSymbol[] {
  return features
    .filter(isSited)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap((feature) =>
      feature.geometry === null
        ? []
        : positionsOf(feature.geometry).map((position) => ({
            id: feature.properties.id,
            position,
            plane: projection.forward(position),
          })),
    );
}

/**
 * Point symbols at one scale. Matching symbols within `reachMetres` of each other
 * become a counted stack. The others for which `isFaint` holds are drawn faintly and
 * stacked among themselves, so that no count includes what the filter leaves out.
 */
export function sitesOf(
  features: readonly AtlasFeature[],
  matching: ReadonlySet<string>,
  isFaint: (feature: AtlasFeature) => boolean,
  projection: Converter,
  reachMetres: number,
): SiteCollection {
  const byId = new Map(features.map((feature) => [feature.properties.id, feature]));
  const isMatching = ({ properties }: AtlasFeature) => matching.has(properties.id);
  const draw = (
    chosen: readonly AtlasFeature[],
    faint: boolean,
  ): Feature<Point, SiteProperties>[] =>
    gatherStacks(symbolsOf(chosen, projection), reachMetres).flatMap(({ ids, position }) => {
      const first = byId.get(ids[0] ?? '');
      if (!first) return [];
      const single = ids.length === 1;
      return [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: position },
          properties: {
            ids: ids.join(' '),
            count: ids.length,
            icon: single
              ? iconId(
                  first.properties.network,
                  first.properties.geometryClass === 'representative',
                )
              : '',
            works: single ? worksOf(first.properties.commitments) : '',
            nameZh: single ? first.properties.nameZh : '',
            nameEn: single ? first.properties.nameEn : '',
            rank: rankOf(first),
            dimmed: faint,
          },
        },
      ];
    });
  return {
    type: 'FeatureCollection',
    features: [
      ...draw(
        features.filter((feature) => !isMatching(feature) && isFaint(feature)),
        true,
      ),
      ...draw(features.filter(isMatching), false),
    ],
  };
}
