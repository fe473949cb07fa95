import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/domain/catalogue';
import type { AtlasFeature } from '../../src/domain/contract/register';
import { coverageOf } from '../../src/domain/coverage';
import { PLACEMENTS, placementOf } from '../../src/domain/filter';
import { generatedCatalogue } from '../generated';

const catalogue = generatedCatalogue();
const coverage = coverageOf(catalogue);
const idsOf = (features: readonly AtlasFeature[]): string[] =>
  features.map(({ properties }) => properties.id).toSorted();

describe('the coverage meter', () => {
  it('has every task, with its features by how they are placed', () => {
    expect(coverage.clauses.map(({ clause }) => clause)).toEqual(catalogue.clauses);
    for (const { clause, placed, features } of coverage.clauses) {
      const own = featuresOf(catalogue, clause.id);
      expect(features).toBe(own.length);
      expect(idsOf(placed.flatMap((group) => group.features))).toEqual(idsOf(own));
      for (const group of placed) {
        expect(group.features.length).toBeGreaterThan(0);
        for (const feature of group.features) expect(placementOf(feature)).toBe(group.placement);
      }
    }
    expect(coverage.clauses.some(({ features }) => features === 0)).toBe(true);
  });

  it('counts a feature once over all tasks, best placed first', () => {
    const { placed, features } = coverage;
    expect(features).toBe(catalogue.features.length);
    expect(placed.reduce((sum, group) => sum + group.features.length, 0)).toBe(features);
    const order = placed.map(({ placement }) => PLACEMENTS.indexOf(placement));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const unplaced = catalogue.features.filter(({ geometry }) => geometry === null);
    expect(placed.at(-1)).toEqual({ placement: 'unplaced', features: unplaced });
  });

  it('counts what is named and is no feature', () => {
    const entries = catalogue.clauses.flatMap(({ notMapped }) => notMapped);
    expect(entries.length).toBeGreaterThan(0);
    expect(coverage.notMapped).toBe(entries.length);
  });
});
