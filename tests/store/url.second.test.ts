import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_COLUMNS, FEATURE_ORDERS } from '../../src/domain/ledger/feature-table';
import { NOTHING, type Selection } from '../../src/store/selection';
import { DOCKS, TABS, UNMATCHED } from '../../src/store/state';
import { knownIn } from '../../src/store/url/known';
import { readSharedView, type SharedView, writeSharedView } from '../../src/store/url/shared-view';
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
  featureTable: fc.record({
    order: fc.record({
      column: fc.constantFrom(...FEATURE_ORDERS),
      descending: fc.boolean(),
    }),
    columns: fc.subarray([...FEATURE_COLUMNS]),
  }),
  view: fc.record({
    projection: fc.constantFrom('conic', 'mercator'),
    borders: fc.boolean(),
    existingTrunk: fc.boolean(),
  }),
});

describe('the address of any view', () => {
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

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => read(`?y=${text}&sel=f:${text}&at=${text}&${text}`)).not.toThrow();
      }),
    );
  });
});
