/**
 * Lists the features that the notice names in a region: by network, by year, and those without a place on
 * the map.
 */
import type { AtlasFeature, Network } from '../contract/register';
import { NETWORKS } from '../contract/register';

export interface FeaturesInRegion {
  /** Everything in the region, in the register's order. */
  all: readonly AtlasFeature[];
  /** Placed features; networks without any are absent. */
  placed: readonly { network: Network; features: readonly AtlasFeature[] }[];
  unplaced: readonly AtlasFeature[];
  /** Number of features with a deadline in each year, ascending; those without a year (null) come last. */
  byYear: readonly { year: number | null; features: number }[];
  /** Ids of the clauses that name one of them, in order of first appearance. */
  clauseIds: readonly string[];
}

export function featuresIn(features: readonly AtlasFeature[], regionId: string): FeaturesInRegion {
  const all = features.filter(({ properties }) => properties.regions.includes(regionId));
  const onMap = all.filter(({ geometry }) => geometry !== null);
  const years = [...new Set(all.flatMap(({ properties }) => properties.deadlineYears))].toSorted(
    (a, b) => a - b,
  );
  const undated = all.filter(({ properties }) => properties.undated).length;
  return {
    all,
    placed: NETWORKS.map((network) => ({
      network,
      features: onMap.filter(({ properties }) => properties.network === network),
    })).filter(({ features: own }) => own.length > 0),
    unplaced: all.filter(({ geometry }) => geometry === null),
    byYear: [
      ...years.map((year) => ({
        year,
        features: all.filter(({ properties }) => properties.deadlineYears.includes(year)).length,
      })),
      ...(undated > 0 ? [{ year: null, features: undated }] : []),
    ],
    clauseIds: [
      ...new Set(
        all.flatMap(({ properties }) => properties.commitments.map(({ clause }) => clause)),
      ),
    ],
  };
}
