import { describe, expect, it } from 'vitest';

import type { AtlasFeature } from '../../src/domain/contract/register';
import { geodesicBetween } from '../../src/domain/geometry/geodesic';
import type { Position } from '../../src/domain/geometry/position';
import { footOn } from '../../src/domain/geometry/strand-foot';
import { profileInput } from '../../src/domain/profile/input';
import { nearestSites, SERVICE_KM, servicesOf } from '../../src/domain/profile/point';
import { inSexagesimal } from '../../src/domain/sexagesimal';
import { generatedCatalogue, readGenerated } from '../generated';

const catalogue = generatedCatalogue();
const input = profileInput(
  catalogue.features,
  readGenerated('existing-trunk.geojson').features,
  readGenerated('places.json'),
);
const propertiesOf = (id: string) => catalogue.featureById.get(id)?.properties;
const positionOf = (id: string): Position => {
  const [position] = input.places.get(id)?.positions ?? [];
  if (!position) throw new Error(`no place ${id}`);
  return position;
};

describe('corridors that serve a point', () => {
  const airport = positionOf('mocopulli-airport');
  const serving = servicesOf(airport, 2, propertiesOf, input);

  it('are the lines of the register within 100 km, the nearest first', () => {
    const distances = serving.map(({ foot }) => foot.distanceKm);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    const near = input.lines.filter(
      ({ id, group, strands }) =>
        catalogue.featureById.has(id) &&
        group !== 'air-routes' &&
        strands.some((strand) => footOn(strand, airport).distanceKm <= SERVICE_KM),
    );
    expect(near.length).toBe(4);
    expect(new Set(serving.map(({ line }) => line.id))).toEqual(new Set(near.map(({ id }) => id)));
  });

  it('have a chainage, both ends and the next places along the line', () => {
    const road = serving.find(({ line }) => line.id === 'highways/ancud-quellon');
    expect(road?.start?.id).toBe('ancud');
    expect(road?.end?.id).toBe('quellon');
    expect((road?.toStartKm ?? 0) + (road?.toEndKm ?? 0)).toBeCloseTo(road?.lengthKm ?? 0, 6);
    expect(road?.before?.place.id).toBe('ancud');
    expect(road?.after?.place.id).toBe('castro');
    expect(road?.before?.distanceKm).toBeCloseTo(road?.toStartKm ?? 0, 6);
    expect(road?.after?.distanceKm).toBeLessThan(road?.toEndKm ?? 0);
    expect(road?.plusMinusKm).toBe((road?.line.accuracyKm ?? 0) + 2);
  });

  it('leave out air routes that pass over, but not those from a nearby airport', () => {
    const end: Position = [-70.6, -33.4];
    const [trunk] = catalogue.features.filter(
      ({ properties }) => properties.network === 'highways',
    );
    if (!trunk) throw new Error('no road');
    const route: AtlasFeature = {
      ...trunk,
      properties: {
        ...trunk.properties,
        id: 'air-routes/inland',
        network: 'air-routes',
        course: [],
      },
      geometry: { type: 'LineString', coordinates: [[...airport], [...end]] },
    };
    const withRoute = profileInput(
      [...catalogue.features, route],
      [],
      readGenerated('places.json'),
    );
    const flown = withRoute.lineById.get('air-routes/inland')?.strands[0];
    if (!flown) throw new Error('the route is not measured');
    const air = (position: Position) =>
      servicesOf(position, 0, (id) => propertiesOf(id) ?? route.properties, withRoute).filter(
        ({ line }) => line.group === 'air-routes',
      );
    expect(air(flown.at(flown.lengthKm / 2))).toEqual([]);
    expect(air(airport).length).toBe(1);
  });
});

describe('nearest sites', () => {
  it('are the nearest on the ellipsoid, with their direction', () => {
    const castro = positionOf('castro');
    const found = nearestSites(castro, 'hubs', 2, input);
    const all = input.sites
      .filter(({ group }) => group === 'hubs')
      .map(({ id, positions }) => ({
        id,
        km: Math.min(...positions.map((position) => geodesicBetween(castro, position).km)),
      }))
      .sort((a, b) => a.km - b.km);
    expect(found.map(({ site }) => site.id)).toEqual(all.slice(0, 2).map(({ id }) => id));
    expect(found[0]?.site.id).toBe('hubs/castro');
    const [airport] = nearestSites(castro, 'airports', 3, input);
    expect(airport?.site.id).toBe('airports/mocopulli');
    // The airport is north of the town, a little to the east.
    expect(airport?.azimuth).toBeGreaterThan(0);
    expect(airport?.azimuth).toBeLessThan(45);
  });
});

describe('degrees, minutes and seconds', () => {
  it('round once, and name the hemisphere', () => {
    expect(inSexagesimal([87.60046, 43.80096])).toBe('43°48′03″N 87°36′02″E');
    expect(inSexagesimal([89.99999, -0.99999])).toBe('1°00′00″S 90°00′00″E');
    expect(inSexagesimal([-75.5, 10])).toBe('10°00′00″N 75°30′00″W');
  });
});
