import { describe, expect, it } from 'vitest';
import { bandGroups } from '../../src/domain/band-groups';
import type { AtlasFeature, FeatureGeometry } from '../../src/domain/contract/register';
import { generatedCatalogue } from '../generated';

const [some] = generatedCatalogue().features;
function feature(geometry: FeatureGeometry | null, accuracyKm: number | null): AtlasFeature {
  if (!some) throw new Error('no feature');
  return { ...some, geometry, properties: { ...some.properties, accuracyKm } as never };
}
const [a, b, c, d] = [
  [80, 40],
  [81, 40],
  [82, 40],
  [83, 40],
] as const;
const line = (...positions: (readonly [number, number])[]): FeatureGeometry => ({
  type: 'LineString',
  coordinates: positions.map((position) => [...position]),
});

describe('lines that make one band', () => {
  it('are those of one accuracy, the widest first', () => {
    expect(
      bandGroups([feature(line(a, b), 1), feature(line(c, d), 5), feature(line(b, c), 1)]),
    ).toEqual([
      { accuracyKm: 5, strands: [[c, d]] },
      {
        accuracyKm: 1,
        strands: [
          [a, b],
          [b, c],
        ],
      },
    ]);
  });

  it('have each leg once, whichever way it is drawn, and break where one is left out', () => {
    expect(bandGroups([feature(line(c, b), 1), feature(line(a, b, c, d), 1)])).toEqual([
      {
        accuracyKm: 1,
        strands: [
          [c, b],
          [a, b],
          [c, d],
        ],
      },
    ]);
    // Of another accuracy it is another band.
    expect(bandGroups([feature(line(a, b), 1), feature(line(a, b), 2)])).toHaveLength(2);
  });

  it('are none of what is no line, or has no accuracy', () => {
    expect(
      bandGroups([
        feature({ type: 'Point', coordinates: [80, 40] }, 1),
        feature(null, 1),
        feature(line(a, b), null),
      ]),
    ).toEqual([]);
  });
});
