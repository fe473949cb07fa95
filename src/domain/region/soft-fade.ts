/** How a soft area fades out along its inner limits: areas drawn one over the other, each a little smaller. */
import { buffer, difference, featureCollection, intersect, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { SoftRegionProperties, SoftRegionTopology } from '../contract/soft-regions';

type Area = Feature<Polygon | MultiPolygon>;
type Shape = SoftRegionTopology['objects']['regions']['geometries'][number];

/** How far beyond the limit (or, below zero, within it) each area ends, in errors of the limit; widest first. */
const SHARES = [1, 0, -1] as const;

/** How many areas lie over each other where the region is beyond doubt. */
export const FADE_STEPS = SHARES.length;

const STEPS_OF_ARC = 2;

const asArea = (geometry: Polygon | MultiPolygon): Area => ({
  type: 'Feature',
  properties: {},
  geometry,
});

const isOf = (region: string) => (shape: Shape) =>
  (shape.properties as SoftRegionProperties).region === region;

const made = new WeakMap<SoftRegionTopology, Map<string, (Polygon | MultiPolygon)[]>>();

/** As `fadeAreas`, made once for a region. */
export function fadeOf(
  topology: SoftRegionTopology,
  region: string,
  errorKm: number,
): readonly (Polygon | MultiPolygon)[] {
  const known = made.get(topology) ?? new Map<string, (Polygon | MultiPolygon)[]>();
  made.set(topology, known);
  const areas = known.get(region) ?? fadeAreas(topology, region, errorKm);
  known.set(region, areas);
  return areas;
}

/**
 * The areas of a region, widest first; none where it has no area. The edge towards the outside of all
 * regions is the map's own border, so that it does not fade. Where nothing is left of a narrow area at its
 * smaller steps, there are fewer.
 */
function fadeAreas(
  topology: SoftRegionTopology,
  region: string,
  errorKm: number,
): (Polygon | MultiPolygon)[] {
  const { regions } = topology.objects;
  const own = regions.geometries.filter(isOf(region));
  if (own.length === 0) return [];
  const mine = asArea(merge(topology, own as Parameters<typeof merge>[1]));
  const all = asArea(merge(topology, regions.geometries as Parameters<typeof merge>[1]));
  const limits = mesh(
    topology,
    regions,
    (a, b) => a !== b && isOf(region)(a as Shape) !== isOf(region)(b as Shape),
  );
  const along =
    limits.coordinates.length > 0
      ? buffer(limits, errorKm, { units: 'kilometers', steps: STEPS_OF_ARC })
      : undefined;
  return SHARES.flatMap((share) => {
    if (share === 0 || !along) return mine.geometry;
    if (share < 0) return difference(featureCollection([mine, along]))?.geometry ?? [];
    const wide = union(featureCollection([mine, along]));
    return (wide && intersect(featureCollection([wide, all]))?.geometry) ?? [];
  });
}
