/** The rows of the table of features: which there are, what they say, and how they are ordered. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MILESTONES, NETWORKS } from '../../src/domain/contract/register';
import { askedOf, decide } from '../../src/domain/decision';
import { EVERYTHING } from '../../src/domain/filter';
import {
  byRank,
  type FeatureRow,
  featureRows,
  isUnranked,
} from '../../src/domain/ledger/feature-rows';
import { FEATURE_ORDERS } from '../../src/domain/ledger/feature-table';
import { type Column, ordered } from '../../src/panel/ledger/column';
import { generatedCatalogue } from '../generated';
import { randomFilter } from './random-filter';

const catalogue = generatedCatalogue();
const rowsOf = (filter = EVERYTHING) => featureRows(catalogue, decide(catalogue, filter));
const numbers = (rows: readonly FeatureRow[]) =>
  rows.map(({ feature: { properties } }) => [
    NETWORKS.indexOf(properties.network),
    properties.number,
  ]);
const RANKED = FEATURE_ORDERS.filter((order) => order !== 'lead');

/** The rows in an order of the table, as the table asks for it. */
const sorted = (
  rows: readonly FeatureRow[],
  order: (typeof RANKED)[number],
  descending = false,
) => {
  const column: Column<FeatureRow> = {
    id: order,
    label: '',
    text: () => '',
    width: 1,
    compare: byRank(order),
    isBlank: isUnranked(order),
  };
  return ordered(rows, [column], { column: order, descending });
};

describe('the rows of the table of features', () => {
  it('are one per feature, by register number, also of what is not placed', () => {
    const rows = rowsOf();
    expect(rows.map(({ key }) => key).toSorted()).toEqual(
      catalogue.features.map(({ properties }) => properties.id).toSorted(),
    );
    expect(rows.some(({ feature }) => feature.geometry === null)).toBe(true);
    expect(rows.map(({ order }) => order)).toEqual(rows.map((_, index) => index));
    const inOrder = numbers(rows).toSorted(([a = 0, m = 0], [b = 0, n = 0]) => a - b || m - n);
    expect(numbers(rows)).toEqual(inOrder);
  });

  it('leave out the networks that are off, and keep what other conditions exclude', () => {
    fc.assert(
      fc.property(randomFilter(catalogue), (filter) => {
        const on = catalogue.features.filter(
          ({ properties }) => !filter.hiddenNetworks.includes(properties.network),
        );
        expect(new Set(rowsOf(filter).map(({ key }) => key))).toEqual(
          new Set(on.map(({ properties }) => properties.id)),
        );
      }),
    );
  });

  it('say what the commitments ask for that the filter finds, the earliest first, each value once', () => {
    fc.assert(
      fc.property(randomFilter(catalogue), (filter) => {
        const decision = decide(catalogue, filter);
        for (const row of featureRows(catalogue, decision)) {
          const asked = askedOf(decision, row.feature);
          expect(new Set(row.commitments)).toEqual(new Set(asked));
          expect(new Set(row.years)).toEqual(new Set(asked.map(({ deadline }) => deadline.year)));
          expect(new Set(row.milestones)).toEqual(new Set(asked.map(({ milestone }) => milestone)));
          for (const list of [row.years, row.milestones, row.regions, row.lead]) {
            expect(new Set<unknown>(list).size).toBe(list.length);
          }
          const dated = row.years.filter((year) => year !== null);
          expect(row.years.slice(0, dated.length)).toEqual(dated.toSorted((a, b) => a - b));
          const steps = row.milestones.map((one) => MILESTONES.indexOf(one));
          expect(steps).toEqual(steps.toSorted((a, b) => a - b));
          expect(row.regions.map(({ id }) => id).toSorted()).toEqual(
            row.feature.properties.regions.toSorted(),
          );
        }
      }),
    );
  });

  it('name the responsible agencies where no agency leads', () => {
    const rows = rowsOf();
    for (const { lead, commitments } of rows) {
      const named = commitments.flatMap((one) =>
        one.lead.length > 0 ? one.lead : one.responsible,
      );
      expect(new Set(lead)).toEqual(new Set(named));
    }
    expect(rows.some(({ lead }) => lead.length > 0)).toBe(true);
  });
});

describe('the orders of the table of features', () => {
  const rows = rowsOf();

  it('sort by each of their columns in both directions, equal rows by register number', () => {
    for (const order of RANKED) {
      for (const descending of [false, true]) {
        const list = sorted(rows, order, descending);
        expect(list).toHaveLength(rows.length);
        const ranked = list.filter((row) => !isUnranked(order)(row));
        // What there is nothing to order by comes last either way.
        expect(list.slice(0, ranked.length)).toEqual(ranked);
        for (const [index, row] of ranked.slice(1).entries()) {
          const before = ranked[index];
          if (!before) throw new Error('no row before');
          const way = byRank(order)(before, row) * (descending ? -1 : 1);
          expect(way).toBeLessThanOrEqual(0);
          if (way === 0) expect(before.order).toBeLessThan(row.order);
        }
      }
    }
  });

  it('take the earliest year first, and what has none for last either way', () => {
    const years = (descending: boolean) =>
      sorted(rows, 'deadline', descending).map((row) => row.years[0] ?? null);
    const dated = years(false).filter((year) => year !== null);
    expect(dated).toEqual(dated.toSorted((a, b) => a - b));
    expect(years(false).slice(dated.length)).toEqual(rows.slice(dated.length).map(() => null));
    expect(years(true).slice(dated.length)).toEqual(rows.slice(dated.length).map(() => null));
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.length).toBeLessThan(rows.length);
  });

  it('take the longest line first where lengths descend', () => {
    const lengths = catalogue.features.flatMap(({ properties }) => properties.lengthKm ?? []);
    const longest = Math.max(...lengths);
    const [first] = sorted(rows, 'length', true);
    expect(first?.feature.properties.lengthKm).toBe(longest);
    const [shortest] = sorted(rows, 'length');
    expect(shortest?.feature.properties.lengthKm).toBe(Math.min(...lengths));
  });
});
