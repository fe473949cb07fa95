/** The published files as texts: minified JSON, one record per line so that diffs can be read. */
import { createHash } from 'node:crypto';
import { NETWORKS } from '../../../src/domain/contract/register';
import type { Resolved } from '../resolve';

/** File name below public/geodata → text. */
export type Files = ReadonlyMap<string, string>;

const lines = (records: readonly unknown[]): string =>
  records.length ? `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]` : '[]';

const collection = (features: readonly unknown[]): string =>
  `{"type":"FeatureCollection","features":${lines(features)}}\n`;

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** What the application checks its cached files against. */
function manifest(files: Files): string {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(`${name}\0${text}\0`);
  const sizes = Object.fromEntries([...files].map(([name, text]) => [name, bytesOf(text)]));
  const dataVersion = hash.digest('hex').slice(0, 12);
  return `${JSON.stringify({ dataVersion, files: sizes })}\n`;
}

/** Sorted by name; the manifest last, for it is over all the others. */
export function serialise(resolved: Resolved, background: Readonly<Record<string, string>>): Files {
  const { features, existing, notice, clauses, agencies, regions, sources, attributions, places } =
    resolved;
  const { aliases, edition, grammar, pinyin } = resolved;
  const collections = NETWORKS.map((network): [string, string] => {
    const own = features.filter(({ properties }) => properties.network === network);
    return [`${network}.geojson`, collection(own)];
  });
  const lists = Object.entries({ clauses, agencies, regions, sources, attributions, places }).map(
    ([name, records]): [string, string] => [`${name}.json`, `${lines(records)}\n`],
  );
  const files = new Map(
    [
      ...collections,
      ['existing-trunk.geojson', collection(existing)] as const,
      ...lists,
      ['aliases.json', `${JSON.stringify(aliases)}\n`] as const,
      ['edition.json', `${JSON.stringify(edition)}\n`] as const,
      ['grammar.json', `${JSON.stringify(grammar)}\n`] as const,
      ['notice.json', `${JSON.stringify(notice)}\n`] as const,
      ['pinyin.json', `${JSON.stringify(pinyin)}\n`] as const,
      ...Object.entries(background),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return files.set('manifest.json', manifest(files));
}
