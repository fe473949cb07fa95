/**
 * Finds the regions of features.
 *
 * A feature has the regions of its places, those on both sides of its cited crossings, and those that the
 * author adds. A line on the ground has besides each region in whose area some of it surely lies: deeper
 * inside than the area's error and the line's own claim there together. A course that is known to 12 km and is
 * drawn 5 km inside may run outside.
 *
 * Perhaps it is in the other regions whose areas it touches, or to which it comes nearer than the areas' error.
 * The line's claim does not widen that: a course known to 60 km would perhaps be in half of all regions, which
 * tells nobody anything.
 *
 * What flies over an area is not in it. Points are in the region of their place.
 */
import { accuracyAtKm } from '../../../src/domain/contract/stretches';
import { densified, distanceKm } from '../../../src/domain/geometry/geodesic';
import { legsOf } from '../../../src/domain/geometry/legs';
import { pointBetween } from '../../../src/domain/geometry/polyline';
import type { Position } from '../../../src/domain/geometry/position';
import { boxAround } from '../../../src/domain/geometry/ruler';
import { type SoftAreas, softRegionAt } from '../../../src/domain/geometry/soft-areas';
import { networkTraits } from '../../../src/domain/networks';
import type { AuthoredPlace } from '../authored';
import { byId, type FeatureEntry, type Records } from '../read/records';
import type { Line } from './lines';

/** How a region was found; the first that holds. */
export type FoundBy = 'place' | 'crossing' | 'area' | 'authored';

export interface FoundRegions {
  /** In the order of regions.yaml, as are those of `perhaps`. */
  sure: ReadonlyMap<string, FoundBy>;
  perhaps: readonly string[];
}

/** Steps along a line; a stretch that is shorter tells less than the error of the areas. */
const STEP_KM = 0.5;
/** Where nothing is to be learnt for longer, the next step is so long at most. */
const LONGEST_STEP_KM = 10;

interface Found {
  sure: Set<string>;
  touched: Set<string>;
}

/** Chainages of a leg to look at, each found from what was seen at the one before. */
function walk(
  [from, to]: readonly [Position, Position],
  startKm: number,
  look: (position: Position, chainageKm: number) => number,
): number {
  const lengthKm = distanceKm(from, to);
  for (let km = 0; km < lengthKm; ) {
    km += look(pointBetween(from, to, km / lengthKm), startKm + km);
  }
  return startKm + lengthKm;
}

function isBeyond({ extent, errorKm }: SoftAreas, position: Position): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = extent;
  const [left, bottom, right, top] = boxAround(position, LONGEST_STEP_KM + errorKm);
  return right < west || left > east || top < south || bottom > north;
}

/** Looks at one position of a line, and says how far it is to the next that can tell something new. */
function lookAt(soft: SoftAreas, position: Position, claimKm: number, found: Found): number {
  if (isBeyond(soft, position)) return LONGEST_STEP_KM;
  const { region, perhaps, limitKm } = softRegionAt(soft, position);
  for (const near of perhaps) found.touched.add(near);
  if (region === null) return STEP_KM;
  found.touched.add(region);
  if (limitKm > soft.errorKm + claimKm) found.sure.add(region);
  if (!found.sure.has(region)) return STEP_KM;
  return Math.min(LONGEST_STEP_KM, Math.max(STEP_KM, limitKm - soft.errorKm));
}

/**
 * Regions in whose areas a line lies, and those that it touches.
 * @param known regions of which it is sure before
 */
function regionsAlong(
  { strands, stretches }: Line,
  soft: SoftAreas,
  known: Iterable<string>,
): Found {
  const found: Found = { sure: new Set(known), touched: new Set() };
  for (const [strand, line] of strands.entries()) {
    let chainageKm = 0;
    for (const leg of legsOf(densified(line))) {
      chainageKm = walk(leg, chainageKm, (position, km) =>
        lookAt(soft, position, accuracyAtKm(stretches, strand, km), found),
      );
    }
  }
  return found;
}

/** @param soft null if the edition has no areas */
function regionsOf(
  { id, network, record }: FeatureEntry,
  { regions }: Records,
  placeById: ReadonlyMap<string, AuthoredPlace>,
  lines: ReadonlyMap<string, Line>,
  soft: SoftAreas | null,
): FoundRegions {
  const { course = [], branches = [], points = [], borders = [] } = record.geometry ?? {};
  const ids = [...course, ...branches.flat(), ...points, ...(record.members ?? [])];
  const byPlace = new Set(ids.flatMap((one) => placeById.get(one)?.region ?? []));
  const byCrossing = new Set(borders.flatMap(({ from, to }) => [from, to]));
  const line = lines.get(id);
  const along =
    line && soft && !networkTraits(network).airborne
      ? regionsAlong(line, soft, [...byPlace, ...byCrossing])
      : { sure: new Set<string>(), touched: new Set<string>() };
  const found: readonly (readonly [FoundBy, ReadonlySet<string>])[] = [
    ['place', byPlace],
    ['crossing', byCrossing],
    ['area', along.sure],
    ['authored', new Set(record.regions)],
  ];
  const all = regions.map((one) => one.record.id);
  const sure = new Map(
    all.flatMap((region): [string, FoundBy][] => {
      const first = found.find(([, which]) => which.has(region));
      return first ? [[region, first[0]]] : [];
    }),
  );
  return { sure, perhaps: all.filter((region) => along.touched.has(region) && !sure.has(region)) };
}

/** Of every feature, by its id. */
export function regionsByFeature(
  records: Records,
  lines: ReadonlyMap<string, Line>,
  soft: SoftAreas | null,
): ReadonlyMap<string, FoundRegions> {
  const placeById = byId(records.places);
  return new Map(
    records.features.map((feature) => [
      feature.id,
      regionsOf(feature, records, placeById, lines, soft),
    ]),
  );
}
