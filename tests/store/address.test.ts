import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MILESTONES, NETWORKS, STRENGTHS, WORKS } from '../../src/domain/contract/register';
import { EVERYTHING, type Filter, NO_REGION, PLACEMENTS } from '../../src/domain/filter';
import { FEATURE_COLUMNS } from '../../src/domain/ledger/feature-table';
import { plainTyped } from '../../src/domain/typed';
import { foreignHash, readAddress, writeAddress } from '../../src/store/url/address';
import { knownIn } from '../../src/store/url/known';
import { AT_START, type SharedView, VIEW_KEYS } from '../../src/store/url/shared-view';
import { randomFilter } from '../domain/random-filter';
import { generatedCatalogue } from '../generated';

const catalogue = generatedCatalogue();
const known = knownIn(catalogue);

/** As a browser takes an address apart, letters outside ASCII encoded. */
function open(address: string) {
  const { search, hash } = new URL(address, 'https://host.example/atlas/');
  return readAddress({ search, hash }, known);
}
const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
const featureIds = ids(catalogue.features.map(({ properties }) => properties));

const FULL: Filter = {
  years: { range: { from: 2018, to: 2019 }, undated: true },
  milestones: [...MILESTONES],
  strengths: [...STRENGTHS],
  works: [...WORKS],
  agencies: ids(catalogue.agencies),
  agencyRole: 'cooperating',
  hiddenNetworks: [...NETWORKS],
  regions: [...ids(catalogue.regions), NO_REGION],
  geometryClasses: [...PLACEMENTS],
};
const LARGEST: SharedView = {
  ...AT_START,
  language: 'en',
  filter: FULL,
  comparison: { editing: 'b', filter: FULL },
  unmatched: 'hide',
  selection: { kind: 'several', ids: featureIds },
  tab: 'notice',
  dock: 'difference',
  featureTable: {
    order: { column: 'milestone', descending: true },
    columns: [...FEATURE_COLUMNS],
  },
  view: { projection: 'mercator', borders: false, existingTrunk: false },
  camera: { lon: 85.123, lat: 42.456, zoom: 5.25 },
};
const SOME: SharedView = {
  ...AT_START,
  filter: {
    ...EVERYTHING,
    years: { range: { from: 2018, to: 2019 }, undated: true },
    milestones: ['complete', 'open'],
  },
  selection: { kind: 'clause', id: '一(一)' },
  camera: { lon: 85.123, lat: 42.5, zoom: 5.25 },
};
const WHOLE = { dropped: [], missing: 0 };

