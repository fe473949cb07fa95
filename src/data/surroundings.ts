/** What stands around the register's lines: today's main network and the gazetteer. */
import type { ContextFeature } from '../domain/contract';
import type { GazetteerPlace } from '../domain/gazetteer';
import { isGazetteer, isTrunk } from './accept';
import type { DataProblem } from './problems';
import { readJson } from './read-file';

export interface SurroundingData {
  existing: readonly ContextFeature[];
  places: readonly GazetteerPlace[];
  problems: readonly DataProblem[];
}

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

/** The same value at every call, so that what was measured of it holds; never rejects. After a failure the next call tries again. */
export function loadSurroundings(): Promise<SurroundingData> {
  loaded ??= load().then((data) => {
    if (data.problems.length > 0) loaded = null;
    return data;
  });
  return loaded;
}
