/**
 * Finds the lakes that a drawn line crosses. This is information for the reader of the report and not a
 * check: a bridge may cross a lake, and the shores of desert lakes move. In other cases the line is drawn
 * wrong.
 */
import { bbox, booleanPointInPolygon, feature } from '@turf/turf';
import type { BBox, Feature, FeatureCollection, Polygon } from 'geojson';
import { densified, distanceKm } from '../../../src/domain/geometry/geodesic';
import { legsOf } from '../../../src/domain/geometry/legs';
import type { Position } from '../../../src/domain/geometry/position';

const STEP_KM = 0.25;
/** Shorter crossings are ignored: shores are simplified, and lines are digitised by hand. */
const LEAST_KM = 1;

export interface Lake {
  nameZh: string;
  area: Feature<Polygon>;
  extent: BBox;
}

/** @param collection basemap/water.geojson: lakes are its polygons, rivers its lines. */
export const lakesOf = (collection: FeatureCollection): Lake[] =>
  collection.features.flatMap(({ geometry, properties }): Lake[] => {
    if (geometry.type !== 'Polygon') return [];
    const area = feature(geometry);
    return [{ nameZh: String(properties?.nameZh ?? ''), area, extent: bbox(area) }];
  });

const overlaps = ([west, south, east, north]: BBox, [a, b]: [Position, Position]): boolean =>
  Math.max(a[0], b[0]) >= west &&
  Math.min(a[0], b[0]) <= east &&
  Math.max(a[1], b[1]) >= south &&
  Math.min(a[1], b[1]) <= north;

/** Length of a line inside a lake, km: the steps whose first end is inside are added up. */
function kmInside(line: readonly Position[], { area, extent }: Lake): number {
  return legsOf(line)
    .filter((leg) => overlaps(extent, leg))
    .flatMap((leg) => legsOf(densified(leg, STEP_KM)))
    .filter(([from]) => booleanPointInPolygon([...from], area))
    .reduce((sum, [from, to]) => sum + distanceKm(from, to), 0);
}

/** Each lake in which more than 1 km of the line lies, with that length to 0.1 km. */
export function lakesCrossed(
  line: readonly Position[],
  lakes: readonly Lake[],
): { nameZh: string; km: number }[] {
  return lakes
    .map((lake) => ({ nameZh: lake.nameZh, km: Math.round(kmInside(line, lake) * 10) / 10 }))
    .filter(({ km }) => km > LEAST_KM);
}
