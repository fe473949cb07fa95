/** Whether numbers are degrees on the map, in which order, and how many shapes lie elsewhere. */
import type { Feature, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { overlaps, place } from '../../../src/domain/own-boundary/axes';
import type { BoundaryGeometry } from '../../../src/domain/own-boundary/own-boundary';
import { FRAME, square } from './boundary-files';

const area = (ring: Position[]): Feature<BoundaryGeometry> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const placed = (...rings: Position[][]) => place(rings.map(area), FRAME);

describe('shapes', () => {
  it('in degrees on the map stay as they are, and those elsewhere are counted', () => {
    const [here, there] = [square(76, 38), square(2, 48)];
    expect(placed(here)).toEqual({ features: [area(here)], swapped: false, outside: 0 });
    expect(placed(here, there, there)).toMatchObject({ swapped: false, outside: 2 });
  });

  it('with latitude first are exchanged, and those elsewhere are counted', () => {
    const found = placed(square(38, 76), square(10, 10), square(40, 80));
    expect(found).toMatchObject({ swapped: true, outside: 1 });
    expect('features' in found && found.features[0]).toEqual(
      area(square(38, 76).map(([lat = 0, lon = 0]) => [lon, lat])),
    );
  });

  it('are not exchanged where one is no pair of degrees either way', () => {
    expect(placed(square(38, 76), square(500, 10))).toEqual({
      problem: { kind: 'metres', detail: '' },
    });
  });

  it.each([
    [-180, 10],
    [179, 10],
    [10, -90],
    [10, 89],
  ])('at the edge of the globe (%f, %f) are degrees off the map', (west, south) => {
    expect(placed(square(west, south))).toEqual({ problem: { kind: 'outside', detail: '' } });
  });

  it.each([
    [-181, 10],
    [180, 10],
    [10, -91],
    [10, 90],
  ])('beyond the edge of the globe (%f, %f) are no degrees', (west, south) => {
    expect(placed(square(west, south))).toEqual({ problem: { kind: 'metres', detail: '' } });
  });
});

it('extents overlap also where they only touch', () => {
  const frame = [0, 0, 10, 10] as const;
  const meets = (west: number, south: number, east: number, north: number) =>
    overlaps([west, south, east, north], [...frame]);
  expect([
    meets(10, 0, 12, 5),
    meets(-2, 0, 0, 5),
    meets(0, 10, 5, 12),
    meets(0, -2, 5, 0),
  ]).toEqual([true, true, true, true]);
  expect([
    meets(11, 0, 12, 5),
    meets(-2, 0, -1, 5),
    meets(0, 11, 5, 12),
    meets(0, -2, 5, -1),
  ]).toEqual([false, false, false, false]);
});
