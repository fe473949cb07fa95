import { describe, expect, it } from 'vitest';
import {
  type AtlasFeature,
  type Commitment,
  type Milestone,
  NETWORKS,
} from '../../src/domain/contract/register';
import { decide } from '../../src/domain/decision';
import { EVERYTHING, type YearSelection } from '../../src/domain/filter';
import { featureMatches } from '../../src/domain/match';
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
    number: 9,
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

  it('does not list a railway as complete by 2019 if only preliminary work is due in 2019', () => {
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

  it('shows the clause due in 2017, which has no feature on the map', () => {
    const { clauses: tasks, features: found } = decide(
      { features, clauses },
      {
        ...EVERYTHING,
        years: year(2017),
      },
    );
    expect(tasks.map(({ id }) => id)).toEqual(['一(一)']);
    expect(found.filter(({ geometry }) => geometry !== null)).toEqual([]);
  });

  it('finds no railway to be complete in 2018, and four airports', () => {
    const complete = decide(
      { features, clauses },
      {
        ...EVERYTHING,
        milestones: ['complete'],
      },
    ).features.map(({ properties }) => properties);
    expect(complete.filter(({ network }) => network === 'railways')).toEqual([]);
    const airports = decide(
      { features, clauses },
      {
        ...EVERYTHING,
        years: year(2018),
        milestones: ['complete'],
        hiddenNetworks: NETWORKS.filter((network) => network !== 'airports'),
      },
    ).features.map(({ properties }) => properties.nameZh);
    expect(airports.toSorted()).toEqual(
      ['库尔勒机场', '阿勒泰机场', '塔城机场', '若羌机场'].toSorted(),
    );
  });
});
