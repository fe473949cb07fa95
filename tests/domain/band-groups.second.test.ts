import { describe, expect, it } from 'vitest';
import { bandGroups } from '../../src/domain/band-groups';
import type { AtlasFeature, FeatureGeometry } from '../../src/domain/contract/register';
import { generatedCatalogue } from '../generated';

const [some] = generatedCatalogue().features;
function feature(geometry: FeatureGeometry | null, accuracyKm: number | null): AtlasFeature {
  if (!some) throw new Error('no feature');
  const whole = { strand: 0, fromKm: 0, toKm: 1, checked: true };
  const stretches = accuracyKm === null ? [] : [{ ...whole, accuracyKm }];
  return { ...some, geometry, properties: { ...some.properties, accuracyKm, stretches } };
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

  it('are cut where another stretch begins; a leg that lies in two has the weaker claim', () => {
    const course = feature(line(a, b, c, d), 1);
    // A degree of longitude at 40° N is 85.4 km; the middle leg is half in the one, half in the other.
    const stretches = [
      { strand: 0, fromKm: 0, toKm: 128, accuracyKm: 2, checked: true },
      { strand: 0, fromKm: 128, toKm: 256.2, accuracyKm: 12, checked: false },
    ];
    expect(bandGroups([{ ...course, properties: { ...course.properties, stretches } }])).toEqual([
      { accuracyKm: 12, strands: [[b, c, d]] },
      { accuracyKm: 2, strands: [[a, b]] },
    ]);
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
