/** Everything a profile may meet, measured once: lines as strands, sites and places as positions. */

import type { ContextFeature, ContextKind } from '../contract/basemap';
import type { GazetteerPlace } from '../contract/places';
import type { AtlasFeature, Network } from '../contract/register';
import { isOnTheWay } from '../gazetteer';
import { asPosition, type Position } from '../geometry/position';
import type { Strand } from '../geometry/strand';
import { sitesOf } from '../geometry/strands';
import { networkTraits } from '../networks';
import { measuredStrandsOf } from './strand';

export type ExistingGroup = 'existing-railways' | 'existing-roads';
export type Group = 'places' | Network | ExistingGroup;

const EXISTING_GROUPS: readonly ExistingGroup[] = ['existing-railways', 'existing-roads'];
/** Today's network; it is no part of the register. */
export const isExisting = (group: Group): group is ExistingGroup =>
  EXISTING_GROUPS.some((existing) => existing === group);
/** Whether it keeps to the air, and so has nothing to do with what lies below. */
export const isAirborne = (group: Group): boolean =>
  group !== 'places' && !isExisting(group) && networkTraits(group).airborne === true;

interface Named {
  id: string;
  group: Group;
  nameZh: string;
  nameEn: string;
  refs: readonly string[];
  accuracyKm: number;
}

export interface MeasuredLine extends Named {
  /** The longest first. */
  strands: readonly Strand[];
}

export interface MeasuredSite extends Named {
  positions: readonly Position[];
  /** Towns only. */
  rank?: number;
}

export interface Measured {
  lines: readonly MeasuredLine[];
  /** Features that are points. */
  sites: readonly MeasuredSite[];
  /** Places of the gazetteer, all kinds. */
  places: ReadonlyMap<string, MeasuredSite>;
  /** Those that are on the way and are nothing else. */
  placesOnTheWay: readonly MeasuredSite[];
  lineById: ReadonlyMap<string, MeasuredLine>;
}

const EXISTING: Record<ContextKind, ExistingGroup> = {
  railway: 'existing-railways',
  'high-speed-railway': 'existing-railways',
  expressway: 'existing-roads',
  'national-road': 'existing-roads',
};

const placeSite = (place: GazetteerPlace): MeasuredSite => ({
  id: place.id,
  group: 'places',
  nameZh: place.nameZh,
  nameEn: place.nameEn,
  refs: [],
  accuracyKm: place.accuracyKm,
  positions: [[place.lon, place.lat]],
  ...(place.rank !== undefined && { rank: place.rank }),
});

export function measure(
  features: readonly AtlasFeature[],
  existing: readonly ContextFeature[],
  gazetteer: readonly GazetteerPlace[],
): Measured {
  const named = features.map(({ geometry, properties }) => ({
    id: properties.id,
    group: properties.network,
    nameZh: properties.nameZh,
    nameEn: properties.nameEn,
    refs: properties.refs,
    accuracyKm: properties.accuracyKm ?? 0,
    strands: measuredStrandsOf(geometry),
    positions: sitesOf(geometry).map(asPosition),
  }));
  const lines: MeasuredLine[] = [
    ...named.filter(({ strands }) => strands.length > 0),
    ...existing.map(({ geometry, properties }) => ({
      id: properties.id,
      group: EXISTING[properties.kind],
      nameZh: properties.nameZh,
      nameEn: properties.nameEn,
      refs: properties.refs,
      accuracyKm: properties.accuracyKm,
      strands: measuredStrandsOf(geometry),
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
