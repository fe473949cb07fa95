/**
 * Groups lines whose accuracy bands are drawn as one. Separate from the buffering itself, which loads a
 * large library.
 */
import type { AtlasFeature } from './contract/register';
import { legKey, legsOf } from './geometry/legs';
import { strandsOf } from './geometry/strands';

/** Lines of one accuracy, each leg once. */
export interface BandGroup {
  accuracyKm: number;
  /** [lon, lat] */
  strands: number[][][];
}

/** The parts of a strand whose legs are not in `seen`; adds its legs to `seen`. */
function unseenParts(strand: readonly number[][], seen: Set<string>): number[][][] {
  const parts: number[][][] = [];
  let open: number[][] | null = null;
  for (const [start, end] of legsOf(strand)) {
    const { key } = legKey(start, end);
    if (seen.has(key)) open = null;
    else if (open) open.push(end);
    else {
      open = [start, end];
      parts.push(open);
    }
    seen.add(key);
  }
  return parts;
}

/** Lines grouped by accuracy, the widest band first; features that are not lines have no band. */
export function bandGroups(features: readonly AtlasFeature[]): BandGroup[] {
  const groups = new Map<number, { strands: number[][][]; seen: Set<string> }>();
  for (const { geometry, properties } of features) {
    const strands = strandsOf(geometry);
    if (strands.length === 0 || !properties.accuracyKm) continue;
    const group = groups.get(properties.accuracyKm) ?? { strands: [], seen: new Set() };
    groups.set(properties.accuracyKm, group);
    group.strands.push(...strands.flatMap((strand) => unseenParts(strand, group.seen)));
  }
  return [...groups]
    .map(([accuracyKm, { strands }]) => ({ accuracyKm, strands }))
    .toSorted((a, b) => b.accuracyKm - a.accuracyKm);
}
