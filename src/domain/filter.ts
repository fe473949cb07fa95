/**
 * Which commitments, features and tasks match what the reader asked for. This is
 * the only place that decides it: map, list, counts and legend receive the answer.
 * All conditions hold on one and the same commitment: a port to be opened in one
 * year and improved in another does not match "opened in the other".
 */
import type {
  AtlasFeature,
  Clause,
  ClausePart,
  Commitment,
  Deadline,
  Milestone,
  Network,
  Strength,
  Works,
} from './contract/register';
import { GEOMETRY_CLASSES } from './contract/register';
import { EDITION } from './edition';

/** The years the notice uses; the range control spans them. */
export const YEAR_SPAN: { readonly from: number; readonly to: number } = EDITION.years;

export interface YearSelection {
  /** First and last year, inclusive; null shows no dated commitment. */
  range: { from: number; to: number } | null;
  /** Whether commitments without a year are shown. */
  undated: boolean;
}

/** As what an agency stands in a bracket: 牵头, 配合, 负责, or any of them. */
export const AGENCY_ROLES = ['any', 'lead', 'cooperating', 'responsible'] as const;
export type AgencyRole = (typeof AGENCY_ROLES)[number];

/** A class of geometry, or that there is none. */
export const PLACEMENTS = [...GEOMETRY_CLASSES, 'unplaced'] as const;
export type Placement = (typeof PLACEMENTS)[number];
/** The region of what the notice names without saying where. */
export const NO_REGION = 'none';

/** An empty list asks for nothing: every value passes. */
export interface Filter {
  years: YearSelection;
  milestones: readonly Milestone[];
  strengths: readonly Strength[];
  works: readonly Works[];
  /** Agency ids, in the role of `agencyRole`. */
  agencies: readonly string[];
  agencyRole: AgencyRole;
  /** Networks switched off. */
  hiddenNetworks: readonly Network[];
  /** Region ids, or `NO_REGION`. */
  regions: readonly string[];
  geometryClasses: readonly Placement[];
}

export const EVERYTHING: Filter = {
  years: { range: { ...YEAR_SPAN }, undated: true },
  milestones: [],
  strengths: [],
  works: [],
  agencies: [],
  agencyRole: 'any',
  hiddenNetworks: [],
  regions: [],
  geometryClasses: [],
};

/** The facets a reader chooses from: conditions on a commitment, then on the feature itself. */
export const COMMITMENT_FACETS = ['years', 'milestones', 'strengths', 'works', 'agencies'] as const;
export const FEATURE_FACETS = ['networks', 'regions', 'geometryClasses'] as const;
export type CommitmentFacet = (typeof COMMITMENT_FACETS)[number];
export type FeatureFacet = (typeof FEATURE_FACETS)[number];
export type Facet = CommitmentFacet | FeatureFacet;

export function allYears(years: YearSelection): boolean {
  return (
    years.undated &&
    years.range !== null &&
    years.range.from <= YEAR_SPAN.from &&
    years.range.to >= YEAR_SPAN.to
  );
}

export const sameFilter = (a: Filter, b: Filter): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

export function deadlineMatches(deadline: Deadline, years: YearSelection): boolean {
  if (deadline.year === null) return years.undated;
  return (
    years.range !== null && deadline.year >= years.range.from && deadline.year <= years.range.to
  );
}

const chosen = <T>(list: readonly T[], value: T): boolean =>
  list.length === 0 || list.includes(value);

/** Agency ids of a commitment in a role. */
export function agenciesIn(commitment: Commitment, role: AgencyRole): readonly string[] {
  const { lead, cooperating, responsible } = commitment;
  return role === 'any' ? [...lead, ...cooperating, ...responsible] : commitment[role];
}

export const placementOf = ({ properties }: AtlasFeature): Placement =>
  properties.geometryClass ?? 'unplaced';

export const regionsOf = ({ properties }: AtlasFeature): readonly string[] =>
  properties.regions.length > 0 ? properties.regions : [NO_REGION];

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

/** What the filter finds in one feature; all its commitments where it finds none. */
export function matchingCommitments({ properties }: AtlasFeature, filter: Filter): Commitment[] {
  const found = properties.commitments.filter((one) => commitmentMatches(one, filter));
  return found.length > 0 ? found : properties.commitments;
}

/** A network that is switched off is gone, while what other conditions leave out may still be seen. */
export const isNetworkOn = (feature: AtlasFeature, filter: Filter): boolean =>
  passesFeatureFacet('networks', feature, filter);

/** Conditions on the feature itself, beside those on its commitments. */
export const isShown = (feature: AtlasFeature, filter: Filter): boolean =>
  FEATURE_FACETS.every((facet) => passesFeatureFacet(facet, feature, filter));

export function featureMatches(feature: AtlasFeature, filter: Filter): boolean {
  return (
    isShown(feature, filter) &&
    feature.properties.commitments.some((commitment) => commitmentMatches(commitment, filter))
  );
}

/** Deadline and agencies stand in a bracket, so a part without any feature has them too. */
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

/** Whether all that is asked for stands in a bracket, so that a task without features answers too. */
export const asksOnlyParts = (filter: Filter): boolean =>
  filter.milestones.length === 0 &&
  filter.strengths.length === 0 &&
  filter.works.length === 0 &&
  filter.hiddenNetworks.length === 0 &&
  filter.regions.length === 0 &&
  filter.geometryClasses.length === 0;

/** Whether one of a feature's commitments under this very part of a task matches. */
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
 * Whether a part of a task (1-based) is among what is shown. While only years and
 * agencies are chosen, its own bracket decides, so that a part without any feature
 * is counted; anything else is a property of features, so then one of them must
 * hold a matching commitment of this very part.
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

/** A document or target of a part: the part must match, and the record's own deadline too. */
export const recordMatches = (
  clause: Clause,
  record: { part: number; deadline: Deadline },
  features: readonly AtlasFeature[],
  filter: Filter,
): boolean =>
  deadlineMatches(record.deadline, filter.years) &&
  partMatches(clause, record.part, features, filter);

/** A task is among what is shown where one of its parts is. */
export const clauseMatches = (
  clause: Clause,
  features: readonly AtlasFeature[],
  filter: Filter,
): boolean => clause.parts.some((_, index) => partMatches(clause, index + 1, features, filter));

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
