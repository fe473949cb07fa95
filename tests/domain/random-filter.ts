/** Random filters over what the register holds, for tests that compare with brute force. */
import fc from 'fast-check';
import type { Catalogue } from '../../src/domain/catalogue';
import { MILESTONES, NETWORKS, STRENGTHS, WORKS } from '../../src/domain/contract/register';
import {
  AGENCY_ROLES,
  type Filter,
  NO_REGION,
  PLACEMENTS,
  YEAR_SPAN,
  type YearSelection,
} from '../../src/domain/filter';

/** Often empty, since several conditions at once seldom leave anything. */
const some = <T>(values: readonly T[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 2, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: 4 }) },
  );

const year = fc.integer({ min: YEAR_SPAN.from, max: YEAR_SPAN.to });

const years: fc.Arbitrary<YearSelection> = fc
  .record({ a: year, b: year, dated: fc.boolean(), undated: fc.boolean() })
  .map(({ a, b, dated, undated }) => ({
    range: dated ? { from: Math.min(a, b), to: Math.max(a, b) } : null,
    undated,
  }));

export const randomFilter = (catalogue: Catalogue): fc.Arbitrary<Filter> =>
  fc.record({
    years,
    milestones: some(MILESTONES),
    strengths: some(STRENGTHS),
    works: some(WORKS),
    agencies: some(catalogue.agencies.map(({ id }) => id)),
    agencyRole: fc.constantFrom(...AGENCY_ROLES),
    hiddenNetworks: some(NETWORKS),
    regions: some([...catalogue.regions.map(({ id }) => id), NO_REGION]),
    geometryClasses: some(PLACEMENTS),
  });
