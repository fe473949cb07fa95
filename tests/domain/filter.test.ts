import { describe, expect, it } from 'vitest';
import {
  type AtlasFeature,
  type Commitment,
  MILESTONES,
  type Milestone,
  NETWORKS,
} from '../../src/domain/contract/register';
import {
  EVERYTHING,
  type Filter,
  featureMatches,
  findMatches,
  YEAR_SPAN,
  type YearSelection,
} from '../../src/domain/filter';
import { generatedCatalogue } from '../generated';

const commitment = (milestone: Milestone, year: number | null): Commitment => ({
  clause: '1',
  part: 1,
  milestone,
  strength: 'plain',
  works: 'none',
  deadline: {
    phrase: year === null ? '长期坚持' : `${year}年年底前完成`,
    year,
    kind: year === null ? 'ongoing' : 'by-year-end',
    scope: 'bracket',
  },
  lead: [],
  cooperating: [],
  responsible: [],
  citation: [{ role: 'verb', text: '推进' }],
});

const feature = (...commitments: Commitment[]): AtlasFeature => ({
  type: 'Feature',
  geometry: null,
  properties: {
    id: 'railways/x',
    network: 'railways',
    nameZh: '某铁路',
    nameEn: 'A railway',
    statedState: 'proposed',
    commitments,
    deadlineYears: [],
    undated: false,
    regions: [],
    geometryClass: null,
    accuracyKm: null,
    sections: [],
    refs: [],
    sameSite: [],
    sources: [],
  },
});

const year = (value: number): YearSelection => ({
  range: { from: value, to: value },
  undated: false,
});

describe('a filter holds on one and the same commitment', () => {
  const railway = feature(commitment('preliminary', 2019), commitment('complete', null));

  it('does not call a railway with preliminary work due in 2019 complete by 2019', () => {
    expect(featureMatches(railway, { ...EVERYTHING, years: year(2019) })).toBe(true);
    expect(featureMatches(railway, { ...EVERYTHING, milestones: ['complete'] })).toBe(true);
    expect(
      featureMatches(railway, { ...EVERYTHING, years: year(2019), milestones: ['complete'] }),
    ).toBe(false);
  });

  it('keeps undated commitments apart from every year', () => {
    const undatedOnly: YearSelection = { range: null, undated: true };
    expect(featureMatches(railway, { ...EVERYTHING, years: undatedOnly })).toBe(true);
    expect(
      featureMatches(feature(commitment('start', 2018)), { ...EVERYTHING, years: undatedOnly }),
    ).toBe(false);
  });
});

describe('on the real register', () => {
  const { features, clauses } = generatedCatalogue();
  const selections: YearSelection[] = [
    EVERYTHING.years,
    { range: null, undated: true },
    { range: { from: 2018, to: 2019 }, undated: false },
  ];
  for (let value = YEAR_SPAN.from as number; value <= YEAR_SPAN.to; value++) {
    selections.push(year(value));
  }
  const filters: Filter[] = selections.flatMap((years) =>
    [[], ...MILESTONES.map((milestone) => [milestone])].flatMap((milestones) =>
      [[], ['highways' as const], NETWORKS.filter((network) => network !== 'airports')].map(
        (hiddenNetworks) => ({ ...EVERYTHING, years, milestones, hiddenNetworks }),
      ),
    ),
  );

  it('finds what a plain reading of each commitment finds', () => {
    for (const filter of filters) {
      const found = findMatches(features, clauses, filter);
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

  it('shows the task due in 2017, which has no feature on the map', () => {
    const { clauses: tasks, features: found } = findMatches(features, clauses, {
      ...EVERYTHING,
      years: year(2017),
    });
    expect(tasks.map(({ id }) => id)).toEqual(['一(一)']);
    expect(found.filter(({ geometry }) => geometry !== null)).toEqual([]);
  });

  it('calls no railway complete, and four airports to be complete in 2018', () => {
    const complete = findMatches(features, clauses, {
      ...EVERYTHING,
      milestones: ['complete'],
    }).features.map(({ properties }) => properties);
    expect(complete.filter(({ network }) => network === 'railways')).toEqual([]);
    const airports = findMatches(features, clauses, {
      ...EVERYTHING,
      years: year(2018),
      milestones: ['complete'],
      hiddenNetworks: NETWORKS.filter((network) => network !== 'airports'),
    }).features.map(({ properties }) => properties.nameZh);
    expect(airports.toSorted()).toEqual(
      ['库尔勒机场', '阿勒泰机场', '塔城机场', '若羌机场'].toSorted(),
    );
  });
});
