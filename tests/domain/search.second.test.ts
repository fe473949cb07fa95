/** What the search must find in any edition, by the second one. What planners type is in search.test.ts. */
import { describe, expect, it, test } from 'vitest';
import { searchIndex } from '../../src/domain/search/entries';
import { foldWithSpots } from '../../src/domain/search/fold';
import { search } from '../../src/domain/search/search';
import { generatedCatalogue, readGenerated } from '../generated';
import { expectFoundByNames, expectFoundByPinyin } from './every-entry';

const index = searchIndex(generatedCatalogue(), {
  existing: readGenerated('existing-trunk.geojson').features,
  places: readGenerated('places.json'),
  pinyin: readGenerated('pinyin.json'),
  aliases: readGenerated('aliases.json'),
});

/** `kind:id` in the order in which the list shows them. */
const all = (query: string): string[] =>
  search(index, query).flatMap(({ kind, found }) =>
    found.map(({ entry }) => `${kind}:${entry.id}`),
  );

describe('every entry', () => {
  it('is found by its whole names in both languages, by its other names and its codes', () => {
    expect(index.entries.length).toBeGreaterThan(25);
    expectFoundByNames(index);
  });

  it('is found by the pinyin of its Chinese name and by its initials', () => {
    expectFoundByPinyin(index);
  });

  it('is listed once', () => {
    for (const { names } of index.entries) {
      for (const { text } of names) expect(new Set(all(text)).size).toBe(all(text).length);
    }
  });

  it('has its sentences folded as the query is', () => {
    for (const { lines } of index.entries) {
      for (const { text, folded } of lines) expect(foldWithSpots(text).folded.trim()).toBe(folded);
    }
  });
});

describe('a line', () => {
  test.each([
    '安库德 克利翁',
    '克利翁安库德',
    '安库德至克利翁',
    '克利翁—安库德',
    'Ancud Quellón',
    'quellon ancud',
    'Panamericana Sur',
  ])('is found by its two ends in either order, or by its other name: “%s”', (query) => {
    expect(all(query)[0]).toBe('feature:highways/ancud-quellon');
  });

  test.each([
    ['R5', 'feature:highways/ancud-quellon'],
    ['r5', 'feature:highways/chacao-ancud'],
    ['国路5', 'feature:highways/ancud-quellon'],
    ['MHC', 'feature:airports/mocopulli'],
    ['2.1', 'clause:2.1'],
    ['克利翁郡', 'region:south'],
  ])('and code “%s” finds %s', (query, expected) => {
    expect(all(query)).toContain(expected);
  });
});

test.each(['', '  ', '　', '—', '（）', '喀什', 'Qwertyuiop'])('“%s” finds nothing', (query) => {
  expect(all(query)).toEqual([]);
});
