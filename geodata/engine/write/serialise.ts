/** Serialises the published files: minified JSON with one record per line, so that diffs are readable. */
import { createHash } from 'node:crypto';
import type { FeatureCollection } from 'geojson';
import type { DetailTopology, GroundTopology } from '../../../src/domain/contract/basemap';
import {
  type BuiltInFiles,
  byNetworkFile,
  type GeneratedFile,
  type GeneratedFiles,
  type Manifest,
} from '../../../src/domain/contract/manifest';
import type { Resolved } from '../resolve';

/** File name below public/geodata → text. */
export type Files = ReadonlyMap<GeneratedFile | keyof BuiltInFiles, string>;

export interface Background {
  ground: GroundTopology;
  detail: DetailTopology;
}

const lines = (records: readonly unknown[]): string =>
  records.length ? `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]` : '[]';

const isCollection = (content: object): content is FeatureCollection =>
  'type' in content && content.type === 'FeatureCollection';

function textOf(content: object): string {
  if (Array.isArray(content)) return `${lines(content)}\n`;
  if (isCollection(content)) {
    return `{"type":"FeatureCollection","features":${lines(content.features)}}\n`;
  }
  return `${JSON.stringify(content)}\n`;
}

const collection = <F>(features: F[]): { type: 'FeatureCollection'; features: F[] } => ({
  type: 'FeatureCollection',
  features,
});

function contentsOf(
  resolved: Resolved,
  { ground, detail }: Background,
): Omit<GeneratedFiles, 'manifest.json'> & BuiltInFiles {
  const { features, existing, notice, clauses, agencies, regions, sources } = resolved;
  return {
    ...byNetworkFile((network) =>
      collection(features.filter(({ properties }) => properties.network === network)),
    ),
    'clauses.json': clauses,
    'agencies.json': agencies,
    'regions.json': regions,
    'notice.json': notice,
    'edition.json': resolved.edition,
    'grammar.json': resolved.grammar,
    'sources.json': sources,
    'outcomes.json': resolved.outcomes,
    'attributions.json': resolved.attributions,
    'places.json': resolved.places,
    'aliases.json': resolved.aliases,
    'pinyin.json': resolved.pinyin,
    'ground.topojson': ground,
    'detail.topojson': detail,
    'existing-trunk.geojson': collection(existing),
    'soft-regions.topojson': resolved.softRegions,
  };
}

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The manifest: a hash of all contents (the data version), and the size of each file. */
function manifestOf(files: Files): Manifest {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(`${name}\0${text}\0`);
  const sizes = Object.fromEntries([...files].map(([name, text]) => [name, bytesOf(text)]));
  return { dataVersion: hash.digest('hex').slice(0, 12), files: sizes };
}

/** Sorted by name; the manifest comes last, since it covers all the others. */
export function serialise(resolved: Resolved, background: Background): Files {
  const texts = Object.entries<object>({ ...contentsOf(resolved, background) }).map(
    ([name, content]) => [name as GeneratedFile | keyof BuiltInFiles, textOf(content)] as const,
  );
  const files = new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
  return files.set('manifest.json', textOf(manifestOf(files)));
}
