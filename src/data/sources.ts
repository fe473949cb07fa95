/**
 * Loads the register of sources. It is too large for the first picture, and only panels and sheets cite it.
 */
import type { Source } from '../domain/contract/sources';
import { requireValue } from './read-file';
import { once, readGenerated } from './read-generated';

/** In the order of the register of sources. */
export type SourceById = ReadonlyMap<string, Source>;

const byId = once(
  (sources: readonly Source[]): SourceById => new Map(sources.map((source) => [source.id, source])),
);

/** Rejects with an UnreadFile. After a failure the next call tries again. */
export async function loadSources(): Promise<SourceById> {
  return requireValue(await readGenerated('sources.json', byId));
}
