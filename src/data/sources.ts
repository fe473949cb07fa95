/** Where the facts were read; too long for the first picture, and only panels and sheets name it. */
import type { Source } from '../domain/contract/sources';
import { listOf } from './accept';
import { readJson, requireValue } from './read-file';

/** In the order of the register of sources. */
export type SourceById = ReadonlyMap<string, Source>;

const byId = (sources: readonly Source[]): SourceById =>
  new Map(sources.map((source) => [source.id, source]));

const isSources = listOf<Source>('id', 'titleEn', 'publisher', 'licence');

/** Rejects with an UnreadFile. After a failure the next call tries again. */
export async function loadSources(): Promise<SourceById> {
  return requireValue(await readJson('sources.json', isSources, byId));
}
