/** Collects the sources of a line or site: its own, its alignment's, and those of its places. */
import type { Source, SourceRef } from '../../../src/domain/contract/sources';
import type {
  AuthoredAlignment,
  AuthoredExistingLine,
  AuthoredPlace,
  AuthoredSourceRef,
} from '../authored';
import type { FeatureEntry, Records } from '../read/records';
import { toSourceRef } from './text';

/**
 * Each source once. A point names the record from which its coordinates were read; a line over twenty towns
 * names the gazetteer behind them, and not twenty of its records.
 */
function once(
  own: readonly AuthoredSourceRef[],
  ofTowns: readonly AuthoredSourceRef[],
): SourceRef[] {
  const found = new Map(own.map((ref) => [`${ref.id} ${ref.locator ?? ''}`, toSourceRef(ref)]));
  for (const { id } of ofTowns) {
    if (![...found.values()].some((other) => other.id === id)) found.set(id, { id });
  }
  return [...found.values()];
}

export function sourcesOf(
  { id, record }: FeatureEntry,
  places: ReadonlyMap<string, AuthoredPlace>,
  alignments: Records['alignments'],
): SourceRef[] {
  const { course = [], branches = [], points = [], borders = [] } = record.geometry ?? {};
  const ofPlaces = (ids: readonly string[]) => ids.flatMap((one) => places.get(one)?.sources ?? []);
  const own = [
    ...(record.sources ?? []),
    ...(alignments.get(id)?.record.properties.sources ?? []),
    ...ofPlaces(points),
    ...borders.map(({ source }) => source),
  ];
  return once(own, ofPlaces([...course, ...branches.flat(), ...borders.map(({ place }) => place)]));
}

/** Sources of the opening year, of the drawn line, and of the places with which the line is tagged. */
export const existingSourcesOf = (
  { opened }: AuthoredExistingLine,
  { properties }: AuthoredAlignment,
  tagged: readonly AuthoredPlace[],
): SourceRef[] =>
  once(
    [...(opened ? [opened.source] : []), ...properties.sources],
    tagged.flatMap(({ sources }) => sources),
  );

export function resolveSources({ sources }: Records): Source[] {
  return sources.map(({ record }) => ({
    id: record.id,
    ...(record.titleZh !== undefined && { titleZh: record.titleZh }),
    titleEn: record.titleEn,
    publisher: record.publisher,
    ...(record.date !== undefined && { date: record.date }),
    ...(record.url !== undefined && { url: record.url }),
    licence: record.licence,
    ...(record.attribution !== undefined && { attribution: record.attribution }),
  }));
}

export function attributionsOf({ sources }: Records): string[] {
  return [...new Set(sources.flatMap(({ record }) => record.attribution ?? []))];
}
