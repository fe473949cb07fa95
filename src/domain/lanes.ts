/**
 * Lines of one network that share a road would hide each other, so each gets a lane:
 * the least number that no line it shares a leg with has taken. Legs are shared where
 * both ends are the very same positions, which is so because alignments reuse vertices.
 */
import type { AtlasFeature } from './contract';

function legsOf({ geometry }: AtlasFeature): string[] {
  const strands =
    geometry?.type === 'LineString'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return strands.flatMap((strand) =>
    strand.slice(1).map((end, index) => [String(strand[index]), String(end)].toSorted().join(' ')),
  );
}

/** Lane by feature id, 0 for the first. */
export type Lanes = ReadonlyMap<string, number>;

/** Features of other networks do not count. */
export function lanesOf(features: readonly AtlasFeature[]): Lanes {
  const lanes = new Map<string, number>();
  const takenBy = new Map<string, Set<number>>();
  for (const feature of features) {
    const legs = legsOf(feature).map((leg) => `${feature.properties.network} ${leg}`);
    const taken = new Set(legs.flatMap((leg) => [...(takenBy.get(leg) ?? [])]));
    let lane = 0;
    while (taken.has(lane)) lane++;
    lanes.set(feature.properties.id, lane);
    for (const leg of legs) takenBy.set(leg, (takenBy.get(leg) ?? new Set()).add(lane));
  }
  return lanes;
}
