/**
 * What a filter finds, decided once and handed to everybody who shows it: map, panels, reader, ledger
 * and sheets cannot disagree.
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
import { countFacets, type FacetCounts, tasksByYear, type YearTasks } from './counts';
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
   * Commitments that meet the conditions on commitments, those of features that conditions on
   * features leave out included.
   */
  readonly commitments: ReadonlySet<Commitment>;
  readonly parts: ReadonlySet<ClausePart>;
  /** Documents and targets. */
  readonly records: ReadonlySet<OrderedDocument | Target>;
}

/** What a filter is decided on. */
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

/** What is due and is asked of the feature; all its commitments where the filter finds none of them. */
export function askedOf({ commitments }: Decision, { properties }: AtlasFeature): Commitment[] {
  const found = properties.commitments.filter((one) => commitments.has(one));
  return found.length > 0 ? found : properties.commitments;
}

/** Commitments by which a feature is found; none where it is not found. */
export const foundIn = (
  { commitments, featureIds }: Decision,
  { properties }: AtlasFeature,
): Commitment[] =>
  featureIds.has(properties.id) ? properties.commitments.filter((one) => commitments.has(one)) : [];

/** Whether a feature is found by a commitment under this part of a task (1-based). */
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

/** A network that is switched off is gone, while what other conditions leave out may still be seen. */
export const isNetworkOn = ({ filter }: Decision, feature: AtlasFeature): boolean =>
  passesFeatureFacet('networks', feature, filter);

/** Whether a deadline lies within the chosen years. */
export const isInYears = ({ filter }: Decision, deadline: Deadline): boolean =>
  deadlineMatches(deadline, filter.years);

export interface Counts {
  /** Features by value of each facet. */
  facets: FacetCounts;
  tasks: readonly YearTasks[];
}

/** What each value of each facet would show, that facet's own choice set aside. */
export const countsOf = ({ features, clauses }: Register, { filter }: Decision): Counts => ({
  facets: countFacets(features, filter),
  tasks: tasksByYear(features, clauses, filter),
});

const decided = new WeakMap<Register, WeakMap<Filter, Decision>>();

/** The same object for the same filter, so that it can be told apart from another decision at a glance. */
export function decisionOf(register: Register, filter: Filter): Decision {
  const byFilter = decided.get(register) ?? new WeakMap<Filter, Decision>();
  decided.set(register, byFilter);
  const known = byFilter.get(filter);
  if (known) return known;
  const decision = decide(register, filter);
  byFilter.set(filter, decision);
  return decision;
}
