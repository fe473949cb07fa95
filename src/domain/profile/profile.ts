/**
 * Computes the profile of one strand of a line: what it passes, meets and comes near, each with its
 * chainage. A chainage is not more accurate than the drawn lines, so each item carries the accuracies of
 * both.
 */
import type { FeatureProperties } from '../contract/register';
import type { Stretch } from '../contract/stretches';
import type { Position } from '../geometry/position';
import type { Strand } from '../geometry/strand';
import { type Foot, footOn, footWithin } from '../geometry/strand-foot';
import { approachOf } from './approach';
import type { Contact } from './contact';
import { contactsOf } from './contacts';
import { courseStops } from './course';
import {
  claimedAtKm,
  isAirborne,
  type ProfileInput,
  type ProfileLine,
  type ProfileSite,
} from './input';
import { type Item, inOrder, type Side } from './item';
import { type PlacedSection, placeSections } from './sections';

/** Distances around a line that can be chosen, km. */
export const REACHES_KM = [10, 25, 50, 100] as const;
export const LARGEST_REACH_KM = 100;

export interface Profile {
  lineId: string;
  strand: Strand;
  lengthKm: number;
  /** Of this strand, in order of chainage. */
  stretches: readonly Stretch[];
  /** In order of chainage. */
  items: readonly Item[];
  sections: readonly PlacedSection[];
}

function sideOf(foot: Foot, plusMinusKm: number): Side {
  if (foot.distanceKm <= plusMinusKm) return 'within';
  return foot.beyondEnd ? 'beyond' : foot.side;
}

function siteItem(site: ProfileSite, foot: Foot, position: Position, ownKm: number): Item {
  const plusMinusKm = ownKm + site.accuracyKm;
  return {
    key: `${site.group} ${site.id}`,
    group: site.group,
    id: site.id,
    nameZh: site.nameZh,
    nameEn: site.nameEn,
    refs: site.refs,
    relation: 'beside',
    fromKm: foot.chainageKm,
    toKm: foot.chainageKm,
    count: 1,
    distanceKm: foot.distanceKm,
    side: sideOf(foot, plusMinusKm),
    plusMinusKm,
    foot: foot.position,
    position,
    ...(site.rank !== undefined && { rank: site.rank }),
  };
}

/** What is claimed of the strand at a chainage. */
type ClaimedAt = (chainageKm: number) => number;

/** The sites beside the strand; if a feature has several, the nearest. */
function sitesBeside(strand: Strand, sites: readonly ProfileSite[], claimedAt: ClaimedAt): Item[] {
  return sites.flatMap((site) => {
    const found = site.positions
      .flatMap((position) => {
        const foot = footWithin(strand, position, LARGEST_REACH_KM);
        return foot ? [{ foot, position }] : [];
      })
      .sort((a, b) => a.foot.distanceKm - b.foot.distanceKm);
    const [nearest] = found;
    if (!nearest) return [];
    const { foot, position } = nearest;
    return [siteItem(site, foot, position, claimedAt(foot.chainageKm))];
  });
}

