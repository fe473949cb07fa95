import { describe, expect, it } from 'vitest';
import { markerAt, NOTHING_DRAWN, rulerLine } from '../../src/map/marks';

describe('what lies over the register for a while', () => {
  const drawn = (...geometries: object[]) => ({
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({ type: 'Feature', geometry, properties: {} })),
  });

  it('is the line of the ruler and its corners', () => {
    const [a, b] = [
      [85, 42],
      [86, 43],
    ];
    expect(rulerLine(null)).toBe(NOTHING_DRAWN);
    expect(rulerLine([])).toBe(NOTHING_DRAWN);
    expect(rulerLine([a ?? []])).toEqual(drawn({ type: 'MultiPoint', coordinates: [a] }));
    expect(rulerLine([a ?? [], b ?? []])).toEqual(
      drawn(
        { type: 'LineString', coordinates: [a, b] },
        { type: 'MultiPoint', coordinates: [a, b] },
      ),
    );
    expect(NOTHING_DRAWN).toEqual(drawn());
  });

  it('is a spot', () => {
    expect(markerAt(null)).toBe(NOTHING_DRAWN);
    expect(markerAt([85, 42])).toEqual(drawn({ type: 'Point', coordinates: [85, 42] }));
  });
});
