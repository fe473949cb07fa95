/**
 * Counts beside the filter controls: how many features each value of each facet would show, if the facet's
 * own selection is ignored and all others apply.
 */
import type {
  AtlasFeature,
  Clause,
  Commitment,
  Milestone,
  Network,
  Strength,
  Works,
} from './contract/register';
import {
  agenciesIn,
  COMMITMENT_FACETS,
  type Facet,
  FEATURE_FACETS,
  type Filter,
  type Placement,
  placementOf,
  regionsOf,
  YEAR_SPAN,
} from './filter';
import { clauseMatches, passesCommitmentFacet, passesFeatureFacet } from './match';

/** Type of each facet's values; a year is null where the notice sets none. */
export interface FacetValues {
  years: number | null;
  milestones: Milestone;
  strengths: Strength;
  works: Works;
  agencies: string;
  networks: Network;
  regions: string;
  geometryClasses: Placement;
}

/** Number of features by value; values without features are absent. */
export type FacetCounts = { [F in Facet]: ReadonlyMap<FacetValues[F], number> };

function valuesOf(
  facet: Facet,
  feature: AtlasFeature,
  commitment: Commitment,
  filter: Filter,
): readonly FacetValues[Facet][] {
  switch (facet) {
    case 'years':
      return [commitment.deadline.year];
    case 'milestones':
      return [commitment.milestone];
    case 'strengths':
      return [commitment.strength];
    case 'works':
      return [commitment.works];
    case 'agencies':
      return agenciesIn(commitment, filter.agencyRole);
    case 'networks':
      return [feature.properties.network];
    case 'regions':
      return regionsOf(feature);
    case 'geometryClasses':
      return [placementOf(feature)];
  }
}

const FACETS: readonly Facet[] = [...COMMITMENT_FACETS, ...FEATURE_FACETS];

/**
 * One pass over all commitments. A commitment that passes every facet counts for its value in each facet.
 * One that fails a single facet counts for its value in that facet only, since that facet's selection is
 * ignored there. One that fails more facets does not count.
 */
export function countFacets(features: readonly AtlasFeature[], filter: Filter): FacetCounts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as {
    [F in Facet]: Map<FacetValues[Facet], number>;
  };
  for (const feature of features) {
    const failedByFeature = FEATURE_FACETS.filter(
      (facet) => !passesFeatureFacet(facet, feature, filter),
    );
    if (failedByFeature.length > 1) continue;
    const found = new Map<Facet, Set<FacetValues[Facet]>>(
      FACETS.map((facet) => [facet, new Set()]),
    );
    for (const commitment of feature.properties.commitments) {
      const [failed, another] = [
        ...failedByFeature,
        ...COMMITMENT_FACETS.filter((facet) => !passesCommitmentFacet(facet, commitment, filter)),
      ];
      if (another !== undefined) continue;
      for (const facet of failed === undefined ? FACETS : [failed]) {
        for (const value of valuesOf(facet, feature, commitment, filter)) {
          found.get(facet)?.add(value);
        }
      }
    }
    for (const [facet, values] of found) {
      for (const value of values) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts as FacetCounts;
}

export interface YearClauses {
  /** Null for deadlines without a year. */
  year: number | null;
  clauses: number;
}

/** Number of clauses for each year, and without a year; the years that the filter selects are ignored. */
export function clausesByYear(
  features: readonly AtlasFeature[],
  clauses: readonly Clause[],
  filter: Filter,
): YearClauses[] {
  const years: (number | null)[] = [];
  for (let year: number = YEAR_SPAN.from; year <= YEAR_SPAN.to; year++) years.push(year);
  return [...years, null].map((year) => {
    const range = year === null ? null : { from: year, to: year };
    const only: Filter = { ...filter, years: { range, undated: year === null } };
    return {
      year,
      clauses: clauses.filter((clause) => clauseMatches(clause, features, only)).length,
    };
  });
}
