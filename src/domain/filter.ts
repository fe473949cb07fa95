/** The filter: what the user selects. `match.ts` holds the rule, `decision.ts` what the filter finds. */
import type {
  AtlasFeature,
  Commitment,
  Milestone,
  Network,
  Strength,
  Works,
} from './contract/register';
import { GEOMETRY_CLASSES } from './contract/register';
import { EDITION } from './edition';

/** First and last year of the notice; the range control spans them. */
export const YEAR_SPAN: { readonly from: number; readonly to: number } = EDITION.years;

export interface YearSelection {
  /** First and last year, inclusive; null selects no commitment with a year. */
  range: { from: number; to: number } | null;
  /** Whether commitments without a year are selected. */
  undated: boolean;
}

/** The agency's role in the bracket: 牵头, 配合, 负责, or any of them. */
export const AGENCY_ROLES = ['any', 'lead', 'cooperating', 'responsible'] as const;
export type AgencyRole = (typeof AGENCY_ROLES)[number];

/** How a feature is placed: a class of geometry, or `unplaced`. */
export const PLACEMENTS = [...GEOMETRY_CLASSES, 'unplaced'] as const;
export type Placement = (typeof PLACEMENTS)[number];
/** Stands for the region of features whose place the notice does not tell. */
export const NO_REGION = 'none';

/** All conditions of a filter. An empty list is no condition: every value passes. */
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

/**
 * The facets that the user selects from: conditions on a commitment, then conditions on the feature itself.
 */
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

/** Agency ids of a commitment in a role. */
export function agenciesIn(commitment: Commitment, role: AgencyRole): readonly string[] {
  const { lead, cooperating, responsible } = commitment;
  return role === 'any' ? [...lead, ...cooperating, ...responsible] : commitment[role];
}

export const placementOf = ({ properties }: AtlasFeature): Placement =>
  properties.geometryClass ?? 'unplaced';

export const regionsOf = ({ properties }: AtlasFeature): readonly string[] =>
  properties.regions.length > 0 ? properties.regions : [NO_REGION];
