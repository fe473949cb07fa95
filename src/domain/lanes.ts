/**
 * Places lines that share a road side by side, since they would hide each other. Each line is split into
 * stretches along which the same lines run, and each stretch is offset by the lines that are shown there: a
 * single line stays on its road, several lie symmetrically about it. A leg is shared if both its ends are
 * exactly the same positions; this works because alignments reuse vertices.
 */
import type { AtlasFeature } from './contract/register';
import { legKey, legsOf } from './geometry/legs';
import { strandsOf } from './geometry/strands';

/** A part of a line along which the same lines share the road. */
export interface Stretch {
  /** Feature id and running number. */
  id: string;
  featureId: string;
  /** [lon, lat] */
  coordinates: number[][];
  /** Ids of all features on this road, itself included, from left to right across it. */
  across: readonly string[];
  /** 1 if it is drawn in the direction in which `across` counts from left to right, otherwise -1. */
  direction: 1 | -1;
}

interface Leg {
  key: string;
  /** 1 if it is drawn from the smaller end of its key to the greater, otherwise -1. */
  drawn: 1 | -1;
  ends: [number[], number[]];
}

const keyedLegsOf = (strand: readonly number[][]): Leg[] =>
  legsOf(strand).map((ends) => ({ ...legKey(...ends), ends }));

/** The features along a leg, by id, and the direction in which each is drawn. */
type Users = ReadonlyMap<string, 1 | -1>;

/**
 * Decides which lines are read in reverse (lines are digitised in either direction), so that as many shared
 * legs as possible run the same way. Then a bundle keeps its sides where a line joins or leaves it.
 */
function turnsOf(ids: readonly string[], bundles: readonly Users[]): Map<string, 1 | -1> {
  const agreement = new Map(ids.map((id) => [id, new Map<string, number>()]));
  for (const users of bundles) {
    for (const [a, drawnA] of users) {
      const row = agreement.get(a);
      for (const [b, drawnB] of users) {
        if (a !== b) row?.set(b, (row.get(b) ?? 0) + drawnA * drawnB);
      }
    }
  }
  const turns = new Map<string, 1 | -1>(ids.map((id) => [id, 1]));
  // Each reversal raises the total agreement, so the loop ends.
  for (let changed = true; changed; ) {
    changed = false;
    for (const [id, row] of agreement) {
      const turn = turns.get(id) ?? 1;
      let sum = 0;
      for (const [other, legs] of row) sum += turn * (turns.get(other) ?? 1) * legs;
      if (sum < 0) {
        turns.set(id, turn === 1 ? -1 : 1);
        changed = true;
      }
    }
  }
  return turns;
}

/**
 * Splits every line into stretches.
 * @param across order of lines on a shared road, from left to right
 * @param alone whether a line stays on the road itself, whatever other lines are there
 */
export function stretchesOf(
  features: readonly AtlasFeature[],
  across: (a: AtlasFeature, b: AtlasFeature) => number,
  alone: (feature: AtlasFeature) => boolean,
): Stretch[] {
  const sharing = features.filter((feature) => !alone(feature)).toSorted(across);
  const usersOf = new Map<string, Map<string, 1 | -1>>();
  for (const feature of sharing) {
    for (const { key, drawn } of strandsOf(feature.geometry).flatMap(keyedLegsOf)) {
      const users = usersOf.get(key) ?? new Map<string, 1 | -1>();
      if (!users.has(feature.properties.id)) users.set(feature.properties.id, drawn);
      usersOf.set(key, users);
    }
  }
  const turns = turnsOf(
    sharing.map(({ properties }) => properties.id),
    [...usersOf.values()].filter(({ size }) => size > 1),
  );
  const placeOf = (feature: AtlasFeature, { key, drawn }: Leg) => {
    const users = alone(feature) ? undefined : usersOf.get(key);
    if (!users) return { across: [feature.properties.id], direction: 1 as const };
    let along = 0;
    for (const [id, drawnOther] of users) along += drawnOther * (turns.get(id) ?? 1);
    const bundle = along < 0 ? -1 : 1;
    return {
      across: [...users.keys()],
      direction: users.size > 1 && drawn !== bundle ? (-1 as const) : (1 as const),
    };
  };
  return features.flatMap((feature) => {
    const stretches: Stretch[] = [];
    for (const strand of strandsOf(feature.geometry)) {
      let last = '';
      for (const leg of keyedLegsOf(strand)) {
        const place = placeOf(feature, leg);
        const same = `${place.direction} ${place.across.join(' ')}`;
        const open = stretches.at(-1);
        if (open && same === last) open.coordinates.push(leg.ends[1]);
        else {
          stretches.push({
            id: `${feature.properties.id}#${stretches.length}`,
            featureId: feature.properties.id,
            coordinates: [...leg.ends],
            ...place,
          });
        }
        last = same;
      }
    }
    return stretches;
  });
}

/**
 * Offset of a stretch to the right of its road, in the unit of `breadthOf`; negative is left. The lines of
 * `shown` on that road lie edge to edge, symmetrically about it.
 */
export function laneOffset(
  { featureId, across, direction }: Stretch,
  shown: ReadonlySet<string>,
  breadthOf: (featureId: string) => number,
): number {
  let [total, middle] = [0, 0];
  for (const id of across) {
    if (!shown.has(id)) continue;
    const breadth = breadthOf(id);
    if (id === featureId) middle = total + breadth / 2;
    total += breadth;
  }
  return shown.has(featureId) ? direction * (middle - total / 2) : 0;
}
