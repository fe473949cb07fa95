import { describe, expect, it } from 'vitest';
import { MILESTONES, NETWORKS } from '../../src/domain/contract/register';
import { decide } from '../../src/domain/decision';
import { EVERYTHING, type Filter, type YearSelection } from '../../src/domain/filter';
import { YEARS } from '../../src/domain/year-choice';
import { generatedCatalogue } from '../generated';

const { features, clauses } = generatedCatalogue();

const year = (value: number): YearSelection => ({
  range: { from: value, to: value },
  undated: false,
});

describe('matching', () => {
  const selections: YearSelection[] = [
    EVERYTHING.years,
    { range: null, undated: true },
    { range: { from: 2032, to: 2033 }, undated: false },
    ...YEARS.map(year),
  ];
  const filters: Filter[] = selections.flatMap((years) =>
    [[], ...MILESTONES.map((milestone) => [milestone])].flatMap((milestones) =>
      [[], ['highways' as const], NETWORKS.filter((network) => network !== 'airports')].map(
        (hiddenNetworks) => ({ ...EVERYTHING, years, milestones, hiddenNetworks }),
      ),
    ),
  );

  it('agrees with a simple check of each commitment', () => {
    for (const filter of filters) {
      const found = decide({ features, clauses }, filter);
      const expected = new Set<string>();
      for (const { properties } of features) {
        for (const one of properties.commitments) {
          const inYear =
            one.deadline.year === null
              ? filter.years.undated
              : filter.years.range !== null &&
                one.deadline.year >= filter.years.range.from &&
                one.deadline.year <= filter.years.range.to;
          const inMilestone =
            filter.milestones.length === 0 || filter.milestones.includes(one.milestone);
          const shown = !filter.hiddenNetworks.includes(properties.network);
          if (inYear && inMilestone && shown) expected.add(properties.id);
        }
      }
      expect(found.featureIds).toEqual(expected);
    }
  });

  it('shows a clause without features in the year of its deadline', () => {
    const found = decide({ features, clauses }, { ...EVERYTHING, years: year(2031) });
    expect(found.clauses.map(({ id }) => id)).toEqual(['1.2', '4.1']);
    expect(found.features.map(({ properties }) => properties.id)).toEqual([
      'highways/castro-dalcahue',
      'highways/chonchi-quemchi',
    ]);
  });
});
