/** Finds the corridors that serve a point, with chainages and distances along them. */
import type { FeatureProperties, Network } from '../contract/register';
import { geodesicBetween } from '../geometry/geodesic';
import type { Position } from '../geometry/position';
import { type Foot, footWithin } from '../geometry/strand-foot';
import { courseStops } from './course';
import {
  claimedAtKm,
  isAirborne,
  isExisting,
  type ProfileInput,
  type ProfileLine,
  type ProfileSite,
} from './input';

/** A corridor further away than this does not serve a point. */
export const SERVICE_KM = 100;

export interface Stop {
  place: ProfileSite;
  /** Distance along the line from the point's foot. */
  distanceKm: number;
}

export interface Service {
  line: ProfileLine;
  strandIndex: number;
  foot: Foot;
  /** Distance along the line from the foot to its first end as drawn, km. */
  toStartKm: number;
  toEndKm: number;
  lengthKm: number;
  /** The places at the two ends, if the course has them. */
  start: ProfileSite | null;
  end: ProfileSite | null;
  /** The places of the course before and after the foot, in the direction as drawn. */
  before: Stop | null;
  after: Stop | null;
  /** Accuracies of the line and of the point together, km. */
  plusMinusKm: number;
}

/** A place this near to the foot counts as the point itself, and not as the next stop. */
const SAME_PLACE_KM = 1;
const AT_END_KM = 1;

function serviceOf(
  line: ProfileLine,
  properties: FeatureProperties | undefined,
  point: Position,
  accuracyKm: number,
  input: ProfileInput,
): Service | null {
  const nearest = line.strands
    .flatMap((strand, strandIndex) => {
      const foot = footWithin(strand, point, SERVICE_KM);
      return foot ? [{ strand, strandIndex, foot }] : [];
    })
    .sort((a, b) => a.foot.distanceKm - b.foot.distanceKm)[0];
  if (!nearest) return null;
  const { strand, strandIndex, foot } = nearest;
  const { lengthKm } = strand;
  const km = foot.chainageKm;
  // Air routes serve only points near their ends.
  if (isAirborne(line.group) && km > SERVICE_KM && km < lengthKm - SERVICE_KM) return null;
  const stops =
    strandIndex === 0 ? courseStops(strand, properties?.course ?? [], input.places) : [];
  const placed = stops.map((stop) => ({ place: stop.place, km: stop.foot.chainageKm }));
  const before = placed.findLast((stop) => stop.km < km - SAME_PLACE_KM);
  const after = placed.find((stop) => stop.km > km + SAME_PLACE_KM);
  return {
    line,
    strandIndex,
    foot,
    toStartKm: km,
    toEndKm: lengthKm - km,
    lengthKm,
    start: placed.find((stop) => stop.km < AT_END_KM)?.place ?? null,
    end: placed.findLast((stop) => stop.km > lengthKm - AT_END_KM)?.place ?? null,
    before: before ? { place: before.place, distanceKm: km - before.km } : null,
    after: after ? { place: after.place, distanceKm: after.km - km } : null,
    plusMinusKm: claimedAtKm(line, strandIndex, km) + accuracyKm,
  };
}

/**
 * The register's lines within reach, the nearest first.
 * @param accuracyKm how well the point itself is known
 */
export function servicesOf(
  point: Position,
  accuracyKm: number,
  propertiesOf: (id: string) => FeatureProperties | undefined,
  input: ProfileInput,
): Service[] {
  return input.lines
    .flatMap((line) => {
      if (isExisting(line.group)) return [];
      return serviceOf(line, propertiesOf(line.id), point, accuracyKm, input) ?? [];
    })
    .sort((a, b) => a.foot.distanceKm - b.foot.distanceKm || (a.line.id < b.line.id ? -1 : 1));
}

export interface NearSite {
  site: ProfileSite;
  distanceKm: number;
  /** Azimuth from the point to the site, degrees clockwise from north. */
  azimuth: number;
}

/** The nearest features of a network of points, at any distance. */
export function nearestSites(
  point: Position,
  network: Network,
  count: number,
  input: ProfileInput,
): NearSite[] {
  return input.sites
    .filter(({ group }) => group === network)
    .flatMap((site): NearSite[] => {
      const [nearest] = site.positions
        .map((position) => geodesicBetween(point, position))
        .sort((a, b) => a.km - b.km);
      return nearest
        ? [{ site, distanceKm: nearest.km, azimuth: (nearest.azimuth + 360) % 360 }]
        : [];
    })
    .sort((a, b) => a.distanceKm - b.distanceKm || (a.site.id < b.site.id ? -1 : 1))
    .slice(0, count);
}
