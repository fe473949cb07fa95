/** The lines that touch a region, and how much of each lies inside, where that is known. */
import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import type { Region } from '../contract/regions';
import type { AtlasFeature } from '../contract/register';
import { type BoundaryFinding, findRegion } from './boundary';
import { type Area, areaOf, contains, lengthInsideKm } from './clip';

/**
 * How a length inside was found. boundary: cut by the loaded boundary; whole: the line
 * touches no other region; breaks: where the road crosses the border is authored.
 */
export type LengthBasis = 'boundary' | 'whole' | 'breaks';

export interface RegionCorridor {
  feature: AtlasFeature;
  /** Null where it is not known. */
  inside: { km: number; basis: LengthBasis } | null;
}

export interface RegionCorridors {
  corridors: readonly RegionCorridor[];
  /** Null where no boundary is loaded. */
  boundary: BoundaryFinding | null;
  /** Sites of other regions inside the polygons used: they may be more than this region. */
  strangers: readonly AtlasFeature[];
}

/** Sites that may lie further off than this say nothing about a border, km. */
const SURE_KM = 2;

const isStranger = (
  { geometry, properties }: AtlasFeature,
  regionId: string,
  area: Area,
): boolean =>
  geometry?.type === 'Point' &&
  properties.regions.length > 0 &&
  !properties.regions.includes(regionId) &&
  (properties.accuracyKm ?? SURE_KM + 1) <= SURE_KM &&
  contains(area, geometry.coordinates[0] ?? Number.NaN, geometry.coordinates[1] ?? Number.NaN);

const lineOf = ({ geometry }: AtlasFeature): LineString | MultiLineString | null =>
  geometry?.type === 'LineString' || geometry?.type === 'MultiLineString' ? geometry : null;

/** From what the register holds alone. */
function authoredInside({ properties }: AtlasFeature, regionId: string): RegionCorridor['inside'] {
  const { regions, lengthKm, lengthByRegion } = properties;
  if (regions.length === 1 && lengthKm !== undefined) return { km: lengthKm, basis: 'whole' };
  const km = lengthByRegion?.[regionId];
  return km === undefined ? null : { km, basis: 'breaks' };
}

/** In the register's order. A loaded boundary that holds the region counts before all else. */
export function corridorsIn(
  features: readonly AtlasFeature[],
  region: Region,
  ownBoundary: FeatureCollection | null,
): RegionCorridors {
  const boundary = ownBoundary && findRegion(ownBoundary, region);
  const area = boundary?.found ? areaOf(boundary.polygons) : null;
  const corridors = features.flatMap((feature): RegionCorridor[] => {
    const line = lineOf(feature);
    if (!line || !feature.properties.regions.includes(region.id)) return [];
    return [
      {
        feature,
        inside: area
          ? { km: lengthInsideKm(area, line), basis: 'boundary' }
          : authoredInside(feature, region.id),
      },
    ];
  });
  const strangers = area ? features.filter((one) => isStranger(one, region.id, area)) : [];
  return { corridors, boundary, strangers };
}
