/** The sources behind a feature: its own, its alignment's, and those of its places. */
import type { Source, SourceRef } from '../../../src/domain/contract';
import type { AuthoredPlace } from '../authored';
import type { FeatureEntry, Records } from '../read/records';
import { toSourceRef } from './text';

/**
 * Each once. A point names the record its coordinates were read from; a line over
 * twenty towns names the gazetteer behind them, not twenty of its records.
 */
export function sourcesOf(
  { id, record }: FeatureEntry,
  places: ReadonlyMap<string, AuthoredPlace>,
  alignments: Records['alignments'],
): SourceRef[] {
  const { course = [], branches = [], points = [] } = record.geometry ?? {};
  const ofPlaces = (ids: readonly string[]) => ids.flatMap((one) => places.get(one)?.sources ?? []);
  const own = [
    ...(record.sources ?? []),
    ...(alignments.get(id)?.record.properties.sources ?? []),
    ...ofPlaces(points),
  ].map(toSourceRef);
  const found = new Map(own.map((ref) => [`${ref.id} ${ref.locator ?? ''}`, ref]));
  for (const ref of ofPlaces([...course, ...branches.flat()])) {
    if (![...found.values()].some((other) => other.id === ref.id))
      found.set(ref.id, { id: ref.id });
  }
  return [...found.values()];
}

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
