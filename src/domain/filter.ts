/**
 * Which commitments, features and tasks match what the reader asked for. This is
 * the only place that decides it: map, list, counts and legend receive the answer.
 * All conditions hold on one and the same commitment: a port to be opened in 2020
 * and improved in 2018 does not match "opened in 2018".
 */
import type {
  AtlasFeature,
  Clause,
  Commitment,
  Deadline,
  GeometryClass,
  Milestone,
  Network,
} from './contract';

/** The years the notice uses; the range control spans them. */
export const YEAR_SPAN = { from: 2017, to: 2020 } as const;

export interface YearSelection {
  /** First and last year, inclusive; null shows no dated commitment. */
  range: { from: number; to: number } | null;
  /** Whether commitments without a year are shown. */
  undated: boolean;
}

export interface Filter {
  years: YearSelection;
  /** Empty: every milestone. */
  milestones: readonly Milestone[];
  /** Networks switched off. */
  hiddenNetworks: readonly Network[];
  /** Empty: every geometry class, and what is not placed. */
  geometryClasses: readonly (GeometryClass | 'unplaced')[];
}

export const EVERYTHING: Filter = {
  years: { range: { ...YEAR_SPAN }, undated: true },
  milestones: [],
  hiddenNetworks: [],
  geometryClasses: [],
};

export function allYears(years: YearSelection): boolean {
  return (
    years.undated &&
    years.range !== null &&
    years.range.from <= YEAR_SPAN.from &&
    years.range.to >= YEAR_SPAN.to
  );
}

export function deadlineMatches(deadline: Deadline, years: YearSelection): boolean {
  if (deadline.year === null) return years.undated;
  return (
    years.range !== null && deadline.year >= years.range.from && deadline.year <= years.range.to
  );
}

export function commitmentMatches(commitment: Commitment, filter: Filter): boolean {
  return (
    deadlineMatches(commitment.deadline, filter.years) &&
    (filter.milestones.length === 0 || filter.milestones.includes(commitment.milestone))
  );
}

/** What the filter finds in one feature; all its commitments where it finds none. */
export function matchingCommitments({ properties }: AtlasFeature, filter: Filter): Commitment[] {
  const found = properties.commitments.filter((one) => commitmentMatches(one, filter));
  return found.length > 0 ? found : properties.commitments;
}

/** Conditions on the feature itself, beside those on its commitments. */
function isShown({ properties }: AtlasFeature, filter: Filter): boolean {
  return (
    !filter.hiddenNetworks.includes(properties.network) &&
    (filter.geometryClasses.length === 0 ||
      filter.geometryClasses.includes(properties.geometryClass ?? 'unplaced'))
  );
}

export function featureMatches(feature: AtlasFeature, filter: Filter): boolean {
  return (
    isShown(feature, filter) &&
    feature.properties.commitments.some((commitment) => commitmentMatches(commitment, filter))
  );
}

/**
 * Whether a task is among what is shown. While only years are chosen, its own
 * deadlines decide, so that a task without any feature (2017) is counted; a
 * milestone, a network or a geometry class is a property of features, so then one of its features
 * must hold a matching commitment of this task.
 */
export function clauseMatches(
  clause: Clause,
  features: readonly AtlasFeature[],
  filter: Filter,
): boolean {
  const byYearOnly =
    filter.milestones.length === 0 &&
    filter.hiddenNetworks.length === 0 &&
    filter.geometryClasses.length === 0;
  if (byYearOnly) {
    return clause.parts.some((part) =>
      part.deadlines.some((deadline) => deadlineMatches(deadline, filter.years)),
    );
  }
  return features.some(
    (feature) =>
      isShown(feature, filter) &&
      feature.properties.commitments.some(
        (commitment) => commitment.clause === clause.id && commitmentMatches(commitment, filter),
      ),
  );
}

export interface Matches {
  features: AtlasFeature[];
  featureIds: ReadonlySet<string>;
  clauses: Clause[];
  clauseIds: ReadonlySet<string>;
}

/** Everything that matches, in the order of the register. */
export function findMatches(
  features: readonly AtlasFeature[],
  clauses: readonly Clause[],
  filter: Filter,
): Matches {
  const matchingFeatures = features.filter((feature) => featureMatches(feature, filter));
  const matchingClauses = clauses.filter((clause) => clauseMatches(clause, features, filter));
  return {
    features: matchingFeatures,
    featureIds: new Set(matchingFeatures.map((feature) => feature.properties.id)),
    clauses: matchingClauses,
    clauseIds: new Set(matchingClauses.map((clause) => clause.id)),
  };
}
