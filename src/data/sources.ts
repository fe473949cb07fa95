/** Where the facts were read; too long for the first picture, and only panels and sheets name it. */
import type { Source } from '../domain/contract';
import { listOf, readJson } from './load';

/** In the order of the register of sources. */
export type SourceById = ReadonlyMap<string, Source>;

async function load(): Promise<SourceById> {
  const read = await readJson('sources.json', listOf<Source>('id', 'publisher'));
  if ('problem' in read) throw new Error(`${read.problem.file}: ${read.problem.detail}`);
  return new Map(read.value.map((source) => [source.id, source]));
}

let loaded: Promise<SourceById> | null = null;

/** Fetched once; rejects with file and reason. After a failure the next call tries again. */
export function loadSources(): Promise<SourceById> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}
