import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/domain/catalogue';
import { decide } from '../../src/domain/decision';
import { EVERYTHING, type Filter } from '../../src/domain/filter';
import { YEARS, yearsOf } from '../../src/domain/year-choice';
import { featureCount } from '../../src/words/feature-count';
import { generatedCatalogue } from '../generated';
import { tIn } from './wording';

const catalogue = generatedCatalogue();

const rows = (filter: Filter, language: 'zh' | 'en' = 'zh') => {
  const decision = decide(catalogue, filter);
  return catalogue.clauses.map(({ id }) => ({
    id,
    features: featuresOf(catalogue, id),
    words: featureCount(tIn(language), id, featuresOf(catalogue, id), decision),
  }));
};

describe('how many features a task has', () => {
  it('is said whole where the filter leaves nothing out', () => {
    for (const { features, words } of rows(EVERYTHING)) {
      expect(words).not.toContain('/');
      if (features.every(({ geometry }) => geometry !== null) && features.length > 0) {
        expect(words).toBe(`${features.length} 项要素`);
      }
    }
  });

  it('names beside the whole what the filter finds for that very task', () => {
    let seen = 0;
    for (const year of YEARS) {
      for (const [at, { id, features, words }] of rows({
        ...EVERYTHING,
        years: yearsOf(year, false),
      }).entries()) {
        const found = features.filter(({ properties }) =>
          properties.commitments.some(
            ({ clause, deadline }) => clause === id && deadline.year === year,
          ),
        );
        if (found.length === features.length || features.length === 0) continue;
        seen += 1;
        expect(words.startsWith(`${found.length} / ${features.length} 项要素`)).toBe(true);
        const unplaced = found.filter(({ geometry }) => geometry === null).length;
        expect(words.includes('未落图')).toBe(unplaced > 0);
        const english = rows({ ...EVERYTHING, years: yearsOf(year, false) }, 'en')[at]?.words;
        expect(english?.startsWith(`${found.length} of ${features.length} feature`)).toBe(true);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});
