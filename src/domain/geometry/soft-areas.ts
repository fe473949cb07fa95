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

/** A leg of a limit. */
interface LimitLeg {
  from: Position;
  to: Position;
  /** The areas it limits: two, or one at the outer edge. */
  sides: readonly string[];
}

export interface SoftLimits {
  legs: readonly LimitLeg[];
  /** By index of `legs`; null where there are none. */
  index: Flatbush | null;
}

export interface SoftAreas {
  /** How far a limit may lie from the real one. */
  errorKm: number;
  areas: readonly SoftArea[];
  /** Limits between areas, and of the outer edge what is as doubtful. */
  limits: SoftLimits;
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
  const legs = [...sides].flatMap(([arc, regions]): LimitLeg[] => {
    if (regions.length < 2 && !outer.has(arc)) return [];
    const { geometry } = feature(topology, { type: 'LineString', arcs: [arc] });
    return strandsOf(geometry).flatMap((line) =>
      legsOf(line.map(asPosition)).map(([from, to]) => ({ from, to, sides: regions })),
    );
  });
  if (legs.length === 0) return { legs, index: null };
  const index = new Flatbush(legs.length);
  for (const { from, to } of legs) {
    index.add(
      Math.min(from[0], to[0]),
      Math.min(from[1], to[1]),
      Math.max(from[0], to[0]),
      Math.max(from[1], to[1]),
    );
  }
  index.finish();
  return { legs, index };
}

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
  };
}

interface NearLeg {
  km: number;
  sides: readonly string[];
}

function legsWithin({ legs, index }: SoftLimits, position: Position, reachKm: number): NearLeg[] {
  if (!index) return [];
  const { kx, ky } = rulerAt(position[1]);
  const flat = ([lon, lat]: Position): [x: number, y: number] => [
    (lon - position[0]) * kx,
    (lat - position[1]) * ky,
  ];
  return index.search(...boxAround(position, reachKm)).flatMap((at): NearLeg[] => {
    const leg = legs[at];
    if (!leg) return [];
    const km = Math.sqrt(squaredDistanceToLeg(...flat(leg.from), ...flat(leg.to), 0, 0));
    return km <= reachKm ? [{ km, sides: leg.sides }] : [];
  });
}

const nearestKm = (legs: readonly NearLeg[]): number =>
  Math.min(Number.POSITIVE_INFINITY, ...legs.map(({ km }) => km));

/** Beyond half the Earth's circumference there is nothing. */
const FARTHEST_KM = 20_000;

/** Infinite where there are no limits. */
function nearestLimitKm(limits: SoftLimits, position: Position, firstReachKm: number): number {
  for (let reachKm = firstReachKm; limits.index && reachKm < FARTHEST_KM; reachKm *= 4) {
    const km = nearestKm(legsWithin(limits, position, reachKm));
    if (km <= reachKm) return km;
  }
  return Number.POSITIVE_INFINITY;
}

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
  const near = legsWithin(soft.limits, position, soft.errorKm);
  const beside = new Set(near.flatMap(({ sides }) => sides));
  return {
    region,
    perhaps: soft.areas
      .filter((area) => area.region !== region && beside.has(area.region))
      .map((area) => area.region),
    limitKm:
      near.length > 0 ? nearestKm(near) : nearestLimitKm(soft.limits, position, 8 * soft.errorKm),
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
      const about = legsWithin(soft.limits, middle, legKm / 2 + soft.errorKm + PIECE_KM);
      if (!about.some(({ sides }) => sides.includes(region))) continue;
      const pieces = Math.max(1, Math.ceil(legKm / PIECE_KM));
      for (let piece = 0; piece < pieces; piece++) {
        const at = pointBetween(from, to, (piece + 0.5) / pieces);
        const near = legsWithin(soft.limits, at, soft.errorKm);
        if (!near.some(({ sides }) => sides.includes(region))) continue;
        doubtful[contains(found.area, at[0], at[1]) ? 'inside' : 'outside'] += legKm / pieces;
      }
    }
  }
  const km = lengthInsideKm(found.area, line);
  const plusMinusKm = Math.max(doubtful.inside, doubtful.outside);
  return km > 0 || plusMinusKm > 0 ? { km, plusMinusKm } : null;
}
