import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MILESTONES, NETWORKS, STRENGTHS, WORKS } from '../../src/domain/contract/register';
import { clausesByYear, countFacets } from '../../src/domain/counts';
import { decide } from '../../src/domain/decision';
import { EVERYTHING, type Filter, NO_REGION, PLACEMENTS } from '../../src/domain/filter';
import { featureMatches } from '../../src/domain/match';
import { YEARS } from '../../src/domain/year-choice';
import { generatedCatalogue } from '../generated';
import { randomFilter } from './random-filter';

const catalogue = generatedCatalogue();
const { features, clauses } = catalogue;
const filters = randomFilter(catalogue);
const RUNS = { numRuns: 60 };

/** How many features are left when a filter asks for this. */
const left = (filter: Filter) =>
  features.filter((feature) => featureMatches(feature, filter)).length;

describe('facets that count', () => {
  it('count for each value of each facet what selecting only that value would show', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const counts = countFacets(features, filter);
        const check = <V>(
          found: ReadonlyMap<V, number>,
          values: readonly V[],
          only: (value: V) => Partial<Filter>,
        ) => {
          for (const value of values) {
            expect([value, found.get(value) ?? 0]).toEqual([
              value,
              left({ ...filter, ...only(value) }),
            ]);
          }
        };
        check(counts.years, [...YEARS, null], (year) => ({
          years: { range: year === null ? null : { from: year, to: year }, undated: year === null },
        }));
        check(counts.milestones, MILESTONES, (one) => ({ milestones: [one] }));
        check(counts.strengths, STRENGTHS, (one) => ({ strengths: [one] }));
        check(counts.works, WORKS, (one) => ({ works: [one] }));
        check(
          counts.agencies,
          catalogue.agencies.map(({ id }) => id),
          (one) => ({ agencies: [one] }),
        );
        check(counts.networks, NETWORKS, (one) => ({
          hiddenNetworks: NETWORKS.filter((network) => network !== one),
        }));
        check(counts.regions, [...catalogue.regions.map(({ id }) => id), NO_REGION], (one) => ({
          regions: [one],
        }));
        check(counts.geometryClasses, PLACEMENTS, (one) => ({ geometryClasses: [one] }));
      }),
      RUNS,
    );
  });

  it('count the clauses of each year as selecting that year would show', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        for (const { year, clauses: found } of clausesByYear(features, clauses, filter)) {
          const years = {
            range: year === null ? null : { from: year, to: year },
            undated: year === null,
          };
          expect(found).toBe(decide({ features, clauses }, { ...filter, years }).clauses.length);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('agree with a simple check of every commitment', () => {
    const within = <T>(list: readonly T[], ...values: readonly T[]) =>
      list.length === 0 || values.some((value) => list.includes(value));
    fc.assert(
      fc.property(filters, (filter) => {
        const expected = features.filter(({ properties }) =>
          properties.commitments.some((one) => {
            const { year } = one.deadline;
            const { range, undated } = filter.years;
            const inTime =
              year === null ? undated : range !== null && range.from <= year && year <= range.to;
            const bodies = {
              any: [...one.lead, ...one.cooperating, ...one.responsible],
              lead: one.lead,
              cooperating: one.cooperating,
              responsible: one.responsible,
            }[filter.agencyRole];
            return (
              inTime &&
              within(filter.milestones, one.milestone) &&
              within(filter.strengths, one.strength) &&
              within(filter.works, one.works) &&
              within(filter.agencies, ...bodies) &&
              within(
                filter.regions,
                ...(properties.regions.length ? properties.regions : ['none']),
              ) &&
              within(filter.geometryClasses, properties.geometryClass ?? 'unplaced') &&
              !filter.hiddenNetworks.includes(properties.network)
            );
          }),
        );
        expect(decide({ features, clauses }, filter).features).toEqual(expected);
      }),
      RUNS,
    );
  });
});

describe('tasks and agencies', () => {
  it('finds the clauses that an agency leads, also those without features', () => {
    const lead = (id: string) =>
      decide(
        { features, clauses },
        {
          ...EVERYTHING,
          agencies: [id],
          agencyRole: 'lead',
        },
      ).clauses.map((clause) => clause.id);
    expect(lead('roads-office')).toEqual(['1.1', '1.2', '1']);
    expect(lead('development-conference')).toEqual([]);
    const responsible = decide(
      { features, clauses },
      {
        ...EVERYTHING,
        agencies: ['development-conference'],
      },
    ).clauses;
    expect(responsible.map(({ id, featureIds }) => [id, featureIds])).toEqual([['4.1', []]]);
  });
});
