/**
 * Computes the length of a line inside a polygon. Crossings are found in the plane of longitude and
 * latitude, in which both are drawn; the pieces between them are measured on the ellipsoid.
 */
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { geodesicLengthKm } from './geodesic';
import { meetingShare, type PlaneLeg } from './plane';
import { strandsOf } from './strands';

/** From a to b, in degrees. */
interface Edge {
  lonA: number;
  latA: number;
  lonB: number;
  latB: number;
}

/** A polygon as edges, grouped by bands of latitude, so that a leg is compared only with edges near it. */
export interface Area {
  south: number;
  bandDegrees: number;
  bands: readonly (readonly Edge[])[];
}

const BANDS = 512;

/** Lines or rings of positions as single edges. */
function edgesOf(lines: readonly (readonly Position[])[]): Edge[] {
  const edges: Edge[] = [];
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const [from, to] = [line[index - 1], line[index]];
      const [lonA, latA, lonB, latB] = [from?.[0], from?.[1], to?.[0], to?.[1]];
      if (lonA === undefined || latA === undefined) continue;
      if (lonB === undefined || latB === undefined) continue;
      edges.push({ lonA, latA, lonB, latB });
    }
  }
  return edges;
}

type Bands = Pick<Area, 'south' | 'bandDegrees'>;

const bandAt = ({ south, bandDegrees }: Bands, lat: number): number =>
  Math.floor((lat - south) / bandDegrees);

/** First band of a stretch; the northernmost latitude is the upper limit of the last band. */
const firstBand = (area: Bands, { latA, latB }: Edge): number => {
  const band = bandAt(area, Math.min(latA, latB));
  return band === BANDS ? BANDS - 1 : Math.max(0, band);
};

/** Last band of a stretch; before the first where the stretch is outside. */
const lastBand = (area: Bands, { latA, latB }: Edge): number =>
  Math.min(BANDS - 1, bandAt(area, Math.max(latA, latB)));

/** The rings of several polygons as one area: a point is inside if an odd number of rings contain it. */
export function areaOf(polygons: readonly (Polygon | MultiPolygon)[]): Area {
  const edges = edgesOf(polygons.flatMap((polygon) => strandsOf(polygon)));
  let [south, north] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { latA, latB } of edges) {
    south = Math.min(south, latA, latB);
    north = Math.max(north, latA, latB);
  }
  const bandDegrees = (north - south) / BANDS || 1;
  const bands: Edge[][] = Array.from({ length: BANDS }, () => []);
  for (const edge of edges) {
    const last = lastBand({ south, bandDegrees }, edge);
    for (let band = firstBand({ south, bandDegrees }, edge); band <= last; band++) {
      bands[band]?.push(edge);
    }
  }
  return { south, bandDegrees, bands };
}

/** Even–odd rule, along the parallel to the east of the point. */
export function contains(area: Area, lon: number, lat: number): boolean {
  let inside = false;
  for (const { lonA, latA, lonB, latB } of area.bands[bandAt(area, lat)] ?? []) {
    if (latA > lat === latB > lat) continue;
    if (lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA) > lon) inside = !inside;
  }
  return inside;
}

const asPlaneLeg = ({ lonA, latA, lonB, latB }: Edge): PlaneLeg => [lonA, latA, lonB, latB];

/**
 * Shares of a leg (0 to 1) at which it meets the area's rings, in ascending order; its own ends are
 * included.
 */
function cutsOf(area: Area, leg: Edge): number[] {
  const cuts = new Set([0, 1]);
  const west = Math.min(leg.lonA, leg.lonB);
  const east = Math.max(leg.lonA, leg.lonB);
  const last = lastBand(area, leg);
  for (let band = firstBand(area, leg); band <= last; band++) {
    for (const edge of area.bands[band] ?? []) {
      if (edge.lonA < west && edge.lonB < west) continue;
      if (edge.lonA > east && edge.lonB > east) continue;
      const along = meetingShare(asPlaneLeg(leg), asPlaneLeg(edge));
      if (along !== null) cuts.add(along);
    }
  }
  return [...cuts].toSorted((a, b) => a - b);
}

function legInsideKm(area: Area, leg: Edge): number {
  const lon = (along: number) => leg.lonA + (leg.lonB - leg.lonA) * along;
  const lat = (along: number) => leg.latA + (leg.latB - leg.latA) * along;
  let km = 0;
  let from = 0;
  for (const to of cutsOf(area, leg)) {
    const middle = (from + to) / 2;
    if (to > from && contains(area, lon(middle), lat(middle))) {
      km += geodesicLengthKm([
        [lon(from), lat(from)],
        [lon(to), lat(to)],
      ]);
    }
    from = to;
  }
  return km;
}

/** Length of the line inside the area, km; all strands together. */
export function lengthInsideKm(area: Area, line: LineString | MultiLineString): number {
  return edgesOf(strandsOf(line)).reduce((km, leg) => km + legInsideKm(area, leg), 0);
}
