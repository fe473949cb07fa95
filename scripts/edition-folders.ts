/**
 * Reads which edition a command works on, and the folder for its generated files. Every command has the
 * same two options, so that a second edition never overwrites the first.
 */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const EDITION_OPTIONS = {
  edition: { type: 'string' },
  out: { type: 'string' },
} as const;

export const EDITION_USAGE = `  --edition <dir>  folder of the edition, with edition.yaml, grammar.yaml, notice.yaml …; default geodata
  --out <dir>      folder that takes its geodata/ and fonts/; default public`;

export interface EditionFolders {
  /** As typed, for messages. */
  name: string;
  /** Absolute. */
  edition: string;
  /** Whether it is not this repository's own edition. */
  isOther: boolean;
  /** Absolute; contains geodata/ and fonts/. */
  out: string;
}

export interface EditionValues {
  edition?: string | undefined;
  out?: string | undefined;
}

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/**
 * Whether the compiler may write to the folder and remove unknown files from it: only if it is new, holds
 * no files, or has a manifest.
 */
function isOurs(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const files = readdirSync(folder, { withFileTypes: true }).filter((one) => !one.isDirectory());
  return files.length === 0 || existsSync(join(folder, 'manifest.json'));
}

/**
 * @param root the project's folder; relative paths start from it
 * @param how what the command calls the folder for generated files, and whether it writes at all
 */
export function foldersOf(
  { edition: given, out: asked }: EditionValues,
  root: string,
  { option = '--out', writes = true } = {},
): EditionFolders | { error: string } {
  const standard = { edition: join(root, 'geodata'), out: join(root, 'public') };
  const name = given ?? 'geodata';
  const edition = resolve(root, name);
  const out = asked === undefined ? standard.out : resolve(root, asked);
  const isOther = real(edition) !== real(standard.edition);
  const folders = { name, edition, isOther, out };
  if (isOther && !existsSync(join(edition, 'edition.yaml'))) {
    return {
      error: `--edition ${name}: there is no ${join(name, 'edition.yaml')}; give a folder with edition.yaml, grammar.yaml, notice.yaml, clauses/ and features/`,
    };
  }
  if (!writes) return folders;
  if (isOther && asked === undefined) {
    return {
      error: `--edition ${name} needs ${option} <dir>: without it the files of this edition would take the place of the default edition's in public/`,
    };
  }
  if (isOther && real(out) === real(standard.out)) {
    return {
      error: `${option} ${asked} holds the files of the default edition; give ${name} a folder of its own`,
    };
  }
  if (asked !== undefined && !isOurs(join(out, 'geodata'))) {
    return {
      error: `${option} ${asked}: ${join(asked, 'geodata')} holds files that no command has generated; give another folder`,
    };
  }
  return folders;
}
