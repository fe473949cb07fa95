/** Batch printing: npm run print -- [options]. Sheets are composed by the application's own code. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type EditionFolders, foldersOf } from '../edition-folders';
import { bundledCommand } from './bundle';
import { runChild } from './child';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WRONG_OPTIONS = 2;

/** Reads the options needed before bundling; all others are read by the bundled code. */
function foldersAsked(argv: readonly string[]): EditionFolders | { error: string } {
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    options: { edition: { type: 'string' }, compiled: { type: 'string' } },
  });
  const typed = (value: string | boolean | undefined) =>
    typeof value === 'string' ? value : undefined;
  return foldersOf({ edition: typed(values.edition), out: typed(values.compiled) }, root, {
    option: '--compiled',
  });
}

/**
 * Makes data and fonts if they are missing. For an edition named on the command line they are always made
 * again, since the folder may hold those of another one. Returns the exit code.
 */
async function prepare({ edition, isOther, out }: EditionFolders): Promise<number> {
  const made = ['geodata/manifest.json', 'geodata/edition.json', 'fonts/noto-sans-sc-400.ttf'];
  if (!isOther && made.every((file) => existsSync(join(out, file)))) return 0;
  const where = ['--edition', edition, '--out', out];
  for (const script of [
    ['geodata', '--', '--quiet'],
    ['fonts', '--'],
  ]) {
    const code = await runChild('npm', ['run', '--silent', ...script, ...where], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (code !== 0) return code;
  }
  return 0;
}

async function main(argv: readonly string[]): Promise<number> {
  const folders = foldersAsked(argv);
  if ('error' in folders) {
    process.stderr.write(`${folders.error}\n`);
    return WRONG_OPTIONS;
  }
  const prepared = await prepare(folders);
  if (prepared !== 0) return prepared;
  const bundled = await bundledCommand(root, folders.out);
  if ('code' in bundled) return bundled.code;
  // In a process of its own, since tsx would transform the whole bundle again.
  const command = [bundled.module, folders.out, ...argv];
  return runChild(process.execPath, command, { stdio: 'inherit' });
}

process.exitCode = await main(process.argv.slice(2));
