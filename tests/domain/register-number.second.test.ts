/** Register numbers: one class a network, never the same for two features, and found by the search. */
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../src/domain/contract/register';
import { classOf, registerNumber } from '../../src/domain/register-number';
import { searchIndex } from '../../src/domain/search/entries';
import { search } from '../../src/domain/search/search';
import { generatedCatalogue, readGenerated } from '../generated';

const catalogue = generatedCatalogue();

describe('a register number', () => {
  it('has a class of its own for every network, in both languages, none of them a letter of road numbers', () => {
    for (const language of ['zh', 'en'] as const) {
      const classes = NETWORKS.map((network) => classOf(network, language));
      expect(new Set(classes).size).toBe(NETWORKS.length);
      for (const letter of classes) expect([...letter]).toHaveLength(1);
    }
    for (const network of NETWORKS) expect('GSXY').not.toContain(classOf(network, 'en'));
  });

  it('is written with two figures at least', () => {
    expect(registerNumber({ network: 'highways', number: 3 }, 'zh')).toBe('路-03');
    expect(registerNumber({ network: 'ports-of-entry', number: 7 }, 'en')).toBe('P-07');
    expect(registerNumber({ network: 'zones', number: 123 }, 'en')).toBe('Z-123');
  });

  it('tells every feature of the register from every other', () => {
    const numbers = catalogue.features.map(({ properties }) => registerNumber(properties, 'en'));
    expect(new Set(numbers).size).toBe(catalogue.features.length);
    for (const { properties } of catalogue.features) expect(properties.number).toBeGreaterThan(0);
  });

  it('leads the search to its feature first, however it is typed', () => {
    const index = searchIndex(catalogue, {
      places: readGenerated('places.json'),
      pinyin: readGenerated('pinyin.json'),
      aliases: readGenerated('aliases.json'),
    });
    for (const { properties } of catalogue.features) {
      const zh = registerNumber(properties, 'zh');
      const en = registerNumber(properties, 'en');
      const bare = `${classOf(properties.network, 'en')}${properties.number}`;
      for (const typed of [zh, en, en.toLowerCase(), zh.replace('-', ''), bare]) {
        expect([typed, search(index, typed)[0]?.found[0]?.entry.id]).toEqual([
          typed,
          properties.id,
        ]);
      }
    }
  });
});
