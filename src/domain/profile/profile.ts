/**
 * Computes the profile of one strand of a line: what it passes, meets and comes near, each with its
 * chainage. A chainage is not more accurate than the drawn lines, so each item carries the accuracies of
 * both.
 */
import type { FeatureProperties } from '../contract/register';
import type { Position } from '../geometry/position';
import type { Strand } from '../geometry/strand';
import { type Foot, footWithin } from '../geometry/strand-foot';
import { approachOf } from './approach';
import type { Contact } from './contact';
import { contactsOf } from './contacts';
import { courseStops } from './course';
import { isAirborne, type ProfileInput, type ProfileLine, type ProfileSite } from './input';
import { type Item, inOrder, type Side } from './item';
import { type PlacedSection, placeSections } from './sections';

/** Distances around a line that can be chosen, km. */
export const REACHES_KM = [10, 25, 50, 100] as const;
export const LARGEST_REACH_KM = 100;

export interface Profile {
  lineId: string;
  strand: Strand;
  lengthKm: number;
  accuracyKm: number;
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

/** The sites beside the strand; if a feature has several, the nearest. */
function sitesBeside(strand: Strand, sites: readonly ProfileSite[], ownKm: number): Item[] {
  return sites.flatMap((site) => {
    const found = site.positions
      .flatMap((position) => {
        const foot = footWithin(strand, position, LARGEST_REACH_KM);
        return foot ? [{ foot, position }] : [];
      })
      .sort((a, b) => a.foot.distanceKm - b.foot.distanceKm);
    const [nearest] = found;
    return nearest ? [siteItem(site, nearest.foot, nearest.position, ownKm)] : [];
  });
}

function lineItems(own: ProfileLine, strand: Strand, other: ProfileLine): Item[] {
  // Air routes meet only air routes, and only at their ends.
  const airborne = isAirborne(own.group);
  if (airborne !== isAirborne(other.group)) return [];
  const plusMinusKm = own.accuracyKm + other.accuracyKm;
  const base = {
    group: other.group,
    id: other.id,
    nameZh: other.nameZh,
    nameEn: other.nameEn,
    refs: other.refs,
    plusMinusKm,
  };
  const found = other.strands.flatMap((one, index) =>
    contactsOf(strand, one, plusMinusKm)
      .filter(({ kind }) => !airborne || kind === 'end')
      .map((contact): [number, Contact] => [index, contact]),
  );
  if (found.length > 0) {
    return found.map(([index, { kind, fromKm, toKm, count, gapKm }]): Item => {
      const spot = strand.at((fromKm + toKm) / 2);
      return {
        ...base,
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
    .flatMap((one) => approachOf(strand, one, LARGEST_REACH_KM) ?? [])
    .sort((a, b) => a.distanceKm - b.distanceKm);
  return nearest
    ? [
        {
          ...base,
          key: `${other.id} passing`,
          relation: 'passing',
          fromKm: nearest.chainageKm,
          toKm: nearest.chainageKm,
          count: 1,
          distanceKm: nearest.distanceKm,
          side: sideOf(nearest, plusMinusKm),
          foot: nearest.position,
          position: nearest.position,
        },
      ]
    : [];
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
  const stops = strandIndex === 0 ? courseStops(strand, course, input.places) : [];
  const onCourse = new Set(stops.map(({ place }) => place.id));
  const items = [
    ...stops.map(({ place, foot, named }, index): Item => {
      const [position = foot.position] = place.positions;
      const item = siteItem(place, foot, position, line.accuracyKm);
      return { ...item, key: `${item.key} ${index}`, relation: 'on', named };
    }),
    ...sitesBeside(
      strand,
      input.placesOnTheWay.filter(({ id }) => !onCourse.has(id)),
      line.accuracyKm,
    ),
    ...sitesBeside(strand, input.sites, line.accuracyKm),
    ...input.lines.flatMap((other) => (other.id === line.id ? [] : lineItems(line, strand, other))),
  ];
  return {
    lineId: line.id,
    strand,
    lengthKm: strand.lengthKm,
    accuracyKm: line.accuracyKm,
    items: items.sort(inOrder),
    sections: placeSections(
      strand,
      strandIndex === 0 ? sections : [],
      input.places.values(),
      line.accuracyKm,
    ),
  };
}
