/** Where positions and lines are among areas whose limits may be some kilometres off. */
import type { Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { geodesicLengthKm } from '../../../src/domain/geometry/geodesic';
import { softAreasOf, softLengthKm, softRegionAt } from '../../../src/domain/geometry/soft-areas';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const area = (region: string, ...rings: Position[][]) => ({
  type: 'Feature' as const,
  properties: { region },
  geometry: { type: 'Polygon' as const, coordinates: rings },
});

/** Two squares side by side, a town inside the western one, and open country east of both. */
const TOWN = box(80.5, 40.4, 80.7, 40.6);
const FEATURES = [
  area('west', box(80, 40, 81, 41), TOWN),
  area('east', box(81, 40, 82, 41)),
  area('town', TOWN),
];
const DOMESTIC = {
  type: 'Feature' as const,
  properties: {},
  geometry: {
    type: 'LineString' as const,
    coordinates: [
      [82, 40],
      [82, 41],
    ],
  },
};
type Areas = Topology<{
  regions: GeometryCollection<{ region: string }>;
  domestic?: GeometryCollection;
}>;
const collection = <T>(features: T[]) => ({ type: 'FeatureCollection' as const, features });
const areas = (features = FEATURES, domestic = [DOMESTIC]) =>
  topology({ regions: collection(features), domestic: collection(domestic) }) as unknown as Areas;
const SOFT = softAreasOf(areas(), 3);
const km = (...line: [number, number][]) => geodesicLengthKm(line);

describe('a position', () => {
  it('is in its area, and surely so far from its limits', () => {
    expect(softRegionAt(SOFT, [80.2, 40.5])).toMatchObject({ region: 'west', perhaps: [] });
    expect(softRegionAt(SOFT, [81.5, 40.5])).toMatchObject({ region: 'east', perhaps: [] });
  });

  it('is in the enclave and not in the area round it', () => {
    expect(softRegionAt(SOFT, [80.6, 40.5])).toMatchObject({ region: 'town', perhaps: [] });
  });

  it('may be beyond a limit that is nearer than the error', () => {
    const near = softRegionAt(SOFT, [80.98, 40.2]);
    expect(near).toMatchObject({ region: 'west', perhaps: ['east'] });
    expect(near.limitKm).toBeCloseTo(km([80.98, 40.2], [81, 40.2]), 1);
    expect(softRegionAt(SOFT, [80.96, 40.2])).toMatchObject({ region: 'west', perhaps: [] });
  });

  it('is not beside a limit that only runs round it', () => {
    const slope = [
      area('below', [
        [80, 40],
        [81, 40],
        [81, 41],
        [80, 40],
      ]),
      area('above', [
        [80, 40],
        [81, 41],
        [80, 41],
        [80, 40],
      ]),
    ];
    const soft = softAreasOf(areas(slope, []), 3);
    expect(softRegionAt(soft, [80.8, 40.2])).toMatchObject({ region: 'below', perhaps: [] });
    expect(softRegionAt(soft, [80.51, 40.49])).toMatchObject({ perhaps: ['above'] });
  });

  it('beyond the outer edge towards the same country may be inside', () => {
    expect(softRegionAt(SOFT, [82.02, 40.5])).toMatchObject({ region: null, perhaps: ['east'] });
    expect(softRegionAt(SOFT, [81.98, 40.5])).toMatchObject({ region: 'east', perhaps: [] });
  });

  it('beyond a border of the state is outside', () => {
    expect(softRegionAt(SOFT, [79.99, 40.5])).toMatchObject({ region: null, perhaps: [] });
    const within = softRegionAt(SOFT, [80.01, 40.5]);
    expect(within).toMatchObject({ region: 'west', perhaps: [] });
    expect(within.limitKm).toBeCloseTo(km([80.01, 40.5], [80.5, 40.5]), 0);
  });

  it('knows its distance to a limit far away, and that there is none', () => {
    const far = softRegionAt(SOFT, [90, 40.5]).limitKm;
    expect(far / km([82, 40.5], [90, 40.5])).toBeCloseTo(1, 2);
    const none = softAreasOf(areas([area('alone', box(80, 40, 81, 41))], []), 3);
    expect(softRegionAt(none, [80.5, 40.5])).toEqual({
      region: 'alone',
      perhaps: [],
      limitKm: Number.POSITIVE_INFINITY,
    });
    expect(softRegionAt(softAreasOf(areas([], []), 3), [80.5, 40.5]).region).toBeNull();
  });
});

describe('the kilometres of a line inside an area', () => {
  const inside = (region: string, ...coordinates: [number, number][]) =>
    softLengthKm(SOFT, region, { type: 'LineString', coordinates });

  it('may be wrong by the error at each crossing', () => {
    const found = inside('east', [80.8, 40.2], [81.8, 40.2]);
    expect(found?.km).toBeCloseTo(km([81, 40.2], [81.8, 40.2]), 3);
    expect(found?.plusMinusKm).toBeCloseTo(3, 0);
    const twice = inside('town', [80.3, 40.5], [80.9, 40.5]);
    expect(twice?.km).toBeCloseTo(km([80.5, 40.5], [80.7, 40.5]), 3);
    expect(twice?.plusMinusKm).toBeCloseTo(6, 0);
  });

  it('are sure where no limit is near, though the line ends at the border of the state', () => {
    const found = inside('west', [80, 40.2], [80.8, 40.2]);
    expect(found?.km).toBeCloseTo(km([80, 40.2], [80.8, 40.2]), 3);
    expect(found?.plusMinusKm).toBe(0);
  });

  it('may be all of a line that keeps near the limit, on either side of it', () => {
    const along: [number, number][] = [
      [81.01, 40.2],
      [81.01, 40.8],
    ];
    const length = km(...along);
    expect(inside('east', ...along)?.km).toBeCloseTo(length, 3);
    expect(inside('east', ...along)?.plusMinusKm).toBeCloseTo(length, 3);
    expect(inside('west', ...along)).toMatchObject({ km: 0 });
    expect(inside('west', ...along)?.plusMinusKm).toBeCloseTo(length, 3);
  });

  it('are none away from the area, and for an area that there is not', () => {
    expect(inside('town', [81.2, 40.2], [81.8, 40.2])).toBeNull();
    expect(inside('north', [81.2, 40.2], [81.8, 40.2])).toBeNull();
  });
});
