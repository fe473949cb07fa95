/** Finds the lines that touch a region, and their lengths inside it, where these are known. */
import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import type { Region } from '../contract/regions';
import type { AtlasFeature } from '../contract/register';
import { type Area, areaOf, contains, lengthInsideKm } from '../geometry/area';
import { type SoftAreas, softLengthKm } from '../geometry/soft-areas';
import { type BoundaryFinding, findRegion } from './boundary';

/**
 * How a length inside was found. boundary: clipped by the loaded boundary; whole: the line touches no other
 * region; breaks: the points where the line crosses the border are authored; sketch: clipped by the
 * region's soft area.
 */
export type LengthBasis = 'boundary' | 'whole' | 'breaks' | 'sketch';

export interface RegionCorridor {
  feature: AtlasFeature;
  /** Null where it is not known. */
  inside: { km: number; basis: LengthBasis; plusMinusKm?: number } | null;
}

export interface RegionCorridors {
  corridors: readonly RegionCorridor[];
  /** Lines that come so near to the region's limit that nothing tells whether they cross it. */
  perhaps: readonly AtlasFeature[];
  /** Null where no boundary is loaded. */
  boundary: BoundaryFinding | null;
  /** Sites of other regions inside the polygons used: these may cover more than this region. */
  strangers: readonly AtlasFeature[];
}

/** Sites with a worse accuracy tell nothing about a border, km. */
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

/** The length inside by the register alone, without a loaded boundary. */
function authoredInside({ properties }: AtlasFeature, regionId: string): RegionCorridor['inside'] {
  const { regions, lengthKm, lengthByRegion } = properties;
  if (regions.length === 1 && lengthKm !== undefined) return { km: lengthKm, basis: 'whole' };
  const km = lengthByRegion?.[regionId];
  return km === undefined ? null : { km, basis: 'breaks' };
}

function sketchedInside(
  line: LineString | MultiLineString,
  regionId: string,
  soft: SoftAreas | null,
): RegionCorridor['inside'] {
  const length = soft && softLengthKm(soft, regionId, line);
  return length && { ...length, basis: 'sketch' };
}

/**
 * In the order of the register. A loaded boundary that contains the region takes precedence, then what the
 * register knows; the soft areas come last.
 */
export function corridorsIn(
  features: readonly AtlasFeature[],
  region: Region,
  ownBoundary: FeatureCollection | null,
  soft: SoftAreas | null,
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
          : (authoredInside(feature, region.id) ?? sketchedInside(line, region.id, soft)),
      },
    ];
  });
  const perhaps = features.filter(
    ({ properties }) => properties.regionsPerhaps?.includes(region.id) ?? false,
  );
  const strangers = area ? features.filter((one) => isStranger(one, region.id, area)) : [];
  return { corridors, perhaps, boundary, strangers };
}
