/** Lines are cut where it begins or ends that nothing checks their course. */
import { describe, expect, it } from 'vitest';
import type { AtlasFeature } from '../../src/domain/contract/register';
import type { Stretch } from '../../src/domain/lanes';
import { vagueStretches } from '../../src/domain/vague-stretches';
import { stretchesOnMap } from '../../src/symbology/roads';
import { generatedCatalogue } from '../generated';

const { features } = generatedCatalogue();
const found = features.find(({ geometry }) => geometry?.type === 'LineString');
if (!found) throw new Error('the register has no line');

/** A line of four legs of the same length, along the equator. */
const at = (index: number) => [index, 0];
const road = (properties: Partial<AtlasFeature['properties']>): AtlasFeature => ({
  ...found,
  geometry: { type: 'LineString', coordinates: [0, 1, 2, 3, 4].map(at) },
  properties: { ...found.properties, id: 'r', geometryClass: 'digitised', ...properties },
});
const whole: Stretch = {
  id: 'r#0',
  featureId: 'r',
  coordinates: [0, 1, 2, 3, 4].map(at),
  across: ['r'],
  direction: 1,
};
const claim = (fromKm: number, toKm: number, checked: boolean) => ({
  strand: 0,
  fromKm,
  toKm,
  accuracyKm: checked ? 1 : 12,
  checked,
});
const cut = (feature: AtlasFeature) =>
  vagueStretches([whole], [feature]).map(({ coordinates, vague }) => [
    coordinates.map(([lon]) => lon).join(' '),
    vague,
  ]);

describe('vague stretches', () => {
  it('are the whole of a schematic line, and nothing of one that is checked all along', () => {
    expect(cut(road({ geometryClass: 'schematic', stretches: [claim(0, 400, true)] }))).toEqual([
      ['0 1 2 3 4', true],
    ]);
    expect(cut(road({ stretches: [claim(0, 400, true)] }))).toEqual([['0 1 2 3 4', false]]);
  });

  it('are the legs whose middle nothing checks, whichever way the line is counted', () => {
    const partly = road({
      stretches: [claim(0, 130, true), claim(130, 290, false), claim(290, 400, true)],
    });
    expect(cut(partly)).toEqual([
      ['0 1', false],
      ['1 2 3', true],
      ['3 4', false],
    ]);
  });

  it('have ids of their own, and lose no leg of any line of the register', () => {
    const before = stretchesOnMap(features);
    const after = vagueStretches(before, features);
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
    const legs = (stretches: readonly Stretch[]) =>
      stretches.reduce((sum, { coordinates }) => sum + coordinates.length - 1, 0);
    expect(legs(after)).toBe(legs(before));
  });
});
