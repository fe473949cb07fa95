/** What stands around the register's lines: today's main network and the gazetteer. */
import type { ContextFeature } from '../domain/contract';
import type { GazetteerPlace } from '../domain/gazetteer';
import { type DataProblem, hasKeys, isFeatureCollection, readJson } from './load';

export interface SurroundingData {
  existing: readonly ContextFeature[];
  places: readonly GazetteerPlace[];
  problems: readonly DataProblem[];
}

const isTrunk = (value: unknown): value is { features: ContextFeature[] } =>
  isFeatureCollection(value) &&
  value.features.every(
    ({ geometry, properties }) =>
      geometry?.type === 'LineString' && hasKeys(properties, 'id', 'kind', 'accuracyKm'),
  );

const isGazetteer = (value: unknown): value is GazetteerPlace[] =>
  Array.isArray(value) && value.every((place) => hasKeys(place, 'id', 'lon', 'lat', 'accuracyKm'));

async function load(): Promise<SurroundingData> {
  const [trunk, places] = await Promise.all([
    readJson('existing-trunk.geojson', isTrunk),
    readJson('places.json', isGazetteer),
  ]);
  return {
    existing: 'value' in trunk ? trunk.value.features : [],
    places: 'value' in places ? places.value : [],
    problems: [trunk, places].flatMap((read) => ('problem' in read ? read.problem : [])),
  };
}

let loaded: Promise<SurroundingData> | null = null;

/** Fetched once; never rejects. After a failure the next call tries again. */
export function loadSurroundings(): Promise<SurroundingData> {
  loaded ??= load().then((data) => {
    if (data.problems.length > 0) loaded = null;
    return data;
  });
  return loaded;
}
