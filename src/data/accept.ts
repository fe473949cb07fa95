/** Checks that each generated file has the structure the application needs, before anything uses it. */
import type { FeatureCollection, Geometry } from 'geojson';
import {
  DETAIL_PARTS,
  type DetailTopology,
  GROUND_PARTS,
  type GroundTopology,
  type TrunkCollection,
} from '../domain/contract/basemap';
import {
  byNetworkFile,
  type GeneratedFile,
  type GeneratedFiles,
  type Manifest,
} from '../domain/contract/manifest';
import type { Aliases, Pinyin } from '../domain/contract/names';
import type { Notice } from '../domain/contract/notice';
import type { GazetteerPlace } from '../domain/contract/places';
import type { Region } from '../domain/contract/regions';
import {
  type Agency,
  type AtlasFeatureCollection,
  type Clause,
  NETWORKS,
  type Outcomes,
} from '../domain/contract/register';
import type { SoftRegionTopology } from '../domain/contract/soft-regions';
import type { Source } from '../domain/contract/sources';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasKeys = (value: unknown, ...keys: string[]): value is Record<string, unknown> =>
  isObject(value) && keys.every((key) => key in value);

const hasLists = (value: unknown, ...keys: string[]): boolean =>
  isObject(value) && keys.every((key) => Array.isArray(value[key]));

const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

const listOf =
  <T>(...keys: string[]) =>
  (value: unknown): value is T[] =>
    isList(value, (item) => hasKeys(item, ...keys));

const isTexts = (value: unknown): value is string[] =>
  isList(value, (item) => typeof item === 'string');

const isClauses = (value: unknown): value is Clause[] =>
  isList(
    value,
    (clause) =>
      hasKeys(clause, 'id', 'chapter', 'headingZh', 'headingEn', 'summary') &&
      hasLists(clause, 'documents', 'targets', 'openLists', 'notMapped', 'featureIds') &&
      isList(clause.parts, (part) =>
        hasLists(part, 'deadlines', 'lead', 'cooperating', 'responsible'),
      ),
  );

const isNotice = (value: unknown): value is Notice =>
  hasKeys(value, 'number', 'titleZh') &&
  hasLists(value, 'requirements') &&
  isList(value.chapters, (chapter) => hasLists(chapter, 'sections'));

const isPosition = (value: readonly unknown[]): boolean =>
  value.length >= 2 && value.every(Number.isFinite);

/** Positions, or lists of them to any depth. */
const arePositions = (value: unknown): boolean =>
  Array.isArray(value) &&
  (typeof value[0] === 'object' ? value.every(arePositions) : isPosition(value));

const isGeometry = (value: unknown): value is Geometry =>
  hasKeys(value, 'type', 'coordinates') && arePositions(value.coordinates);

/** A feature may have no geometry: the notice names it, but its place is not known. */
export const isFeatureCollection = (value: unknown): value is FeatureCollection =>
  hasKeys(value, 'features') &&
  value.type === 'FeatureCollection' &&
  isList(
    value.features,
    (one) =>
      hasKeys(one, 'geometry', 'properties') && (one.geometry === null || isGeometry(one.geometry)),
  );

const networks: readonly unknown[] = NETWORKS;

const isAtlasCollection = (value: unknown): value is AtlasFeatureCollection =>
  isFeatureCollection(value) &&
  value.features.every(
    ({ properties }) =>
      hasKeys(properties, 'id', 'nameZh', 'nameEn', 'network') &&
      networks.includes(properties.network) &&
      hasLists(properties, 'deadlineYears', 'regions', 'sections', 'refs', 'sameSite', 'sources') &&
      isList(
        properties.commitments,
        (one) =>
          hasKeys(one, 'clause', 'part', 'milestone', 'strength', 'works', 'deadline') &&
          hasLists(one, 'lead', 'cooperating', 'responsible', 'citation'),
      ),
  );

const isTrunk = (value: unknown): value is TrunkCollection =>
  isFeatureCollection(value) &&
  value.features.every(
    ({ geometry, properties }) =>
      geometry?.type === 'LineString' &&
      hasKeys(properties, 'id', 'kind', 'refs', 'accuracyKm') &&
      hasLists(properties, 'stretches'),
  );

const isTopology =
  <T extends GroundTopology | DetailTopology | SoftRegionTopology>(parts: readonly string[]) =>
  (value: unknown): value is T =>
    hasKeys(value, 'arcs', 'objects') && hasKeys(value.objects, ...parts);

const isPinyin = (value: unknown): value is Pinyin =>
  isObject(value) && Object.values(value).every((syllables) => typeof syllables === 'string');

const areNames = (value: unknown): boolean => hasKeys(value) && Object.values(value).every(isTexts);

const isAliases = (value: unknown): value is Aliases =>
  hasKeys(value, 'feature', 'place', 'region', 'agency', 'abbreviations') &&
  [value.feature, value.place, value.region, value.agency].every(areNames);

const isOutcomes = (value: unknown): value is Outcomes =>
  hasKeys(value) && Object.values(value).every((one) => hasKeys(one, 'status', 'events'));

const isManifest = (value: unknown): value is Manifest =>
  hasKeys(value, 'dataVersion') && typeof value.dataVersion === 'string';

export const ACCEPT: {
  readonly [F in GeneratedFile]: (value: unknown) => value is GeneratedFiles[F];
} = {
  ...byNetworkFile(() => isAtlasCollection),
  'clauses.json': isClauses,
  'agencies.json': listOf<Agency>('id', 'nameZh', 'nameEn', 'kind'),
  'regions.json': listOf<Region>('id', 'nameZh', 'nameEn', 'kind', 'extent'),
  'notice.json': isNotice,
  'sources.json': listOf<Source>('id', 'titleEn', 'publisher', 'licence'),
  'attributions.json': isTexts,
  'places.json': listOf<GazetteerPlace>(
    'id',
    'nameZh',
    'nameEn',
    'kind',
    'lon',
    'lat',
    'accuracyKm',
  ),
  'outcomes.json': isOutcomes,
  'aliases.json': isAliases,
  'pinyin.json': isPinyin,
  'ground.topojson': isTopology<GroundTopology>(GROUND_PARTS),
  'detail.topojson': isTopology<DetailTopology>(DETAIL_PARTS),
  'existing-trunk.geojson': isTrunk,
  'soft-regions.topojson': isTopology<SoftRegionTopology>(['regions']),
  'manifest.json': isManifest,
};
