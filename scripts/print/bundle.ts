/**
 * The application's composing code as one file that Node reads. Made once for each state of the
 * code: loading it through Vite each time would cost three times the time and 300 MB.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child';

/** What is bundled, and what decides how. */
const PARTS = [
  'src',
  'scripts/print',
  'scripts/edition-plugin.ts',
  'scripts/file-trouble.ts',
  'scripts/write-whole.ts',
  'package-lock.json',
  'public/geodata/edition.json',
  'public/geodata/grammar.json',
];

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesOf(join(path, name)))
    : [path];

function stampOf(root: string): string {
  const hash = createHash('sha256');
  for (const path of PARTS.flatMap((part) => filesOf(join(root, part)))) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}\0${mtimeMs}\0${size}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Path of `bundled.ts` as a file for Node, or the exit code of a build that failed or was ended. */
export async function bundledCommand(root: string): Promise<{ module: string } | { code: number }> {
  const cache = join(root, 'node_modules/.cache/print');
  const stamp = stampOf(root);
  const folder = join(cache, stamp);
  const module = join(folder, 'bundled.js');
  if (existsSync(module)) return { module };
  // Another command may be building too: each in a folder of its own, and the first one stays.
  const own = `${folder}-${process.pid}`;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--config', 'scripts/print/vite.config.ts', '--outDir', own];
  const code = await runChild(
    process.execPath,
    [vite, 'build', ...options, '--logLevel', 'error'],
    {
      cwd: root,
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
