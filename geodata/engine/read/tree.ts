/** Reads the authored files of an edition into memory. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path below the edition's folder, with forward slashes → text. */
export type Tree = ReadonlyMap<string, string>;

const AUTHORED =
  /^((edition|grammar|notice|agencies|sources|regions|places|abbreviations)|(places|clauses|features|existing-trunk|checkpoints|outcomes)\/[^/]+)\.yaml$|^(alignments\/.+|soft-regions)\.geojson$/;

/** Throws if the folder itself does not exist. */
export function readTree(folder: string): Tree {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist`);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => AUTHORED.test(name))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
