/**
 * Loads the existing trunk and the gazetteer, with which profiles and sheets compare the register's lines.
 */
import type { TrunkFeature } from '../domain/contract/basemap';
import type { GazetteerPlace } from '../domain/contract/places';
import type { DataProblem } from './problems';
import { readGenerated } from './read-generated';

export interface TrunkAndPlaces {
  trunk: readonly TrunkFeature[];
  places: readonly GazetteerPlace[];
  problems: readonly DataProblem[];
}

const NONE: readonly never[] = [];

let last: TrunkAndPlaces | null = null;

/**
 * Never rejects. Returns the same object while the files have not changed, so that measurements made from
 * it stay valid.
 */
export async function loadTrunkAndPlaces(): Promise<TrunkAndPlaces> {
  const [trunk, places] = await Promise.all([
    readGenerated('existing-trunk.geojson'),
    readGenerated('places.json'),
  ]);
  const data: TrunkAndPlaces = {
    trunk: 'value' in trunk ? trunk.value.features : NONE,
    places: 'value' in places ? places.value : NONE,
    problems: [trunk, places].flatMap((read) => ('problem' in read ? read.problem : [])),
  };
  const isSame =
    data.trunk === last?.trunk &&
    data.places === last.places &&
    data.problems.length === last.problems.length;
  if (!last || !isSame) last = data;
  return last;
}
