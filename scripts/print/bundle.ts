/**
 * Bundles the application's composition code into one file for Node. It is made once for each state of the
 * code: loading the code through Vite each time would take three times as long and 300 MB.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_VARIABLE } from '../edition-plugin';
import { runChild } from './child';

/** Files that are bundled, and files that configure the bundling. */
const PARTS = [
  'src',
  'scripts/print',
  'scripts/edition-plugin.ts',
  'scripts/file-trouble.ts',
  'scripts/write-whole.ts',
  'package-lock.json',
];

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesOf(join(path, name)))
    : [path];

/** Compared by content: compiling again changes their dates but not their content. */
const EDITION_FILES = ['geodata/edition.json', 'geodata/grammar.json'];

function stampOf(root: string, folder: string): string {
  const hash = createHash('sha256');
  for (const path of PARTS.flatMap((part) => filesOf(join(root, part)))) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}\0${mtimeMs}\0${size}\0`);
  }
  for (const file of EDITION_FILES) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Each folder of generated files has its own bundles, so that two editions do not delete each other's. */
const cacheOf = (root: string, folder: string): string =>
  join(
    root,
    'node_modules/.cache/print',
    createHash('sha256').update(folder).digest('hex').slice(0, 8),
  );

/** Path of the bundled `bundled.ts`, or the exit code if the build failed or was interrupted. */
export async function bundledCommand(
  root: string,
  compiled: string,
): Promise<{ module: string } | { code: number }> {
  const cache = cacheOf(root, compiled);
  const stamp = stampOf(root, compiled);
  const folder = join(cache, stamp);
  const module = join(folder, 'bundled.js');
  if (existsSync(module)) return { module };
  // Another command may be building at the same time: each builds in its own folder, and the first result
  // is kept.
  const own = `${folder}-${process.pid}`;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--config', 'scripts/print/vite.config.ts', '--outDir', own];
  const code = await runChild(
    process.execPath,
    [vite, 'build', ...options, '--logLevel', 'error'],
    {
      cwd: root,
      env: { ...process.env, [FOLDER_VARIABLE]: compiled },
      stdio: ['ignore', 2, 2],
    },
  );
  if (code !== 0) {
    rmSync(own, { recursive: true, force: true });
    return { code };
  }
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true });
    if (!existsSync(module)) throw error;
  }
  const outdated = readdirSync(cache).filter(
    (name) => !name.startsWith(stamp) && !name.includes('-'),
  );
  for (const name of outdated) rmSync(join(cache, name), { recursive: true, force: true });
  return { module };
}
