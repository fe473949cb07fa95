import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/domain/contract/register';
import { decide } from '../../src/domain/decision';
import { compareDecisions, type Difference, STANDINGS } from '../../src/domain/difference';
import { differenceRows } from '../../src/domain/difference-rows';
import { EVERYTHING, type Filter } from '../../src/domain/filter';
import { choiceOf, isCumulative, YEARS, yearsOf } from '../../src/domain/year-choice';
import { generatedCatalogue } from '../generated';
import { randomFilter } from './random-filter';

const catalogue = generatedCatalogue();
const { features, clauses } = catalogue;

const inYear = (year: number, cumulative = false): Filter => ({
  ...EVERYTHING,
  years: yearsOf(year, cumulative),
});

const compared = (a: Filter, b: Filter): Difference =>
  compareDecisions(catalogue, decide(catalogue, a), decide(catalogue, b));

const ids = (difference: Difference, ...standings: string[]) =>
  difference.features
    .filter(({ standing }) => standings.includes(standing))
    .map(({ feature }) => feature.properties.id);

/** Ids of features with a commitment in that year, by a simple check. */
const due = (accepts: (one: Commitment) => boolean) =>
  features
    .filter(({ properties }) => properties.commitments.some(accepts))
    .map(({ properties }) => properties.id);

describe('what B adds to A', () => {
  const filter = randomFilter(catalogue);

  it('agrees with what each filter finds, for any two filters', () => {
    fc.assert(
      fc.property(filter, filter, (a, b) => {
        const [inA, inB] = [a, b].map((one) => decide({ features, clauses }, one));
        const difference = compared(a, b);
        const all = features.map(({ properties }) => properties.id);
        const select = (wantA: boolean, wantB: boolean) =>
          all.filter(
            (id) => inA?.featureIds.has(id) === wantA && inB?.featureIds.has(id) === wantB,
          );
        expect(ids(difference, 'only-a')).toEqual(select(true, false));
        expect(ids(difference, 'only-b')).toEqual(select(false, true));
        expect(ids(difference, 'changed', 'same')).toEqual(select(true, true));
        for (const standing of STANDINGS) {
          expect(difference.counts[standing]).toBe(ids(difference, standing).length);
        }
        const tasksOf = (side: 'deadlinesA' | 'deadlinesB') =>
          new Set(
            difference.parts.filter((one) => one[side].length > 0).map(({ clause }) => clause.id),
          );
        expect(tasksOf('deadlinesA')).toEqual(inA?.clauseIds);
        expect(tasksOf('deadlinesB')).toEqual(inB?.clauseIds);
      }),
      { numRuns: 60 },
    );
  });

  it('assigns every commitment of a feature to A, to B, or to both', () => {
    fc.assert(
      fc.property(filter, filter, (a, b) => {
        const back = compared(b, a);
        compared(a, b).features.forEach((one, index) => {
          const { onlyA, onlyB, both, standing } = one;
          expect(new Set([...onlyA, ...onlyB, ...both]).size).toBe(
            onlyA.length + onlyB.length + both.length,
          );
          const changed = onlyA.length + onlyB.length > 0;
          if (standing === 'same') expect(changed).toBe(false);
          if (standing === 'changed') expect(changed).toBe(true);
          if (standing === 'only-a') expect([...onlyB, ...both]).toEqual([]);
          if (standing === 'only-b') expect([...onlyA, ...both]).toEqual([]);
          // Exchanged, the added features become the removed ones.
          expect(back.features[index]?.onlyB).toEqual(onlyA);
          expect(back.features[index]?.onlyA).toEqual(onlyB);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('finds no difference between a filter and itself', () => {
    for (const year of YEARS) {
      const { features: found, parts } = compared(inYear(year), inYear(year));
      expect(found.every(({ standing }) => standing === 'same')).toBe(true);
      expect(parts.every(({ standing }) => standing === 'same')).toBe(true);
    }
  });
});

const has = (year: number) => (one: Commitment) => one.deadline.year === year;

describe('one year against another', () => {
  it.each([
    // The notice asks for different things at one airport in the two years.
    { a: 2032, b: 2034, left: [], added: [], changed: ['airports/mocopulli'] },
    {
      a: 2033,
      b: 2036,
      left: ['highways/ancud-quellon', 'highways/chacao-ancud'],
      added: ['airports/pupelde', 'hubs/castro'],
      changed: [],
    },
  ])('$b against $a: what only one has, and no commitment in both', (expected) => {
    const difference = compared(inYear(expected.a), inYear(expected.b));
    expect(ids(difference, 'only-a').toSorted()).toEqual(expected.left);
    expect(ids(difference, 'only-b').toSorted()).toEqual(expected.added);
    expect(ids(difference, 'changed')).toEqual(expected.changed);
    expect(difference.counts.same).toBe(0);
    for (const one of difference.features) {
      expect(one.both).toEqual([]);
      if (one.standing === 'changed') expect(one.aspects).toContain('deadline');
    }
  });

  it('up to the end of each year: nothing is removed, and what is added is due in 2034', () => {
    const difference = compared(inYear(2033, true), inYear(2034, true));
    const until2033 = due(({ deadline: { year } }) => year !== null && year <= 2033);
    const until2034 = due(({ deadline: { year } }) => year !== null && year <= 2034);
    expect(ids(difference, 'only-a')).toEqual([]);
    expect(ids(difference, 'only-b')).toEqual(until2034.filter((id) => !until2033.includes(id)));
    expect(ids(difference, 'changed', 'same')).toEqual(until2033);
    for (const { onlyA, onlyB } of difference.features) {
      expect(onlyA).toEqual([]);
      expect(onlyB.every(has(2034))).toBe(true);
    }
  });
});

describe('years as choices', () => {
  it('are read back from the selection they make', () => {
    for (const cumulative of [true, false]) {
      for (const choice of [...YEARS, 'undated', 'all'] as const) {
        expect(choiceOf(yearsOf(choice, cumulative))).toBe(choice);
        const told = isCumulative(yearsOf(choice, cumulative));
        if (told !== null && choice !== 'all') expect(told).toBe(cumulative);
      }
    }
    expect(isCumulative(yearsOf(2032, true))).toBe(true);
    expect(isCumulative(yearsOf(2032, false))).toBe(false);
    expect(choiceOf({ range: { from: 2032, to: 2033 }, undated: false })).toBeNull();
    expect(choiceOf({ range: { from: 2032, to: 2032 }, undated: true })).toBeNull();
  });
});

describe('a difference as rows', () => {
  it('holds each commitment of each filter once', () => {
    const difference = compared(inYear(2033, true), inYear(2034, true));
    const rows = differenceRows(difference);
    const commitments = (accepts: (one: Commitment) => boolean) =>
      features.flatMap(({ properties }) => properties.commitments.filter(accepts)).length;
    const ofFeatures = rows.filter(({ feature }) => feature !== null);
    expect(ofFeatures.filter(({ foundBy }) => foundBy === 'b').length).toBe(commitments(has(2034)));
    expect(ofFeatures.length).toBe(
      commitments(({ deadline: { year } }) => year !== null && year <= 2034),
    );
    expect(rows.filter(({ feature }) => feature === null).length).toBeGreaterThan(0);
  });
});
