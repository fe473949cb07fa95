import { describe, expect, it } from 'vitest';
import { decide } from '../../src/domain/decision';
import { EVERYTHING } from '../../src/domain/filter';
import { regional } from '../../src/domain/projection';
import { vagueStretches } from '../../src/domain/vague-stretches';
import { sitesOf } from '../../src/map/prepare';
import {
  bundleBreadthPx,
  linesOf,
  offsetsOf,
  signsOf,
  stretchesToDraw,
} from '../../src/map/prepare-lines';
import { stretchesOnMap } from '../../src/symbology/roads';
import { acrossRoad, LINE_NETWORKS, liesBeneath, SYMBOLS } from '../../src/symbology/symbols';
import { generatedCatalogue } from '../generated';

const { features, featureById, clauses } = generatedCatalogue();
const stretches = stretchesOnMap(features);
const in2018 = decide(
  { features, clauses },
  {
    ...EVERYTHING,
    years: { range: { from: 2018, to: 2018 }, undated: false },
  },
);

const drawn = (dimmed: boolean, reach: number) =>
  sitesOf(features, in2018.featureIds, () => dimmed, regional, reach).features.flatMap(
    ({ properties }) => properties.ids.split(' ').map((id) => ({ id, dimmed: properties.dimmed })),
  );

describe('what the map is given to draw', () => {
  it('is every feature that is placed, as a line or as a site', () => {
    const lines = stretchesToDraw(vagueStretches(stretches, features), featureById).features.map(
      ({ properties }) => properties.id,
    );
    const named = linesOf(features, stretches, () => 0).features.map(
      ({ properties }) => properties.id,
    );
    expect([...new Set(lines)].toSorted()).toEqual(named.toSorted());
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

  it('has a place across the road for every line network but those that lie beneath', () => {
    const beneath = LINE_NETWORKS.filter(liesBeneath);
    expect(beneath).toEqual(['economic-corridors']);
    for (const a of LINE_NETWORKS) {
      for (const b of LINE_NETWORKS) expect(acrossRoad(a, b) === 0).toBe(a === b);
    }
  });

  it('repeats signs along what is shown, beside the road as the line is', () => {
    const offsets = offsetsOf(stretches, featureById, in2018.featureIds);
    const signs = signsOf(stretches, featureById, offsets, in2018.featureIds);
    const networks = in2018.features.flatMap(({ geometry, properties }) => {
      const symbol = SYMBOLS[properties.network];
      return geometry && symbol.kind === 'line' && symbol.mark ? [properties.network] : [];
    });
    expect(new Set(signs.features.map(({ properties }) => properties.network))).toEqual(
      new Set(networks),
    );
    const shifts = new Set([...offsets.values()].map((offset) => offset.toFixed(6)));
    for (const { properties } of signs.features) {
      expect(in2018.featureIds).toContain(properties.id);
      const [right, down] = properties['offset0.55'] ?? [];
      expect(right).toBe(0);
      expect(shifts).toContain(((down ?? Number.NaN) / 0.55).toFixed(6));
    }
  });

  it('keeps the name of a line clear of the lines beside it, and near a line alone', () => {
    const downOf = (id: string, shown: ReadonlySet<string>) =>
      linesOf(features, stretches, bundleBreadthPx(featureById, shown)).features.find(
        ({ properties }) => properties.id === id,
      )?.properties.nameOffset[1] ?? Number.NaN;
    const id = 'highways/karakoram-highway';
    const alone = downOf(id, new Set([id]));
    expect(alone).toBeLessThan(1.5);
    expect(downOf(id, new Set(featureById.keys()))).toBeGreaterThan(alone + 0.5);
  });
});
