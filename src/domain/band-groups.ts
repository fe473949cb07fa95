/** Which lines make one band: apart from the widening itself, which brings a large library with it. */
import type { AtlasFeature } from './contract';

/** Lines of one accuracy, each leg once. */
export interface BandGroup {
  accuracyKm: number;
  /** [lon, lat] */
  strands: number[][][];
}

/** The strand without legs already in `seen`, which is added to. */
function unseenParts(strand: readonly number[][], seen: Set<string>): number[][][] {
  const parts: number[][][] = [];
  let open: number[][] | null = null;
  for (const [index, end] of strand.entries()) {
    const start = strand[index - 1];
    if (!start) continue;
    const leg = [String(start), String(end)].toSorted().join(' ');
    if (seen.has(leg)) open = null;
    else if (open) open.push(end);
    else {
      open = [start, end];
      parts.push(open);
    }
    seen.add(leg);
  }
  return parts;
}

/** Lines by accuracy, widest first; other features have no band. */
export function bandGroups(features: readonly AtlasFeature[]): BandGroup[] {
  const groups = new Map<number, { strands: number[][][]; seen: Set<string> }>();
  for (const { geometry, properties } of features) {
    if (geometry?.type !== 'LineString' && geometry?.type !== 'MultiLineString') continue;
    if (!properties.accuracyKm) continue;
    const group = groups.get(properties.accuracyKm) ?? { strands: [], seen: new Set() };
    groups.set(properties.accuracyKm, group);
    const strands = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    group.strands.push(...strands.flatMap((strand) => unseenParts(strand, group.seen)));
  }
  return [...groups]
    .map(([accuracyKm, { strands }]) => ({ accuracyKm, strands }))
    .toSorted((a, b) => b.accuracyKm - a.accuracyKm);
}
