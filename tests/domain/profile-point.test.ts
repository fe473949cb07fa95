import { describe, expect, it } from 'vitest';

import { geodesicBetween } from '../../src/domain/geometry/geodesic';
import type { Position } from '../../src/domain/geometry/position';
import { footOn } from '../../src/domain/geometry/strand-foot';
import { measure } from '../../src/domain/profile/measured';
import { nearestSites, SERVICE_KM, servicesOf } from '../../src/domain/profile/point';
import { inSexagesimal } from '../../src/domain/sexagesimal';
import { generatedCatalogue, readGenerated } from '../generated';

const catalogue = generatedCatalogue();
const measured = measure(
  catalogue.features,
  readGenerated('existing-trunk.geojson').features,
  readGenerated('places.json'),
);
const propertiesOf = (id: string) => catalogue.featureById.get(id)?.properties;
const positionOf = (id: string): Position => {
  const [position] = measured.places.get(id)?.positions ?? [];
  if (!position) throw new Error(`no place ${id}`);
  return position;
};

describe('corridors that serve a point', () => {
  const karamay = servicesOf(positionOf('karamay'), 2, propertiesOf, measured);

  it('are the lines of the register within 100 km, the nearest first', () => {
    const distances = karamay.map(({ foot }) => foot.distanceKm);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    const near = measured.lines.filter(
      ({ id, group, strands }) =>
        catalogue.featureById.has(id) &&
        group !== 'air-routes' &&
        strands.some((strand) => footOn(strand, positionOf('karamay')).distanceKm <= SERVICE_KM),
    );
    expect(new Set(karamay.map(({ line }) => line.id))).toEqual(new Set(near.map(({ id }) => id)));
  });

  it('have a chainage, both ends and the next places along the line', () => {
    const road = karamay.find(({ line }) => line.id === 'highways/altay-kuytun');
    expect(road?.start?.id).toBe('altay');
    expect(road?.end?.id).toBe('kuytun');
    expect((road?.toStartKm ?? 0) + (road?.toEndKm ?? 0)).toBeCloseTo(road?.lengthKm ?? 0, 6);
    expect(road?.before?.place.id).toBe('baikouquan');
    expect(road?.after?.place.id).toBe('kuytun');
    expect(road?.after?.distanceKm).toBeCloseTo(road?.toEndKm ?? 0, 6);
    expect(road?.plusMinusKm).toBe((road?.line.accuracyKm ?? 0) + 2);
  });

  it('leave out air routes that pass over, but not those from a nearby airport', () => {
    const air = (position: Position) =>
      servicesOf(position, 0, propertiesOf, measured).filter(
        ({ line }) => line.group === 'air-routes',
      );
    const route = measured.lineById.get('air-routes/urumqi-europe')?.strands[0];
    expect(route && air(route.at(route.lengthKm / 2))).toEqual([]);
    expect(air(positionOf('urumqi')).length).toBe(4);
  });
});

describe('nearest sites', () => {
  it('are the nearest on the ellipsoid, with their direction', () => {
    const korla = positionOf('korla');
    const found = nearestSites(korla, 'airports', 3, measured);
    const all = measured.sites
      .filter(({ group }) => group === 'airports')
      .map(({ id, positions }) => ({
        id,
        km: Math.min(...positions.map((position) => geodesicBetween(korla, position).km)),
      }))
      .sort((a, b) => a.km - b.km);
    expect(found.map(({ site }) => site.id)).toEqual(all.slice(0, 3).map(({ id }) => id));
    expect(found[0]?.site.id).toBe('airports/korla');
    // The airport in use since 2007 is south of the city.
    expect(Math.abs((found[0]?.azimuth ?? 0) - 180)).toBeLessThan(45);
  });
});

describe('degrees, minutes and seconds', () => {
  it('round once, and name the hemisphere', () => {
    expect(inSexagesimal([87.60046, 43.80096])).toBe('43°48′03″N 87°36′02″E');
    expect(inSexagesimal([89.99999, -0.99999])).toBe('1°00′00″S 90°00′00″E');
    expect(inSexagesimal([-75.5, 10])).toBe('10°00′00″N 75°30′00″W');
  });
});
