/**
 * A decision: everything a filter finds. It is computed once and passed to map, panels, reader, ledger and
 * sheets, so that they cannot disagree.
 */
import type { Catalogue } from './catalogue';
import type {
  AtlasFeature,
  Clause,
  ClausePart,
  Commitment,
  Deadline,
  OrderedDocument,
  Target,
} from './contract/register';
import { clausesByYear, countFacets, type FacetCounts, type YearClauses } from './counts';
import type { Filter } from './filter';
import {
  commitmentMatches,
  deadlineMatches,
  featureMatches,
  partMatches,
  passesFeatureFacet,
  recordMatches,
} from './match';

export interface Decision {
  readonly filter: Filter;
  /** In the order of the register. */
  readonly features: readonly AtlasFeature[];
  readonly featureIds: ReadonlySet<string>;
  readonly clauses: readonly Clause[];
  readonly clauseIds: ReadonlySet<string>;
  /**
   * Commitments that meet the conditions on commitments, also those of features that the conditions on
   * features exclude.
   */
  readonly commitments: ReadonlySet<Commitment>;
  readonly parts: ReadonlySet<ClausePart>;
  /** Documents and targets. */
  readonly records: ReadonlySet<OrderedDocument | Target>;
}

/** The part of the catalogue that a filter is applied to. */
export type Register = Pick<Catalogue, 'features' | 'clauses'>;

export function decide({ features, clauses }: Register, filter: Filter): Decision {
  const foundFeatures = features.filter((feature) => featureMatches(feature, filter));
  const parts = new Set<ClausePart>();
  const records = new Set<OrderedDocument | Target>();
  for (const clause of clauses) {
    clause.parts.forEach((part, index) => {
      if (partMatches(clause, index + 1, foundFeatures, filter)) parts.add(part);
    });
    for (const record of [...clause.documents, ...clause.targets]) {
      if (recordMatches(clause, record, foundFeatures, filter)) records.add(record);
    }
  }
  const foundClauses = clauses.filter((clause) => clause.parts.some((part) => parts.has(part)));
  return {
    filter,
    features: foundFeatures,
    featureIds: new Set(foundFeatures.map(({ properties }) => properties.id)),
    clauses: foundClauses,
    clauseIds: new Set(foundClauses.map(({ id }) => id)),
    commitments: new Set(
      features.flatMap(({ properties }) =>
        properties.commitments.filter((one) => commitmentMatches(one, filter)),
      ),
    ),
    parts,
    records,
  };
}

/** The feature's commitments that the filter finds; all of them if it finds none. */
export function askedOf({ commitments }: Decision, { properties }: AtlasFeature): Commitment[] {
  const found = properties.commitments.filter((one) => commitments.has(one));
  return found.length > 0 ? found : properties.commitments;
}

/** The commitments by which a feature is found; empty if the feature is not found. */
export const foundIn = (
  { commitments, featureIds }: Decision,
  { properties }: AtlasFeature,
): Commitment[] =>
  featureIds.has(properties.id) ? properties.commitments.filter((one) => commitments.has(one)) : [];

/** Whether a feature is found by a commitment of this part (1-based) of a clause. */
export const isFoundUnder = (
  decision: Decision,
  feature: AtlasFeature,
  clauseId: string,
  part: number,
): boolean =>
  foundIn(decision, feature).some((one) => one.clause === clauseId && one.part === part);

/** @param part 1-based */
export function hasPart({ parts }: Decision, clause: Clause, part: number): boolean {
  const bracket = clause.parts[part - 1];
  return bracket !== undefined && parts.has(bracket);
}

/**
 * Whether the feature's network is switched on. Features of other networks may still be drawn faintly where
 * other conditions exclude them; those of a network that is off are hidden.
 */
export const isNetworkOn = ({ filter }: Decision, feature: AtlasFeature): boolean =>
  passesFeatureFacet('networks', feature, filter);

/** Whether a deadline lies within the chosen years. */
export const isInYears = ({ filter }: Decision, deadline: Deadline): boolean =>
  deadlineMatches(deadline, filter.years);

export interface Counts {
  /** Features by value of each facet. */
  facets: FacetCounts;
  clausesByYear: readonly YearClauses[];
}

/** What each value of each facet would show if that facet's own selection were ignored. */
export const countsOf = ({ features, clauses }: Register, { filter }: Decision): Counts => ({
  facets: countFacets(features, filter),
  clausesByYear: clausesByYear(features, clauses, filter),
});

const decided = new WeakMap<Register, WeakMap<Filter, Decision>>();

/** Returns the same object for the same filter, so that decisions can be compared by identity. */
export function decisionOf(register: Register, filter: Filter): Decision {
  const byFilter = decided.get(register) ?? new WeakMap<Filter, Decision>();
  decided.set(register, byFilter);
  const known = byFilter.get(filter);
  if (known) return known;
  const decision = decide(register, filter);
  byFilter.set(filter, decision);
  return decision;
}
