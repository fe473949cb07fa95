/**
 * The filter rule: which commitments, features, clause parts and records meet a filter. Only `decision.ts`
 * and the modules that count or compare filters call it; all others receive a decision. All conditions must
 * hold for the same commitment: a port to be opened in one year and improved in another does not match
 * "opened" in that other year.
 */
import type { AtlasFeature, Clause, ClausePart, Commitment, Deadline } from './contract/register';
import {
  type AgencyRole,
  agenciesIn,
  COMMITMENT_FACETS,
  type CommitmentFacet,
  FEATURE_FACETS,
  type FeatureFacet,
  type Filter,
  placementOf,
  regionsOf,
  type YearSelection,
} from './filter';

export function deadlineMatches(deadline: Deadline, years: YearSelection): boolean {
  if (deadline.year === null) return years.undated;
  return (
    years.range !== null && deadline.year >= years.range.from && deadline.year <= years.range.to
  );
}

const chosen = <T>(list: readonly T[], value: T): boolean =>
  list.length === 0 || list.includes(value);

export function passesCommitmentFacet(
  facet: CommitmentFacet,
  commitment: Commitment,
  filter: Filter,
): boolean {
  switch (facet) {
    case 'years':
      return deadlineMatches(commitment.deadline, filter.years);
    case 'milestones':
      return chosen(filter.milestones, commitment.milestone);
    case 'strengths':
      return chosen(filter.strengths, commitment.strength);
    case 'works':
      return chosen(filter.works, commitment.works);
    case 'agencies':
      return (
        filter.agencies.length === 0 ||
        agenciesIn(commitment, filter.agencyRole).some((id) => filter.agencies.includes(id))
      );
  }
}

export function passesFeatureFacet(
  facet: FeatureFacet,
  feature: AtlasFeature,
  filter: Filter,
): boolean {
  switch (facet) {
    case 'networks':
      return !filter.hiddenNetworks.includes(feature.properties.network);
    case 'regions':
      return (
        filter.regions.length === 0 || regionsOf(feature).some((id) => filter.regions.includes(id))
      );
    case 'geometryClasses':
      return chosen(filter.geometryClasses, placementOf(feature));
  }
}

export const commitmentMatches = (commitment: Commitment, filter: Filter): boolean =>
  COMMITMENT_FACETS.every((facet) => passesCommitmentFacet(facet, commitment, filter));

/** Whether the feature itself meets the conditions on features; its commitments are not looked at. */
export const isShown = (feature: AtlasFeature, filter: Filter): boolean =>
  FEATURE_FACETS.every((facet) => passesFeatureFacet(facet, feature, filter));

export function featureMatches(feature: AtlasFeature, filter: Filter): boolean {
  return (
    isShown(feature, filter) &&
    feature.properties.commitments.some((commitment) => commitmentMatches(commitment, filter))
  );
}

/** Compares the deadlines and agencies of the bracket, which also a part without features has. */
function bracketMatches(part: ClausePart, filter: Filter): boolean {
  const inRole = (role: Exclude<AgencyRole, 'any'>) => part[role].flatMap(({ ids }) => ids);
  const ids =
    filter.agencyRole === 'any'
      ? [...inRole('lead'), ...inRole('cooperating'), ...inRole('responsible')]
      : inRole(filter.agencyRole);
  return (
    part.deadlines.some((deadline) => deadlineMatches(deadline, filter.years)) &&
    (filter.agencies.length === 0 || ids.some((id) => filter.agencies.includes(id)))
  );
}

/**
 * Whether the filter has only conditions that a bracket can meet, so that also clauses without features can
 * match.
 */
export const asksOnlyParts = (filter: Filter): boolean =>
  filter.milestones.length === 0 &&
  filter.strengths.length === 0 &&
  filter.works.length === 0 &&
  filter.hiddenNetworks.length === 0 &&
  filter.regions.length === 0 &&
  filter.geometryClasses.length === 0;

/** Whether one of the feature's commitments of this clause part matches. */
export function featureMatchesIn(
  feature: AtlasFeature,
  clauseId: string,
  part: number,
  filter: Filter,
): boolean {
  return (
    isShown(feature, filter) &&
    feature.properties.commitments.some(
      (commitment) =>
        commitment.clause === clauseId &&
        commitment.part === part &&
        commitmentMatches(commitment, filter),
    )
  );
}

/**
 * Whether a clause part (1-based) matches. If the filter has conditions on years and agencies only, the
 * bracket decides, so that parts without features are counted too. All other conditions are about features:
 * then a feature must have a matching commitment of this part.
 */
export function partMatches(
  clause: Clause,
  part: number,
  features: readonly AtlasFeature[],
  filter: Filter,
): boolean {
  const bracket = clause.parts[part - 1];
  if (!bracket) return false;
  return asksOnlyParts(filter)
    ? bracketMatches(bracket, filter)
    : features.some((feature) => featureMatchesIn(feature, clause.id, part, filter));
}

/** Whether a document or target matches: its part must match, and its own deadline too. */
export const recordMatches = (
  clause: Clause,
  record: { part: number; deadline: Deadline },
  features: readonly AtlasFeature[],
  filter: Filter,
): boolean =>
  deadlineMatches(record.deadline, filter.years) &&
  partMatches(clause, record.part, features, filter);

/** Whether a clause matches: one of its parts must match. */
export const clauseMatches = (
  clause: Clause,
  features: readonly AtlasFeature[],
  filter: Filter,
): boolean => clause.parts.some((_, index) => partMatches(clause, index + 1, features, filter));