function lineItems(
  own: ProfileLine,
  strand: Strand,
  claimedAt: ClaimedAt,
  other: ProfileLine,
): Item[] {
  // Air routes meet only air routes, and only at their ends.
  const airborne = isAirborne(own.group);
  if (airborne !== isAirborne(other.group)) return [];
  /** What is claimed of both where the other line is nearest to a spot of this one. */
  const plusMinusAt = (km: number, index: number): number => {
    const [spot, one] = [strand.at(km), other.strands[index]];
    const otherKm = one ? claimedAtKm(other, index, footOn(one, spot).chainageKm) : 0;
    return claimedAt(km) + otherKm;
  };
  const base = {
    group: other.group,
    id: other.id,
    nameZh: other.nameZh,
    nameEn: other.nameEn,
    refs: other.refs,
    ...(other.courseDate !== undefined && { courseDate: other.courseDate }),
  };
  const within = (toleranceKm: number) =>
    other.strands.flatMap((one, index) =>
      contactsOf(strand, one, toleranceKm)
        .filter(({ kind }) => !airborne || kind === 'end')
        .map((contact): [number, Contact] => [index, contact]),
    );
  // What counts as one meeting, or as alongside, is told by what is claimed of most of the two lines, and by
  // what is claimed where they cross, if that is worse.
  const mostlyKm = own.mostlyKm + other.mostlyKm;
  const first = within(mostlyKm);
  const crossingsKm = first.flatMap(([index, { kind, fromKm, toKm }]) =>
    kind === 'crossing' ? [fromKm, toKm].map((km) => plusMinusAt(km, index)) : [],
  );
  const toleranceKm = Math.max(mostlyKm, ...crossingsKm);
  const found = toleranceKm > mostlyKm ? within(toleranceKm) : first;
  if (found.length > 0) {
    return found.map(([index, { kind, fromKm, toKm, count, gapKm }]): Item => {
      const middleKm = (fromKm + toKm) / 2;
      const spot = strand.at(middleKm);
      return {
        ...base,
        plusMinusKm: Math.max(...[fromKm, middleKm, toKm].map((km) => plusMinusAt(km, index))),
        key: `${other.id} ${index} ${kind} ${fromKm.toFixed(3)}`,
        relation: kind,
        fromKm,
        toKm,
        count,
        distanceKm: gapKm,
        side: 'within',
        foot: spot,
        position: spot,
      };
    });
  }
  if (airborne) return [];
  const [nearest] = other.strands
    .flatMap((one, index) => {
      const foot = approachOf(strand, one, LARGEST_REACH_KM);
      return foot ? [{ foot, index }] : [];
    })
    .sort((a, b) => a.foot.distanceKm - b.foot.distanceKm);
  if (!nearest) return [];
  const { foot, index } = nearest;
  const plusMinusKm = plusMinusAt(foot.chainageKm, index);
  return [
    {
      ...base,
      plusMinusKm,
      key: `${other.id} passing`,
      relation: 'passing',
      fromKm: foot.chainageKm,
      toKm: foot.chainageKm,
      count: 1,
      distanceKm: foot.distanceKm,
      side: sideOf(foot, plusMinusKm),
      foot: foot.position,
      position: foot.position,
    },
  ];
}

/** @param strandIndex 0 is the longest; the course belongs to the first strand drawn, which is the longest */
export function profileOf(
  line: ProfileLine,
  { course = [], sections }: Pick<FeatureProperties, 'course' | 'sections'>,
  strandIndex: number,
  input: ProfileInput,
): Profile | null {
  const strand = line.strands[strandIndex];
  if (!strand) return null;
  const claimedAt = (km: number): number => claimedAtKm(line, strandIndex, km);
  const stops = strandIndex === 0 ? courseStops(strand, course, input.places) : [];
  const onCourse = new Set(stops.map(({ place }) => place.id));
  const items = [
    ...stops.map(({ place, foot, named }, index): Item => {
      const [position = foot.position] = place.positions;
      const item = siteItem(place, foot, position, claimedAt(foot.chainageKm));
      return { ...item, key: `${item.key} ${index}`, relation: 'on', named };
    }),
    ...sitesBeside(
      strand,
      input.placesOnTheWay.filter(({ id }) => !onCourse.has(id)),
      claimedAt,
    ),
    ...sitesBeside(strand, input.sites, claimedAt),
    ...input.lines.flatMap((other) =>
      other.id === line.id ? [] : lineItems(line, strand, claimedAt, other),
    ),
  ];
  return {
    lineId: line.id,
    strand,
    lengthKm: strand.lengthKm,
    stretches: line.stretches.filter((one) => one.strand === strandIndex),
    items: items.sort(inOrder),
    sections: placeSections(
      strand,
      strandIndex === 0 ? sections : [],
      input.places.values(),
      claimedAt,
    ),
  };
}
