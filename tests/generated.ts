/** The generated files as the application would load them, for tests that speak of the real register. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCatalogue, type Catalogue } from '../src/domain/catalogue';
import { type AtlasFeature, NETWORKS } from '../src/domain/contract/register';
import type { Source } from '../src/domain/contract/sources';

const folder = fileURLToPath(new URL('../public/geodata/', import.meta.url));

function read<T>(name: string): T {
  try {
    return JSON.parse(readFileSync(folder + name, 'utf8')) as T;
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
