import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedOf,
  countsOf,
  decide,
  decisionOf,
  foundIn,
  hasPart,
  isFoundUnder,
} from '../../src/domain/decision';
import { EVERYTHING, type Filter } from '../../src/domain/filter';
import {
  clauseMatches,
  commitmentMatches,
  featureMatches,
  featureMatchesIn,
  partMatches,
  recordMatches,
} from '../../src/domain/match';
import { generatedCatalogue } from '../generated';
import { randomFilter } from './random-filter';

const catalogue = generatedCatalogue();
const { features, clauses } = catalogue;

const forAnyFilter = (check: (filter: Filter) => void): void =>
  fc.assert(fc.property(randomFilter(catalogue), check), { numRuns: 60 });

describe('a decision', () => {
  it('agrees with the rule for each feature and commitment', () => {
    forAnyFilter((filter) => {
      const decision = decide(catalogue, filter);
      for (const feature of features) {
        const { id, commitments } = feature.properties;
        const meeting = commitments.filter((one) => commitmentMatches(one, filter));
        const found = featureMatches(feature, filter);
        expect(decision.featureIds.has(id), id).toBe(found);
        expect(foundIn(decision, feature), id).toEqual(found ? meeting : []);
        expect(askedOf(decision, feature), id).toEqual(meeting.length > 0 ? meeting : commitments);
      }
      expect(decision.features.map(({ properties }) => properties.id)).toEqual([
        ...decision.featureIds,
      ]);
    });
  });

  it('agrees with the rule for each clause, part, document and target', () => {
    forAnyFilter((filter) => {
      const decision = decide(catalogue, filter);
      for (const clause of clauses) {
        expect(decision.clauseIds.has(clause.id)).toBe(clauseMatches(clause, features, filter));
        clause.parts.forEach((_, index) => {
          const part = index + 1;
          expect(hasPart(decision, clause, part)).toBe(partMatches(clause, part, features, filter));
          for (const feature of features) {
            expect(isFoundUnder(decision, feature, clause.id, part)).toBe(
              featureMatchesIn(feature, clause.id, part, filter),
            );
          }
        });
        expect(hasPart(decision, clause, clause.parts.length + 1)).toBe(false);
        for (const record of [...clause.documents, ...clause.targets]) {
          expect(decision.records.has(record)).toBe(
            recordMatches(clause, record, features, filter),
          );
        }
      }
    });
  });

  it('counts for each selected value as many features as it finds with that value alone', () => {
    const { facets, clausesByYear } = countsOf(catalogue, decide(catalogue, EVERYTHING));
    for (const [milestone, count] of facets.milestones) {
      const only = decide(catalogue, { ...EVERYTHING, milestones: [milestone] });
      expect(count, milestone).toBe(only.features.length);
    }
    expect(clausesByYear.reduce((sum, one) => sum + one.clauses, 0)).toBeGreaterThanOrEqual(
      clauses.length,
    );
  });

  it('is made once for a filter and a register', () => {
    const filter = { ...EVERYTHING };
    expect(decisionOf(catalogue, filter)).toBe(decisionOf(catalogue, filter));
    expect(decisionOf(catalogue, { ...filter })).not.toBe(decisionOf(catalogue, filter));
    expect(decisionOf({ ...catalogue }, filter)).not.toBe(decisionOf(catalogue, filter));
  });
});
