/** How an area that is a sketch fades along its limits, and what stands in for it. */
import {
  area,
  booleanPointInPolygon,
  destination,
  difference,
  featureCollection,
} from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { SoftRegionTopology } from '../../../src/domain/contract/soft-regions';
import { softAreasOf } from '../../../src/domain/geometry/soft-areas';
import { regionInOwnBoundary } from '../../../src/domain/region/boundary-at';
import { corridorsIn } from '../../../src/domain/region/corridors';
import { labelSpot } from '../../../src/domain/region/label-spot';
import { regionShape } from '../../../src/domain/region/region-shape';
import { fadeOf } from '../../../src/domain/region/soft-fade';
import { generatedCatalogue, readGenerated } from '../../generated';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const named = (region: string, ring: Position[]) => ({
  type: 'Feature' as const,
  properties: { region },
  geometry: { type: 'Polygon' as const, coordinates: [ring] },
});
const areasOf = (...features: Feature[]): SoftRegionTopology =>
  topology({ regions: featureCollection(features) }) as unknown as SoftRegionTopology;
const WEST_AND_EAST = areasOf(
  named('west', box(80, 40, 81, 41)),
  named('east', box(81, 40, 82, 41)),
);

const asFeature = (geometry: Polygon | MultiPolygon): Feature<Polygon | MultiPolygon> => ({
  type: 'Feature',
  properties: {},
  geometry,
});
const holds = (geometry: Polygon | MultiPolygon, at: Position): boolean =>
  booleanPointInPolygon([...at], geometry);
/** `km` east of the limit between the two squares, or west of it below zero. */
const fromLimit = (km: number): Position =>
  destination([81, 40.5], Math.abs(km), km < 0 ? -90 : 90).geometry.coordinates;

describe('a fading area', () => {
  const fade = fadeOf(WEST_AND_EAST, 'west', 3);

  it('ends in steps, from the error beyond its limit to the error within it', () => {
    const reach = (geometry: Polygon | MultiPolygon) =>
      [-3.5, -2.5, -0.5, 0.5, 2.5, 3.5].filter((km) => holds(geometry, fromLimit(km)));
    expect(fade.map(reach)).toEqual([[-3.5, -2.5, -0.5, 0.5, 2.5], [-3.5, -2.5, -0.5], [-3.5]]);
  });

  it('lies one in the other, and ends sharp where the map has a border of its own', () => {
    for (const [index, wide] of fade.entries()) {
      const narrow = fade[index + 1];
      if (!narrow) continue;
      const beyond = difference(featureCollection([asFeature(narrow), asFeature(wide)]));
      expect(beyond ? area(beyond) : 0).toBeLessThan(1);
    }
    for (const geometry of fade) {
      expect(holds(geometry, [79.999, 40.5])).toBe(false);
      expect(holds(geometry, [80.001, 40.5])).toBe(true);
    }
  });

  it('is none where the region has none, and one where nothing borders it', () => {
    expect(fadeOf(WEST_AND_EAST, 'north', 3)).toEqual([]);
    const areas = fadeOf(areasOf(named('only', box(80, 40, 81, 41))), 'only', 3);
    expect(areas.every((one) => area(one) === area(areas[0] as Polygon))).toBe(true);
  });
});

describe('the name of an area', () => {
  it('stands in its largest part, away from its edges', () => {
    const parts: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[box(10, 10, 10.5, 10.5)], [box(20, 10, 24, 12)]],
    };
    const [lon, lat] = labelSpot(parts) ?? [];
    expect(lon).toBeGreaterThan(20.8);
    expect(lon).toBeLessThan(23.2);
    expect(lat).toBeCloseTo(11, 0);
    expect(labelSpot({ type: 'Polygon', coordinates: [] })).toBeNull();
  });
});

describe('where a region lies', () => {
  const catalogue = generatedCatalogue();
  const topologyOf = readGenerated('soft-regions.topojson');
  const soft = { topology: topologyOf, areas: softAreasOf(topologyOf, 2) };
  const middle = catalogue.regionById.get('middle');
  const abroad = catalogue.regions.find(({ id }) => !['north', 'middle', 'south'].includes(id));
  if (!middle || !abroad) throw new Error('the edition has other regions');
  const own: FeatureCollection = {
    type: 'FeatureCollection',
    features: [{ ...named('', box(-74, -43, -73, -42)), properties: { name: middle.nameZh } }],
  };

  it('is a sketch, or what the planner loaded, or not known', () => {
    expect(regionShape(middle, soft, null)?.sketch).toBe(true);
    expect(regionShape(middle, null, null)).toBeNull();
    expect(regionShape(abroad, soft, null)).toBeNull();
    const loaded = regionShape(middle, soft, own);
    expect(loaded?.sketch).toBe(false);
    expect(loaded?.areas).toEqual([
      { type: 'MultiPolygon', coordinates: [[box(-74, -43, -73, -42)]] },
    ]);
  });

  it('answers which region of a loaded boundary a position is in', () => {
    expect(regionInOwnBoundary(own, catalogue.regions, [-73.5, -42.5])?.id).toBe('middle');
    expect(regionInOwnBoundary(own, catalogue.regions, [-72.5, -42.5])).toBeNull();
  });

  it('gives lengths inside with their error, where neither register nor planner knows better', () => {
    const road = catalogue.featureById.get('highways/ancud-quellon');
    if (!road) throw new Error('the edition has another road');
    const { lengthByRegion, ...unmeasured } = road.properties;
    expect(lengthByRegion).toBeDefined();
    const inside = (
      properties: typeof road.properties,
      boundary: FeatureCollection | null,
      areas: typeof soft | null,
    ) =>
      corridorsIn([{ ...road, properties }], middle, boundary, areas?.areas ?? null).corridors[0]
        ?.inside;
    expect(inside(unmeasured, null, null)).toBeNull();
    const sketched = inside(unmeasured, null, soft);
    expect(sketched?.basis).toBe('sketch');
    expect(sketched?.plusMinusKm).toBeGreaterThan(0);
    expect(sketched?.km).toBeGreaterThan(sketched?.plusMinusKm ?? 0);
    expect(inside(unmeasured, own, soft)?.basis).toBe('boundary');
    expect(inside(road.properties, null, soft)?.basis).toBe('breaks');
  });
});
