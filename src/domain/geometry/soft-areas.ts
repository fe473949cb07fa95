/**
 * Areas whose limits are known to some kilometres only: where a position or a line is in them, and how far
 * that may be wrong. Distances are rough (`ruler.ts`), well within the error of the limits.
 */
import Flatbush from 'flatbush';
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { type Area, areaOf, contains, lengthInsideKm } from './area';
import { distanceKm } from './geodesic';
import { legsOf } from './legs';
import { squaredDistanceToLeg } from './plane';
import { pointBetween } from './polyline';
import { asPosition, type Position } from './position';
import { boxAround, rulerAt } from './ruler';
import { strandsOf } from './strands';

export interface SoftArea {
  region: string;
  area: Area;
}

/** The legs of all limits. */
export interface SoftLimits {
  /** Four numbers a leg: longitude and latitude of either end. */
  ends: Float64Array;
  /** The areas that each leg limits: two, or one at the outer edge. */
  sides: readonly (readonly string[])[];
  /** Null where there are none. */
  index: Flatbush | null;
}

export interface SoftAreas {
  /** How far a limit may lie from the real one. */
  errorKm: number;
  areas: readonly SoftArea[];
  /** Limits between areas, and of the outer edge what is as doubtful. */
  limits: SoftLimits;
  /** [west, south, east, north] of all areas; nothing is in them beyond. */
  extent: readonly number[];
}

/** What is measured of soft-regions.topojson. */
type AreaTopology = Topology<{
  regions: GeometryCollection<{ region: string }>;
  domestic?: GeometryCollection;
}>;

type Arcs = number | readonly Arcs[];

/** Numbers of all arcs, whichever way they are run. */
function arcsOf(geometry: GeometryObject): number[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(arcsOf);
  const flat = (arcs: Arcs): number[] =>
    typeof arcs === 'number' ? [arcs < 0 ? ~arcs : arcs] : arcs.flatMap(flat);
  return 'arcs' in geometry ? flat(geometry.arcs) : [];
}

/** @param ids regions of the areas, in their order */
function limitsOf(topology: AreaTopology, ids: readonly string[]): SoftLimits {
  const sides = new Map<number, string[]>();
  for (const [index, area] of topology.objects.regions.geometries.entries()) {
    for (const arc of arcsOf(area)) {
      sides.set(arc, [...(sides.get(arc) ?? []), ids[index] ?? '']);
    }
  }
  const { domestic } = topology.objects;
  const outer = new Set(domestic ? arcsOf(domestic) : []);
  const legs = [...sides].flatMap(([arc, beside]) => {
    if (beside.length < 2 && !outer.has(arc)) return [];
    const { geometry } = feature(topology, { type: 'LineString', arcs: [arc] });
    return strandsOf(geometry).flatMap((line) =>
      legsOf(line.map(asPosition)).map(([from, to]) => ({ ends: [...from, ...to], beside })),
    );
  });
  const index = legs.length > 0 ? new Flatbush(legs.length) : null;
  for (const { ends } of legs) {
    const [lonA = 0, latA = 0, lonB = 0, latB = 0] = ends;
    index?.add(
      Math.min(lonA, lonB),
      Math.min(latA, latB),
      Math.max(lonA, lonB),
      Math.max(latA, latB),
    );
  }
  index?.finish();
  return {
    ends: Float64Array.from(legs.flatMap(({ ends }) => ends)),
    sides: legs.map(({ beside }) => beside),
    index,
  };
}

const WORLD = [-180, -90, 180, 90];

export function softAreasOf(topology: AreaTopology, errorKm: number): SoftAreas {
  const { features } = feature(topology, topology.objects.regions);
  return {
    errorKm,
    areas: features.map(({ geometry, properties }) => ({
      region: properties.region,
      area: areaOf([geometry as Polygon | MultiPolygon]),
    })),
    limits: limitsOf(
      topology,
      features.map(({ properties }) => properties.region),
    ),
    extent: topology.bbox ?? WORLD,
  };
}

