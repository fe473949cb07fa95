/**
 * Groups lines whose accuracy bands are drawn as one. Separate from the buffering itself, which loads a
 * large library.
 */
import type { AtlasFeature } from './contract/register';
import type { Stretch } from './contract/stretches';
import { legKey, legsOf } from './geometry/legs';
import { strandsOf } from './geometry/strands';

/** Lines of one accuracy, each leg once. */
export interface BandGroup {
  accuracyKm: number;
  /** [lon, lat] */
  strands: number[][][];
}

/** Rough, since a leg belongs to a stretch as a whole: degrees of latitude. */
const legLength = ([lon, lat]: readonly number[], [toLon, toLat]: readonly number[]): number => {
  const [a = 0, b = 0, c = 0, d = 0] = [lon, lat, toLon, toLat];
  return Math.hypot((c - a) * Math.cos((((b + d) / 2) * Math.PI) / 180), d - b);
};

/** What is claimed of each leg: the least of what is claimed of its parts. */
function legAccuracies(strand: readonly number[][], stretches: readonly Stretch[]): number[] {
  const [first, last] = [stretches[0], stretches.at(-1)];
  const legs = legsOf(strand);
  if (!first || !last || stretches.length === 1) return legs.map(() => first?.accuracyKm ?? 0);
  const lengths = legs.map(([start, end]) => legLength(start, end));
  const kmPerLength = last.toKm / lengths.reduce((sum, length) => sum + length, 0);
  let toKm = 0;
  return lengths.map((length) => {
    const fromKm = toKm;
    toKm += length * kmPerLength;
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
