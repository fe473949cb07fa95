/** Whether a generated file holds what the application needs of it: checked before anything is built on it. */
import type { FeatureCollection, Geometry } from 'geojson';
import type { ContextFeature } from '../domain/contract/basemap';
import type { Notice } from '../domain/contract/notice';
import type { GazetteerPlace } from '../domain/contract/places';
import { type AtlasFeatureCollection, type Clause, NETWORKS } from '../domain/contract/register';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const hasKeys = (value: unknown, ...keys: string[]): value is Record<string, unknown> =>
  isObject(value) && keys.every((key) => key in value);

const hasLists = (value: unknown, ...keys: string[]): boolean =>
  isObject(value) && keys.every((key) => Array.isArray(value[key]));

const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

export const listOf =
  <T>(...keys: string[]) =>
  (value: unknown): value is T[] =>
    isList(value, (item) => hasKeys(item, ...keys));

export const isTexts = (value: unknown): value is string[] =>
  isList(value, (item) => typeof item === 'string');

export const isClauses = (value: unknown): value is Clause[] =>
  isList(
    value,
    (clause) =>
      hasKeys(clause, 'id', 'chapter', 'headingZh', 'headingEn', 'summary') &&
      hasLists(clause, 'documents', 'targets', 'openLists', 'notMapped', 'featureIds') &&
      isList(clause.parts, (part) =>
        hasLists(part, 'deadlines', 'lead', 'cooperating', 'responsible'),
      ),
  );

export const isNotice = (value: unknown): value is Notice =>
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

/** Features without a geometry are in order: they are named and not placed. */
export const isFeatureCollection = (value: unknown): value is FeatureCollection =>
  hasKeys(value, 'features') &&
  value.type === 'FeatureCollection' &&
  isList(
    value.features,
    (one) =>
      hasKeys(one, 'geometry', 'properties') && (one.geometry === null || isGeometry(one.geometry)),
  );

const networks: readonly unknown[] = NETWORKS;

export const isAtlasCollection = (value: unknown): value is AtlasFeatureCollection =>
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

export const isTrunk = (
  value: unknown,
): value is FeatureCollection & { features: ContextFeature[] } =>
  isFeatureCollection(value) &&
  value.features.every(
    ({ geometry, properties }) =>
      geometry?.type === 'LineString' && hasKeys(properties, 'id', 'kind', 'refs', 'accuracyKm'),
  );

export const isGazetteer = listOf<GazetteerPlace>(
  'id',
  'nameZh',
  'nameEn',
  'kind',
  'lon',
  'lat',
  'accuracyKm',
);