/** Measures squared distances of legs from a position, by the ruler of its latitude. */
function measureFrom({ ends }: SoftLimits, [lon, lat]: Position): (leg: number) => number {
  const { kx, ky } = rulerAt(lat);
  return (leg) => {
    const at = 4 * leg;
    return squaredDistanceToLeg(
      ((ends[at] ?? 0) - lon) * kx,
      ((ends[at + 1] ?? 0) - lat) * ky,
      ((ends[at + 2] ?? 0) - lon) * kx,
      ((ends[at + 3] ?? 0) - lat) * ky,
      0,
      0,
    );
  };
}

/** Regions on either side of the limits within reach. */
function besideWithin(limits: SoftLimits, position: Position, reachKm: number): Set<string> {
  const squaredTo = measureFrom(limits, position);
  const beside = new Set<string>();
  for (const leg of limits.index?.search(...boxAround(position, reachKm)) ?? []) {
    if (squaredTo(leg) > reachKm ** 2) continue;
    for (const side of limits.sides[leg] ?? []) beside.add(side);
  }
  return beside;
}

/** Infinite where there is none. */
function nearestKm(
  limits: SoftLimits,
  position: Position,
  isMeant: (sides: readonly string[]) => boolean = () => true,
): number {
  const squaredTo = measureFrom(limits, position);
  let nearest = Number.POSITIVE_INFINITY;
  for (const [leg, sides] of limits.sides.entries()) {
    if (isMeant(sides)) nearest = Math.min(nearest, squaredTo(leg));
  }
  return Math.sqrt(nearest);
}

/** Distance to the limit between two areas; infinite where they have none. */
export const limitBetweenKm = (
  { limits }: SoftAreas,
  [one, other]: readonly [string, string],
  position: Position,
): number => nearestKm(limits, position, (sides) => sides.includes(one) && sides.includes(other));

const regionAt = ({ areas }: SoftAreas, [lon, lat]: Position): string | null =>
  areas.find(({ area }) => contains(area, lon, lat))?.region ?? null;

/**
 * Which area a position is in; `perhaps`: those on the other side of a limit that is nearer than the error;
 * `limitKm`: distance to the nearest limit, infinite where there is none.
 */
export function softRegionAt(
  soft: SoftAreas,
  position: Position,
): { region: string | null; perhaps: string[]; limitKm: number } {
  const region = regionAt(soft, position);
  const beside = besideWithin(soft.limits, position, soft.errorKm);
  return {
    region,
    perhaps: soft.areas
      .filter((area) => area.region !== region && beside.has(area.region))
      .map((area) => area.region),
    limitKm: nearestKm(soft.limits, position),
  };
}

/** A line is judged in pieces of at most this length, each by its middle. */
const PIECE_KM = 0.5;

/**
 * Kilometres of a line inside an area, and by how much they may be wrong because of the error of the limits:
 * of what lies within the error, the longer of inside and outside. Null where none of it is near.
 */
export function softLengthKm(
  soft: SoftAreas,
  region: string,
  line: LineString | MultiLineString,
): { km: number; plusMinusKm: number } | null {
  const found = soft.areas.find((one) => one.region === region);
  if (!found) return null;
  const doubtful = { inside: 0, outside: 0 };
  for (const strand of strandsOf(line)) {
    for (const [from, to] of legsOf(strand.map(asPosition))) {
      const legKm = distanceKm(from, to);
      const middle = pointBetween(from, to, 0.5);
      const reachKm = legKm / 2 + soft.errorKm + PIECE_KM;
      if (!besideWithin(soft.limits, middle, reachKm).has(region)) continue;
      const pieces = Math.max(1, Math.ceil(legKm / PIECE_KM));
      for (let piece = 0; piece < pieces; piece++) {
        const at = pointBetween(from, to, (piece + 0.5) / pieces);
        if (!besideWithin(soft.limits, at, soft.errorKm).has(region)) continue;
        doubtful[contains(found.area, at[0], at[1]) ? 'inside' : 'outside'] += legKm / pieces;
      }
    }
  }
  const km = lengthInsideKm(found.area, line);
  const plusMinusKm = Math.max(doubtful.inside, doubtful.outside);
  return km > 0 || plusMinusKm > 0 ? { km, plusMinusKm } : null;
}
