/** Rings that cross themselves, and where. */
import type { Feature, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { crossedAreas, crossingOf } from '../../../src/domain/own-boundary/crossings';
import type { BoundaryGeometry } from '../../../src/domain/own-boundary/own-boundary';
import { square } from './boundary-files';

/** Crosses itself at a third of its width and half of its height. */
const bowTie = (west: number, south: number): Position[] => [
  [west, south],
  [west + 3, south + 4],
  [west + 3, south + 2],
  [west, south + 2],
  [west, south],
];
const feature = (geometry: BoundaryGeometry): Feature<BoundaryGeometry> => ({
  type: 'Feature',
  properties: {},
  geometry,
});
const area = (...rings: Position[][]) => feature({ type: 'Polygon', coordinates: rings });

describe('a ring', () => {
  it('crosses itself where two of its legs cross', () => {
    const [lon, lat] =
      crossingOf([
        [0, 0],
        [3, 3],
        [3, 1],
        [0, 1],
        [0, 0],
      ]) ?? [];
    expect(lon).toBeCloseTo(1, 12);
    expect(lat).toBeCloseTo(1, 12);
    expect(crossingOf(bowTie(10, 20).toReversed())).toEqual([11.5, 22]);
  });

  it('has the first of its crossings along it', () => {
    const twice: Position[] = [
      [0, 0],
      [10, 0],
      [10, 2],
      [8, -1],
      [4, -1],
      [4, 2],
      [0, 2],
      [0, 0],
    ];
    const crossing = crossingOf(twice) ?? [];
    expect(crossing[1]).toBeCloseTo(0, 12);
    expect([4, 26 / 3].some((lon) => Math.abs(lon - (crossing[0] ?? 0)) < 1e-9)).toBe(true);
  });

  it('does not cross itself where it only touches itself, or is a triangle', () => {
    expect(crossingOf(square(0, 0))).toBeNull();
    expect(
      crossingOf([
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      crossingOf([
        [0, 0],
        [1, 0],
        [0, 1],
        [0, 0],
      ]),
    ).toBeNull();
    // Out and back on the same way.
    expect(
      crossingOf([
        [0, 0],
        [4, 0],
        [2, 0],
        [2, 3],
        [0, 0],
      ]),
    ).toBeNull();
  });
});

describe('areas with such rings', () => {
  it('are counted once each, with the crossing of the first', () => {
    const features = [
      area(square(0, 0)),
      area(square(0, 0, 9), bowTie(10, 20), bowTie(30, 20)),
      area(bowTie(50, 20)),
    ];
    expect(crossedAreas(features)).toEqual({ count: 2, first: [11.5, 22] });
    expect(crossedAreas([area(square(0, 0))])).toEqual({ count: 0, first: null });
  });

  it('are not lines, which may cross themselves', () => {
    expect(crossedAreas([feature({ type: 'LineString', coordinates: bowTie(0, 0) })])).toEqual({
      count: 0,
      first: null,
    });
  });
});
