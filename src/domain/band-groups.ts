/**
 * Groups lines whose accuracy bands are drawn as one. Separate from the buffering itself, which loads a
 * large library.
 */
import type { AtlasFeature } from './contract/register';
import type { Stretch } from './contract/stretches';
import { legKey, legsOf } from './geometry/legs';
import { strandsOf } from './geometry/strands';
import { legSpans } from './leg-claims';

/** Lines of one accuracy, each leg once. */
export interface BandGroup {
  accuracyKm: number;
  /** [lon, lat] */
  strands: number[][][];
}

/** What is claimed of each leg: the least of what is claimed of its parts. */
function legAccuracies(strand: readonly number[][], stretches: readonly Stretch[]): number[] {
  const [only] = stretches;
  if (stretches.length < 2) return legsOf(strand).map(() => only?.accuracyKm ?? 0);
  return legSpans(strand, stretches).map(({ fromKm, toKm }) => {
    const along = stretches.filter((one) => one.fromKm < toKm && one.toKm > fromKm);
    return Math.max(...along.map(({ accuracyKm }) => accuracyKm), 0);
  });
}

interface OpenGroup {
  strands: number[][][];
  seen: Set<string>;
}

/** Adds each leg to the group of its accuracy, unless it is there already; neighbours make one strand. */
function addLegs(
  strand: readonly number[][],
  accuracies: readonly number[],
  groups: Map<number, OpenGroup>,
): void {
  let open: OpenGroup | null = null;
  for (const [index, [start, end]] of legsOf(strand).entries()) {
    const accuracyKm = accuracies[index] ?? 0;
    const group = groups.get(accuracyKm) ?? { strands: [], seen: new Set() };
    groups.set(accuracyKm, group);
    const { key } = legKey(start, end);
    if (group.seen.has(key)) open = null;
    else if (open === group) group.strands.at(-1)?.push(end);
    else {
      open = group;
      group.strands.push([start, end]);
    }
    group.seen.add(key);
  }
}

/** Legs grouped by what is claimed of them, the widest band first; features that are not lines have no band. */
export function bandGroups(features: readonly AtlasFeature[]): BandGroup[] {
  const groups = new Map<number, OpenGroup>();
  for (const { geometry, properties } of features) {
    for (const [index, strand] of strandsOf(geometry).entries()) {
      const own = (properties.stretches ?? []).filter(({ strand }) => strand === index);
      addLegs(strand, legAccuracies(strand, own), groups);
    }
  }
  groups.delete(0);
  return [...groups]
    .map(([accuracyKm, { strands }]) => ({ accuracyKm, strands }))
    .toSorted((a, b) => b.accuracyKm - a.accuracyKm);
}
