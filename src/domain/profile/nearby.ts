/** Selects the items within a distance of a line, and writes them as GeoJSON. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Item } from './item';
import type { Profile } from './profile';

export const within = (items: readonly Item[], reachKm: number): Item[] =>
  items.filter(({ relation, distanceKm }) => relation === 'on' || distanceKm <= reachKm);

const round = (km: number): number => Math.round(km * 10) / 10;

/**
 * GeoJSON of the items: stretches as lines, sites at their own positions, crossings at the crossing point.
 */
export function nearbyGeoJson(
  profile: Profile,
  items: readonly Item[],
  turnedRound: boolean,
): FeatureCollection {
  const drawn = (km: number): number => (turnedRound ? profile.lengthKm - km : km);
  return {
    type: 'FeatureCollection',
    features: items.map((item): Feature => {
      const { id, group, nameZh, nameEn, refs, relation, fromKm, toKm, side } = item;
      const [low, high] = [drawn(fromKm), drawn(toKm)].sort((a, b) => a - b);
      return {
        type: 'Feature',
        geometry:
          toKm > fromKm
            ? {
                type: 'LineString',
                coordinates: profile.strand.between(low ?? 0, high ?? 0).map((one) => [...one]),
              }
            : { type: 'Point', coordinates: [...item.position] },
        properties: {
          along: profile.lineId,
          id,
          group,
          nameZh,
          nameEn,
          refs: [...refs],
          relation,
          fromKm: round(fromKm),
          toKm: round(toKm),
          plusMinusKm: item.plusMinusKm,
          distanceKm: round(item.distanceKm),
          side,
        },
      };
    }),
  };
}
