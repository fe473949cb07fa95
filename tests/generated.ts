/**
 * The generated files as the application would load them: of the real register, or of the second edition in
 * the tests that hold for any (`*.second.test.ts`).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledFolder } from '../scripts/edition-plugin';
import { buildCatalogue, type Catalogue } from '../src/domain/catalogue';
import { type AtlasFeature, NETWORKS } from '../src/domain/contract/register';
import type { Source } from '../src/domain/contract/sources';

const folder = join(compiledFolder(), 'geodata');

function read<T>(name: string): T {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  } catch (error) {
    throw new Error(`${name} cannot be read; run "npm run geodata" first (${error})`);
  }
}

export const readGenerated = read;

export function generatedCatalogue(): Catalogue {
  return buildCatalogue({
    features: NETWORKS.flatMap(
      (network) => read<{ features: AtlasFeature[] }>(`${network}.geojson`).features,
    ),
    clauses: read('clauses.json'),
    agencies: read('agencies.json'),
    regions: read('regions.json'),
    attributions: read('attributions.json'),
    notice: read('notice.json'),
  });
}

export function generatedSources(): ReadonlyMap<string, Source> {
  return new Map(read<Source[]>('sources.json').map((source) => [source.id, source]));
}
