/** Counts beside the controls: each value counted under all the other conditions. */
import type { AtlasFeature, Clause, Milestone, Network } from './contract';
import { MILESTONES, NETWORKS } from './contract';
import { clauseMatches, type Filter, featureMatches, YEAR_SPAN } from './filter';

export interface YearCount {
  /** Null for deadlines without a year. */
  year: number | null;
  tasks: number;
  features: number;
}

/** One bar a year and one for undated, whatever years the filter itself selects. */
export function countByYear(
  features: readonly AtlasFeature[],
  clauses: readonly Clause[],
  filter: Filter,
): YearCount[] {
  const years: (number | null)[] = [];
  for (let year = YEAR_SPAN.from as number; year <= YEAR_SPAN.to; year++) years.push(year);
  years.push(null);
  return years.map((year) => {
    const only: Filter = {
      ...filter,
      years:
        year === null
          ? { range: null, undated: true }
          : { range: { from: year, to: year }, undated: false },
    };
    return {
      year,
      tasks: clauses.filter((clause) => clauseMatches(clause, features, only)).length,
      features: features.filter((feature) => featureMatches(feature, only)).length,
    };
  });
}

/** Features a milestone would show under the filter's years and networks. */
export function countByMilestone(
  features: readonly AtlasFeature[],
  filter: Filter,
): Map<Milestone, number> {
  return new Map(
    MILESTONES.map((milestone) => [
      milestone,
      features.filter((feature) => featureMatches(feature, { ...filter, milestones: [milestone] }))
        .length,
    ]),
  );
}

/** Features of a network under the filter's years and milestones. */
export function countByNetwork(
  features: readonly AtlasFeature[],
  filter: Filter,
): Map<Network, number> {
  const shown = features.filter((feature) =>
    featureMatches(feature, { ...filter, hiddenNetworks: [] }),
  );
  return new Map(
    NETWORKS.map((network) => [
      network,
      shown.filter((feature) => feature.properties.network === network).length,
    ]),
  );
}

/** Features of each geometry class, and those not placed, under the filter's other conditions. */
export function countByGeometry(
  features: readonly AtlasFeature[],
  filter: Filter,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of features) {
    if (!featureMatches(feature, { ...filter, geometryClasses: [] })) continue;
    const one = feature.properties.geometryClass ?? 'unplaced';
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}
