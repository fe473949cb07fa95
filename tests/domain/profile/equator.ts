/** Strands and sites near the equator, where a degree is about 111 km both ways. */

import { geodesicBetween } from '../../../src/domain/geometry/geodesic';
import type { Position } from '../../../src/domain/geometry/position';
import { Strand } from '../../../src/domain/geometry/strand';
import type {
  Group,
  ProfileInput,
  ProfileLine,
  ProfileSite,
} from '../../../src/domain/profile/input';

export const strandOf = (...positions: Position[]): Strand =>
  new Strand(positions, ([lon, lat]) => [lon * 111.32, lat * 110.57]);

/** Kilometres along the equator. */
export const kmOf = (degrees: number): number => geodesicBetween([0, 0], [degrees, 0]).km;

export const site = (id: string, rest: Partial<ProfileSite> = {}): ProfileSite => ({
  id,
  group: 'places',
  nameZh: id,
  nameEn: id,
  refs: [],
  accuracyKm: 1,
  positions: [[0, 0]],
  ...rest,
});

export const lineOf = (id: string, group: Group, ...strands: Strand[]): ProfileLine => ({
  ...site(id),
  group,
  accuracyKm: 2,
  mostlyKm: 2,
  stretches: [],
  strands,
});

export const measuredOf = (
  lines: readonly ProfileLine[],
  sites: readonly ProfileSite[] = [],
  places: readonly ProfileSite[] = [],
): ProfileInput => ({
  lines,
  sites,
  places: new Map(places.map((place) => [place.id, place])),
  placesOnTheWay: places,
  lineById: new Map(lines.map((line) => [line.id, line])),
});