describe('an address on its way', () => {
  it('restores every view, from the query, from the fragment, and from both', () => {
    fc.assert(
      fc.property(randomFilter(catalogue), fc.constantFrom(...featureIds), (filter, id) => {
        const shared: SharedView = { ...SOME, filter, selection: { kind: 'feature', id } };
        const parameters = writeAddress(shared).slice(1);
        for (const written of [
          `?${parameters}`,
          `#${parameters}`,
          `#?${parameters}`,
          `#/?${parameters}`,
          `?${parameters}#${parameters}`,
          // One of the two cut.
          `?${parameters.slice(0, parameters.indexOf('&'))}#${parameters}`,
          `?${parameters}#${parameters.slice(0, parameters.indexOf('&'))}`,
        ]) {
          expect(open(written), written).toMatchObject({ shared, ...WHOLE });
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is read from the query where query and fragment disagree', () => {
    const { shared } = open('?y=2018#y=2019&m=open');
    expect(shared.filter.years.range).toEqual({ from: 2018, to: 2018 });
    expect(shared.filter.milestones).toEqual(['open']);
  });

  it('leaves alone a fragment that is no view', () => {
    expect(foreignHash({ hash: '#section-2' })).toBe('#section-2');
    expect(foreignHash({ hash: '#y=2018' })).toBe('');
    expect(open('?y=2018#section-2')).toMatchObject(WHOLE);
  });

  it('tells how much of it was cut off', () => {
    const address = writeAddress(SOME);
    expect(address).toMatch(/^\?n=4&/);
    const cuts = [...address.matchAll(/&/g)].map(({ index }) => open(address.slice(0, index)));
    expect(cuts.map(({ missing }) => missing)).toEqual([4, 3, 2, 1]);
    expect(open(address)).toMatchObject({ shared: SOME, ...WHOLE });
    // What a service adds of its own does not stand in for what it cut off.
    expect(open('?n=2&y=2018&from=message')).toMatchObject({
      missing: 1,
      dropped: ['from=message'],
    });
  });

  it('holds no ampersand but those between its parameters', () => {
    fc.assert(
      fc.property(randomFilter(catalogue), (filter) => {
        const address = writeAddress({ ...SOME, filter, comparison: { editing: 'a', filter } });
        for (const piece of address.slice(1).split('&')) {
          const [key = '', ...value] = piece.split('=');
          expect(key === 'n' || VIEW_KEYS.has(key)).toBe(true);
          expect(value).toHaveLength(1);
          expect(decodeURIComponent(value[0] ?? '')).not.toMatch(/[&=#%+\s]/);
        }
      }),
    );
  });

  it('stays below what hosts take, or moves behind the number sign whole', () => {
    const one = writeAddress({ ...LARGEST, comparison: null });
    expect(one[0]).toBe('?');
    expect(one.length).toBeLessThan(8000);
    const largest = writeAddress(LARGEST);
    expect(largest.length).toBeGreaterThan(8200);
    expect(largest[0]).toBe('#');
    expect(new URL(largest, 'https://host.example/').search).toBe('');
    expect(open(largest)).toMatchObject({ shared: LARGEST, ...WHOLE });
  });
});

describe('an address typed or passed on', () => {
  it('is read in wide letters', () => {
    expect(
      open('?ｙ＝２０１８－２０１９ｕ＆ｍ＝ｃｏｍｐｌｅｔｅ，ｏｐｅｎ＆sel＝ｃ：一（一）'),
    ).toMatchObject({
      shared: { ...SOME, camera: null },
      ...WHOLE,
    });
    expect(open('?Y=2018–2019u').shared.filter.years).toEqual(SOME.filter.years);
    expect(open('?y=２０１８年至２０１９年').shared.filter.years.range).toEqual({
      from: 2018,
      to: 2019,
    });
  });

  it('is read when it was encoded again, and again', () => {
    let address = writeAddress(SOME).slice(1);
    for (let times = 0; times < 3; times++) {
      address = encodeURIComponent(address);
      for (const mark of ['?', '#']) {
        expect(open(mark + address), address).toMatchObject({ shared: SOME, ...WHOLE });
      }
    }
    expect(open(writeAddress(SOME).replaceAll('&', '&amp;'))).toMatchObject({
      shared: SOME,
      ...WHOLE,
    });
  });

  it('is read without the punctuation of the sentence it stood in', () => {
    for (const tail of [
      '。',
      '，',
      ')',
      '）',
      '》',
      '」',
      '”',
      '.',
      ',',
      '!',
      '\u200b',
      '）。',
      '》，',
      '…',
    ]) {
      expect(open(writeAddress(SOME) + tail), tail).toMatchObject({ shared: SOME, ...WHOLE });
    }
    // A bracket of its own stays, another one goes.
    for (const address of ['?sel=c:一(一)', '?sel=c:一(一))', '?sel=c:一(一)。']) {
      expect(open(address).shared.selection).toEqual({ kind: 'clause', id: '一(一)' });
    }
  });

  it('names what it cannot read, and keeps the rest', () => {
    const { shared, dropped } = open('?y=2018&m=complete。请看');
    expect(dropped).toEqual(['m=complete。请看']);
    expect(shared.filter.years.range).toEqual({ from: 2018, to: 2018 });
    expect(open('?y=%E4%').dropped).toEqual(['y=%E4%']);
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, fragment) => {
        expect(() =>
          readAddress({ search: `?${query}`, hash: `#${fragment}` }, known),
        ).not.toThrow();
      }),
    );
  });

  it('loses nothing by being made plain: every key and id is so already', () => {
    for (const id of [
      ...VIEW_KEYS,
      ...featureIds,
      ...ids(catalogue.clauses),
      ...ids(catalogue.regions),
      ...ids(catalogue.agencies),
    ]) {
      expect(plainTyped(id)).toBe(id);
      expect(id).not.toMatch(/[&=#%+\s,]/);
    }
    for (const key of VIEW_KEYS) expect(key.toLowerCase()).toBe(key);
  });
});
