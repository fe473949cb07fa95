import { describe, expect, it } from 'vitest';
import type { AtlasFeature, FeatureGeometry } from '../../src/domain/contract/register';
import { extentOf, positionsOf, unionOf } from '../../src/domain/extent';
import { generatedCatalogue } from '../generated';

const [feature] = generatedCatalogue().features;
function of(geometry: FeatureGeometry | null): AtlasFeature {
  if (!feature) throw new Error('no feature');
  return { ...feature, geometry };
}
const line = of({
  type: 'MultiLineString',
  coordinates: [
    [
      [80, 41],
      [82, 40],
    ],
    [
      [81, 45],
      [83, 44],
    ],
  ],
});

describe('an extent', () => {
  it('holds all that is placed', () => {
    expect(extentOf([line])).toEqual([80, 40, 83, 45]);
    expect(extentOf([of(null), line, of({ type: 'Point', coordinates: [90, 39] })])).toEqual([
      80, 39, 90, 45,
    ]);
  });

  it('is none of what is not placed', () => {
    expect(extentOf([])).toBeNull();
    expect(extentOf([of(null)])).toBeNull();
  });

  it('holds others whole', () => {
    expect(unionOf([[80, 40, 90, 45]])).toEqual([80, 40, 90, 45]);
    expect(
      unionOf([
        [80, 41, 85, 45],
        [82, 40, 90, 44],
        [81, 42, 83, 46],
      ]),
    ).toEqual([80, 40, 90, 46]);
  });

  it('is of every position, in order', () => {
    expect(line.geometry && positionsOf(line.geometry)).toEqual([
      [80, 41],
      [82, 40],
      [81, 45],
      [83, 44],
    ]);
  });
});
