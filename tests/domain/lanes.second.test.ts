import { describe, expect, it } from 'vitest';
import type { AtlasFeature } from '../../src/domain/contract/register';
import { laneOffset, type Stretch } from '../../src/domain/lanes';
import { offsetsOf } from '../../src/map/prepare-lines';
import { stretchesOnMap } from '../../src/symbology/roads';
import { liesBeneath } from '../../src/symbology/symbols';
import { generatedCatalogue } from '../generated';

const { features, featureById } = generatedCatalogue();
const stretches = stretchesOnMap(features);
const all = new Set(featureById.keys());
const isLine = ({ geometry }: AtlasFeature) =>
  geometry?.type === 'LineString' || geometry?.type === 'MultiLineString';

const strandsOf = ({ geometry }: AtlasFeature) =>
  geometry?.type === 'LineString'
    ? [geometry.coordinates]
    : geometry?.type === 'MultiLineString'
      ? geometry.coordinates
      : [];

/** The road a stretch is a part of: its legs in the direction in which the bundle counts. */
function legsAcross({ coordinates, direction }: Stretch): string[] {
  const along = direction === 1 ? coordinates : coordinates.toReversed();
  return along.slice(1).map((end, index) => `${along[index]} ${end}`);
}

/** Shift on the bundle's own right by feature, for every leg. */
function shiftsByLeg(shown: ReadonlySet<string>): Map<string, Map<string, number>> {
  const offsets = offsetsOf(stretches, featureById, shown);
  const legs = new Map<string, Map<string, number>>();
  for (const stretch of stretches) {
    const network = featureById.get(stretch.featureId)?.properties.network;
    if (!shown.has(stretch.featureId) || !network || liesBeneath(network)) continue;
    for (const leg of legsAcross(stretch)) {
      const shifts = legs.get(leg) ?? new Map<string, number>();
      shifts.set(stretch.featureId, (offsets.get(stretch.id) ?? 0) * stretch.direction);
      legs.set(leg, shifts);
    }
  }
  return legs;
}

describe('stretches', () => {
  it('together form the line again', () => {
    for (const feature of features.filter(isLine)) {
      const own = stretches.filter(({ featureId }) => featureId === feature.properties.id);
      const legs = (lines: number[][][]) =>
        lines.flatMap((line) => line.slice(1).map((end, index) => `${line[index]} ${end}`));
      expect(legs(own.map(({ coordinates }) => coordinates))).toEqual(legs(strandsOf(feature)));
    }
  });

  it('have unique ids', () => {
    expect(new Set(stretches.map(({ id }) => id)).size).toBe(stretches.length);
  });
});

describe('lanes', () => {
  it('keep all lines on one road apart, whatever their networks and directions', () => {
    const shared = [...shiftsByLeg(all).values()].filter(({ size }) => size > 1);
    expect(shared.length).toBe(6);
    for (const shifts of shared) expect(new Set(shifts.values()).size).toBe(shifts.size);
  });

  it('have one direction for all lines that share a leg', () => {
    const legs = [...shiftsByLeg(all).keys()];
    const both = legs.filter((leg) => legs.includes(leg.split(' ').toReversed().join(' ')));
    expect(both).toEqual([]);
  });

  it('leave a line on its road if it is alone there because the filter hides the others', () => {
    for (const id of ['highways/ancud-quellon', 'highways/chonchi-quemchi']) {
      const only = new Set([id]);
      const own = stretches.filter(({ featureId }) => featureId === id);
      const offsets = offsetsOf(stretches, featureById, only);
      expect(own.some(({ across }) => across.length > 1)).toBe(true);
      for (const stretch of own) expect(offsets.get(stretch.id)).toBeCloseTo(0, 9);
    }
  });

  it('leave what lies beneath on the road, and count it nowhere', () => {
    const id = 'economic-corridors/along';
    const road = featureById.get('highways/ancud-quellon');
    if (!road) throw new Error('no trunk road');
    const corridor: AtlasFeature = {
      ...road,
      properties: { ...road.properties, id, network: 'economic-corridors' },
    };
    const withIt = new Map(featureById).set(id, corridor);
    const drawn = stretchesOnMap([...features, corridor]);
    expect(drawn.some(({ featureId }) => featureId === id)).toBe(true);
    const offsets = offsetsOf(drawn, withIt, new Set(withIt.keys()));
    const before = offsetsOf(stretches, featureById, all);
    for (const stretch of drawn) {
      if (stretch.featureId === id) expect(offsets.get(stretch.id)).toBeCloseTo(0, 9);
      else expect(offsets.get(stretch.id)).toBeCloseTo(before.get(stretch.id) ?? Number.NaN, 9);
    }
  });

  it('lie symmetric about the road', () => {
    const stretch = (featureId: string, direction: 1 | -1): Stretch => ({
      id: `${featureId}#0`,
      featureId,
      coordinates: [],
      across: ['a', 'b', 'c'],
      direction,
    });
    const breadth = (id: string) => ({ a: 1, b: 2, c: 3 })[id] ?? 0;
    const at = (id: string, direction: 1 | -1, shown = ['a', 'b', 'c']) =>
      laneOffset(stretch(id, direction), new Set(shown), breadth);
    expect([at('a', 1), at('b', 1), at('c', 1)]).toEqual([-2.5, -1, 1.5]);
    // Drawn the other way, its own right is the bundle's left.
    expect(at('c', -1)).toBe(-1.5);
    expect([at('a', 1, ['a', 'c']), at('c', 1, ['a', 'c'])]).toEqual([-1.5, 0.5]);
  });

  it('keep a line on its side while the same lines share the road', () => {
    const road = featureById.get('highways/ancud-quellon');
    if (road?.geometry?.type !== 'LineString') throw new Error('the trunk road is no line');
    const { coordinates } = road.geometry;
    const other = (id: string, line: number[][]): AtlasFeature => ({
      ...road,
      properties: { ...road.properties, id },
      geometry: { type: 'LineString', coordinates: line },
    });
    const half = Math.floor(coordinates.length / 2);
    const lines = [road, other('highways/a', coordinates.toReversed())];
    const [back] = stretchesOnMap(lines).filter(({ featureId }) => featureId === 'highways/a');
    const [there] = stretchesOnMap(lines).filter(({ featureId }) => featureId !== 'highways/a');
    expect([back?.direction, there?.direction].toSorted()).toEqual([-1, 1]);
    // A third joins half way: two stretches, and no line changes its direction.
    const joining = other('highways/b', coordinates.slice(0, half).toReversed());
    const joined = stretchesOnMap([...lines, joining]);
    const mine = joined.filter(({ featureId }) => featureId === road.properties.id);
    expect(mine).toHaveLength(2);
    expect(new Set(mine.map(({ direction }) => direction)).size).toBe(1);
  });
});
