/** Prepares everything that a profile may meet: lines as measured strands, sites and places as positions. */

import type { TrunkFeature, TrunkKind } from '../contract/basemap';
import type { GazetteerPlace } from '../contract/places';
import type { AtlasFeature, FeatureGeometry, Network } from '../contract/register';
import { accuracyAtKm, type Stretch } from '../contract/stretches';
import { isOnTheWay } from '../gazetteer';
import { asPosition, type Position } from '../geometry/position';
import type { Strand } from '../geometry/strand';
import { sitesOf } from '../geometry/strands';
import { networkTraits } from '../networks';
import { measuredStrandsOf } from './strand';

export type ExistingGroup = 'existing-railways' | 'existing-roads';
export type Group = 'places' | Network | ExistingGroup;

const EXISTING_GROUPS: readonly ExistingGroup[] = ['existing-railways', 'existing-roads'];
/** Whether the group is the existing trunk, which is not part of the register. */
export const isExisting = (group: Group): group is ExistingGroup =>
  EXISTING_GROUPS.some((existing) => existing === group);
/** Whether the group is of air routes, which do not meet anything on the ground. */
export const isAirborne = (group: Group): boolean =>
  group !== 'places' && !isExisting(group) && networkTraits(group).airborne === true;

interface Named {
  id: string;
  group: Group;
  nameZh: string;
  nameEn: string;
  refs: readonly string[];
  accuracyKm: number;
  /** Existing lines: of when the road or railway is that they are drawn by, where it is known. */
  courseDate?: string;
}

export interface ProfileLine extends Named {
  /** The longest first. */
  strands: readonly Strand[];
  /** What is claimed where; the index of a strand is that among `strands`. */
  stretches: readonly Stretch[];
  /** What is claimed of most of its length; `accuracyKm` is its weakest stretch. */
  mostlyKm: number;
}

/** What is claimed at a chainage of one of the line's strands. */
export function claimedAtKm(
  { stretches, accuracyKm }: ProfileLine,
  strandIndex: number,
  chainageKm: number,
): number {
  const atKm = accuracyAtKm(stretches, strandIndex, chainageKm);
  return Number.isFinite(atKm) ? atKm : accuracyKm;
}

export interface ProfileSite extends Named {
  positions: readonly Position[];
  /** Towns only. */
  rank?: number;
}

export interface ProfileInput {
  lines: readonly ProfileLine[];
  /** Point features. */
  sites: readonly ProfileSite[];
  /** Places of the gazetteer, all kinds. */
  places: ReadonlyMap<string, ProfileSite>;
  /** The places that a course can pass and that are not features themselves. */
  placesOnTheWay: readonly ProfileSite[];
  lineById: ReadonlyMap<string, ProfileLine>;
}

const GROUP_OF: Record<TrunkKind, ExistingGroup> = {
  railway: 'existing-railways',
  'high-speed-railway': 'existing-railways',
  expressway: 'existing-roads',
  'national-road': 'existing-roads',
};

const placeSite = (place: GazetteerPlace): ProfileSite => ({
  id: place.id,
  group: 'places',
  nameZh: place.nameZh,
  nameEn: place.nameEn,
  refs: [],
  accuracyKm: place.accuracyKm,
  positions: [[place.lon, place.lat]],
  ...(place.rank !== undefined && { rank: place.rank }),
});

/** What is claimed of the greatest length. */
function mostlyOf(stretches: readonly Stretch[], otherwiseKm: number): number {
  const lengths = new Map<number, number>();
  for (const { accuracyKm, fromKm, toKm } of stretches) {
    lengths.set(accuracyKm, (lengths.get(accuracyKm) ?? 0) + toKm - fromKm);
  }
  const [most] = [...lengths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? otherwiseKm;
}

function courseOf(
  geometry: FeatureGeometry | null,
  drawn: readonly Stretch[],
  accuracyKm: number,
): Pick<ProfileLine, 'strands' | 'stretches' | 'mostlyKm'> {
  const measured = measuredStrandsOf(geometry);
  return {
    strands: measured.map(({ strand }) => strand),
    stretches: measured.flatMap(({ drawnAt }, strand) =>
      drawn.filter((one) => one.strand === drawnAt).map((one) => ({ ...one, strand })),
    ),
    mostlyKm: mostlyOf(drawn, accuracyKm),
  };
}

export function profileInput(
  features: readonly AtlasFeature[],
  trunk: readonly TrunkFeature[],
  gazetteer: readonly GazetteerPlace[],
): ProfileInput {
  const named = features.map(({ geometry, properties }) => ({
    id: properties.id,
    group: properties.network,
    nameZh: properties.nameZh,
    nameEn: properties.nameEn,
    refs: properties.refs,
    accuracyKm: properties.accuracyKm ?? 0,
    ...courseOf(geometry, properties.stretches ?? [], properties.accuracyKm ?? 0),
    positions: sitesOf(geometry).map(asPosition),
  }));
  const lines: ProfileLine[] = [
    ...named.filter(({ strands }) => strands.length > 0),
    ...trunk.map(({ geometry, properties }) => ({
      id: properties.id,
      group: GROUP_OF[properties.kind],
      nameZh: properties.nameZh,
      nameEn: properties.nameEn,
      refs: properties.refs,
      accuracyKm: properties.accuracyKm,
      ...(properties.courseDate !== undefined && { courseDate: properties.courseDate }),
      ...courseOf(geometry, properties.stretches, properties.accuracyKm),
    })),
  ];
  return {
    lines,
    sites: named.filter(({ positions }) => positions.length > 0),
    places: new Map(gazetteer.map((place) => [place.id, placeSite(place)])),
    placesOnTheWay: gazetteer.filter(isOnTheWay).map(placeSite),
    lineById: new Map(lines.map((line) => [line.id, line])),
  };
}
