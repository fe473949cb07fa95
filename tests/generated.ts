/**
 * The generated files as the application would load them: of the real register, or of the second edition in
 * tests that hold for any notice (`*.second.test.ts`).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { compiledFolder } from '../scripts/edition-plugin';
import type { Ground } from '../src/data/basemap';
import { buildCatalogue, type Catalogue } from '../src/domain/catalogue';
import type { DetailPart, PartCollection } from '../src/domain/contract/basemap';
import {
  type GeneratedFile,
  type GeneratedFiles,
  networkFile,
} from '../src/domain/contract/manifest';
import { NETWORKS } from '../src/domain/contract/register';
import type { Source } from '../src/domain/contract/sources';

const folder = join(compiledFolder(), 'geodata');

export function readGenerated<F extends GeneratedFile>(name: F, from = folder): GeneratedFiles[F] {
  try {
    return JSON.parse(readFileSync(join(from, name), 'utf8')) as GeneratedFiles[F];
  } catch (error) {
    throw new Error(`${name} cannot be read; run "npm run geodata" first (${error})`);
  }
}

/** @param from folder of other generated files than those of this run's edition */
export function generatedCatalogue(from = folder): Catalogue {
  return buildCatalogue({
    features: NETWORKS.flatMap((network) => readGenerated(networkFile(network), from).features),
    clauses: readGenerated('clauses.json', from),
    agencies: readGenerated('agencies.json', from),
    regions: readGenerated('regions.json', from),
    attributions: readGenerated('attributions.json', from),
    notice: readGenerated('notice.json', from),
  });
}

export function generatedSources(): ReadonlyMap<string, Source> {
  return new Map(readGenerated('sources.json').map((source) => [source.id, source]));
}

const partsOf = (topology: Topology) =>
  Object.fromEntries(
    Object.entries(topology.objects).map(([part, object]) => [part, feature(topology, object)]),
  );

export const generatedGround = () => partsOf(readGenerated('ground.topojson')) as unknown as Ground;

export const generatedDetail = () =>
  partsOf(readGenerated('detail.topojson')) as unknown as {
    [P in DetailPart]: PartCollection<P>;
  };
