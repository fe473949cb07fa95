import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/domain/filter';
import { DOCKS, TABS, UNMATCHED } from '../../src/store/atlas-store';
import { NOTHING, type Selection } from '../../src/store/selection';
import { knownIn } from '../../src/store/url/known';
import {
  AT_START,
  readSharedView,
  type SharedView,
  writeSharedView,
} from '../../src/store/url/shared-view';
import { randomFilter } from '../domain/random-filter';
import { generatedCatalogue } from '../generated';

const catalogue = generatedCatalogue();
const known = knownIn(catalogue);
const read = (query: string) => readSharedView(query, known);

const id = (ids: readonly { id: string }[]) => fc.constantFrom(...ids.map((one) => one.id));
const featureId = id(catalogue.features.map(({ properties }) => properties));
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1000, max: limit * 1000 }).map((value) => value / 1000);

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(NOTHING),
  featureId.map((one) => ({ kind: 'feature' as const, id: one })),
  id(catalogue.clauses).map((one) => ({ kind: 'clause' as const, id: one })),
  id(catalogue.regions).map((one) => ({ kind: 'region' as const, id: one })),
  fc.tuple(degrees(179), degrees(89)).map((position) => ({ kind: 'point' as const, position })),
  fc
    .uniqueArray(featureId, { minLength: 2, maxLength: 5 })
    .map((ids) => ({ kind: 'several' as const, ids })),
);

const filter = randomFilter(catalogue);

const view: fc.Arbitrary<SharedView> = fc.record({
  language: fc.constantFrom('zh', 'en'),
  filter,
  comparison: fc.option(fc.record({ filter, editing: fc.constantFrom('a', 'b') })),
  unmatched: fc.constantFrom(...UNMATCHED),
  selection,
  camera: fc.option(
    fc.record({
      lon: degrees(179),
      lat: degrees(89),
      zoom: fc.integer({ min: 0, max: 1400 }).map((value) => value / 100),
    }),
  ),
  tab: fc.constantFrom(...TABS),
  dock: fc.option(fc.constantFrom(...DOCKS)),
  view: fc.record({
    projection: fc.constantFrom('conic', 'mercator'),
    borders: fc.boolean(),
    existingTrunk: fc.boolean(),
  }),
});

describe('the address of a view', () => {
  it('restores every view it was written from', () => {
    fc.assert(
      fc.property(view, (shared) => {
        const { shared: back, dropped } = read(writeSharedView(shared));
        expect(dropped).toEqual([]);
        expect(back).toEqual(shared);
      }),
      { numRuns: 300 },
    );
  });

  it('is empty where all is as at the start', () => {
    expect(writeSharedView(AT_START)).toBe('');
    expect(read('')).toEqual({ shared: AT_START, dropped: [] });
  });

  it('still reads addresses written by earlier versions', () => {
    // Never change these: they stand in mails and minutes.
    const { shared, dropped } = read(
      '?y=2018-2019u&m=complete,open&s=ensure&w=new&ag=transport-department&as=lead&off=hubs,zones' +
        '&r=kashgar,none&g=schematic,unplaced&vs=b&b.y=2020&b.m=start&sel=f:highways/kashgar-khunjerab' +
        '&tab=tasks&dock=ledger&rest=hide&proj=mercator&borders=0&trunk=0&lang=en&at=85.123,42.5,5.25',
    );
    expect(dropped).toEqual([]);
    expect(shared).toEqual({
      language: 'en',
      filter: {
        years: { range: { from: 2018, to: 2019 }, undated: true },
        milestones: ['complete', 'open'],
        strengths: ['ensure'],
        works: ['new'],
        agencies: ['transport-department'],
        agencyRole: 'lead',
        hiddenNetworks: ['hubs', 'zones'],
        regions: ['kashgar', 'none'],
        geometryClasses: ['schematic', 'unplaced'],
      },
      comparison: {
        editing: 'b',
        filter: {
          ...EVERYTHING,
          years: { range: { from: 2020, to: 2020 }, undated: false },
          milestones: ['start'],
        },
      },
      unmatched: 'hide',
      selection: { kind: 'feature', id: 'highways/kashgar-khunjerab' },
      camera: { lon: 85.123, lat: 42.5, zoom: 5.25 },
      tab: 'tasks',
      dock: 'ledger',
      view: { projection: 'mercator', borders: false, existingTrunk: false },
    });
    expect(read('?sel=c:一(一)').shared.selection).toEqual({ kind: 'clause', id: '一(一)' });
    expect(read('?sel=p:75.99,39.47,kashgar').shared.selection).toEqual({
      kind: 'point',
      position: [75.99, 39.47],
      place: 'kashgar',
    });
  });

  it('drops what it does not know, names it, and keeps the rest', () => {
    const { shared, dropped } = read(
      '?y=2018&m=complete,finished&r=atlantis&sel=f:highways/none&at=85,x,5&y2=1&proj=flat&vs=c',
    );
    expect(dropped.toSorted()).toEqual(
      [
        'm=finished',
        'r=atlantis',
        'sel=f:highways/none',
        'at=85,x,5',
        'y2=1',
        'proj=flat',
        'vs=c',
      ].toSorted(),
    );
    expect(shared).toEqual({
      ...AT_START,
      filter: {
        ...EVERYTHING,
        years: { range: { from: 2018, to: 2018 }, undated: false },
        milestones: ['complete'],
      },
    });
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => read(`?y=${text}&sel=f:${text}&at=${text}&${text}`)).not.toThrow();
      }),
    );
  });
});
