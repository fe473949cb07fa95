import { describe, expect, it } from 'vitest';
import { EVERYTHING, findMatches } from '../../src/domain/filter';
import { regional } from '../../src/domain/projection';
import { linesOf, sitesOf } from '../../src/map/prepare';
import { LINE_NETWORKS } from '../../src/symbology/symbols';
import { generatedCatalogue } from '../generated';

const { features, clauses } = generatedCatalogue();
const in2018 = findMatches(features, clauses, {
  ...EVERYTHING,
  years: { range: { from: 2018, to: 2018 }, undated: false },
});

const drawn = (dimmed: boolean, reach: number) =>
  sitesOf(features, in2018.featureIds, dimmed, regional, reach).features.flatMap(({ properties }) =>
    properties.ids.split(' ').map((id) => ({ id, dimmed: properties.dimmed })),
  );

describe('what the map is given to draw', () => {
  it('is every feature that is placed, as a line or as a site', () => {
    const lines = LINE_NETWORKS.flatMap((network) =>
      linesOf(features, network, new Map()).features.map(({ properties }) => properties.id),
    );
    const sites = drawn(true, 50_000).map(({ id }) => id);
    const placed = features
      .filter(({ geometry }) => geometry !== null)
      .map(({ properties }) => properties.id);
    expect([...new Set([...lines, ...sites])].toSorted()).toEqual(placed.toSorted());
  });

  it('counts in its stacks what matches and nothing else, at any scale', () => {
    const points = in2018.features
      .filter(({ geometry }) => geometry?.type === 'Point' || geometry?.type === 'MultiPoint')
      .map(({ properties }) => properties.id);
    for (const reach of [10, 20_000, 400_000]) {
      const matching = drawn(true, reach).filter(({ dimmed }) => !dimmed);
      expect([...new Set(matching.map(({ id }) => id))].toSorted()).toEqual(points.toSorted());
      expect(drawn(false, reach)).toEqual(matching);
    }
  });
});
