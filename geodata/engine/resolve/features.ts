/** Resolves features: one GeoJSON feature per authored record, with the properties of the contract. */

import type { PlaceName } from '../../../src/domain/contract/places';
import type {
  AtlasFeature,
  FeatureProperties,
  Section,
} from '../../../src/domain/contract/register';
import type { AuthoredClause, AuthoredFeature, AuthoredPlace } from '../authored';
import { byId, type FeatureEntry, type Records } from '../read/records';
import { doubtOf } from './accuracy';
import { type Spellings, spellingsOf } from './agencies';
import { checkedOf } from './checked';
import { toCommitment } from './commitments';
import { place } from './geometry';
import type { Line } from './lines';
import { lengthByRegion } from './regions-along';
import type { FoundRegions } from './regions-of';
import { sourcesOf } from './sources';
import { toSourceRef, toText } from './text';

interface Lookup {
  places: ReadonlyMap<string, AuthoredPlace>;
  clauses: ReadonlyMap<string, AuthoredClause>;
  spellings: Spellings;
  /** Ids of the parts of a whole, sorted. */
  parts: ReadonlyMap<string, string[]>;
  /** Ids of features at the same site, for both features of a pair, sorted. */
  sameSite: ReadonlyMap<string, string[]>;
  lines: ReadonlyMap<string, Line>;
  /** Register numbers. */
  numbers: ReadonlyMap<string, number>;
  regionsFound: ReadonlyMap<string, FoundRegions>;
  records: Records;
}

/** Groups ids by key, each list sorted and without duplicates. */
function group(pairs: readonly (readonly [key: string, id: string])[]): Map<string, string[]> {
  const lists = new Map<string, Set<string>>();
  for (const [key, id] of pairs) lists.set(key, (lists.get(key) ?? new Set()).add(id));
  return new Map([...lists].map(([key, ids]) => [key, [...ids].sort()]));
}

function lookupOf(
  records: Records,
  lines: ReadonlyMap<string, Line>,
  regionsFound: ReadonlyMap<string, FoundRegions>,
): Lookup {
  const { features } = records;
  return {
    places: byId(records.places),
    clauses: byId(records.clauses),
    spellings: spellingsOf(records),
    parts: group(
      features.flatMap(({ id, record }) => (record.partOf ? [[record.partOf, id] as const] : [])),
    ),
    // Authored in one of the two features, valid for both.
    sameSite: group(
      features.flatMap(({ id, record }) =>
        (record.sameSite ?? []).flatMap((other) => [[id, other] as const, [other, id] as const]),
      ),
    ),
    lines,
    numbers: new Map(
      Object.entries(records.registerNumbers.record).flatMap(([network, numbers]) =>
        numbers.map(({ number, slug }) => [`${network}/${slug}`, number] as const),
      ),
    ),
    regionsFound,
    records,
  };
}

const namesOf = (ids: readonly string[], { places }: Lookup): PlaceName[] =>
  ids.flatMap((id) => {
    const found = places.get(id);
    return found ? [{ id, nameZh: found.nameZh, nameEn: found.nameEn }] : [];
  });

const toSection = (section: NonNullable<AuthoredFeature['sections']>[number]): Section => ({
  nameZh: section.nameZh,
  nameEn: section.nameEn,
  ...(section.ref !== undefined && { ref: section.ref }),
  ...(section.lengthKm !== undefined && { lengthKm: section.lengthKm }),
  ...(section.source && { source: toSourceRef(section.source) }),
});

function propertiesOf(
  entry: FeatureEntry,
  lookup: Lookup,
): [AtlasFeature['geometry'], FeatureProperties] {
  const { id, network, record } = entry;
  const { places, clauses, spellings, records } = lookup;
  const { course, courseBasis, courseDate } = record.geometry ?? {};
  const { publishedLength: published, port } = record;
  const doubt = doubtOf(entry, records.alignments);
  const line = lookup.lines.get(id);
  const placed = place(entry, places, line);
  const byRegion = lengthByRegion(entry, places, records.alignments);
  const commitments = record.commitments.map((one) => toCommitment(one, clauses, spellings));
  const years = commitments.flatMap(({ deadline }) => deadline.year ?? []);
  const named = new Set(record.waypoints ?? []);
  const parts = lookup.parts.get(id);
  const checked = line && checkedOf(line);
  const { sure, perhaps = [] } = lookup.regionsFound.get(id) ?? {};

  const properties: FeatureProperties = {
    id,
    network,
    number: lookup.numbers.get(id) ?? 0,
    nameZh: record.nameZh,
    nameEn: record.nameEn,
    ...(record.shortName && { shortName: toText(record.shortName) }),
    statedState: record.statedState,
    commitments,
    deadlineYears: [...new Set(years)].sort((a, b) => a - b),
    undated: commitments.some(({ deadline }) => deadline.year === null),
    regions: [...(sure?.keys() ?? [])],
    ...(perhaps.length > 0 && { regionsPerhaps: [...perhaps] }),
    geometryClass: placed ? (record.geometry?.class ?? null) : null,
    accuracyKm: placed?.accuracyKm ?? null,
    ...(placed?.stretches && { stretches: placed.stretches }),
    ...(courseBasis !== undefined && { courseBasis }),
    ...(courseDate !== undefined && { courseDate }),
    ...(doubt && { doubt: toText(doubt) }),
    ...(placed?.lengthKm !== undefined && { lengthKm: placed.lengthKm }),
    ...(checked && { checked }),
    ...(byRegion && { lengthByRegion: byRegion }),
    ...(published && {
      publishedLength: {
        km: published.km,
        of: toText(published.of),
        source: toSourceRef(published.source),
      },
    }),
    ...(course && {
      course: namesOf(course, lookup).map((one) => ({ ...one, named: named.has(one.id) })),
    }),
    sections: (record.sections ?? []).map(toSection),
    refs: [...(record.refs ?? [])],
    ...(port && {
      port: {
        mode: port.mode,
        ...(port.neighbour !== undefined && { neighbour: port.neighbour }),
        point: port.point,
      },
    }),
    ...(record.members && { members: namesOf(record.members, lookup) }),
    ...(record.partOf !== undefined && { partOf: record.partOf }),
    ...(parts && { parts }),
    sameSite: lookup.sameSite.get(id) ?? [],
    ...(record.whyUnplaced && { whyUnplaced: toText(record.whyUnplaced) }),
    ...(record.identity && { identity: toText(record.identity) }),
    ...(record.note && { note: toText(record.note) }),
    sources: sourcesOf(entry, places, records.alignments),
  };
  return [placed?.geometry ?? null, properties];
}

/** All features, sorted by id. */
export function resolveFeatures(
  records: Records,
  lines: ReadonlyMap<string, Line>,
  regionsFound: ReadonlyMap<string, FoundRegions>,
): AtlasFeature[] {
  const lookup = lookupOf(records, lines, regionsFound);
  return [...records.features]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => {
      const [geometry, properties] = propertiesOf(entry, lookup);
      return { type: 'Feature', id: properties.id, geometry, properties };
    });
}
