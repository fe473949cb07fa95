/** Batch printing: npm run print -- [options]. Composing is the application's own code. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type EditionFolders, foldersOf } from '../edition-folders';
import { bundledCommand } from './bundle';
import { runChild } from './child';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WRONG_OPTIONS = 2;

/** What has to be known before anything is bundled; all other options are read by what is bundled. */
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
 * Data and fonts are made where they are not there yet; those of an edition that was named are made
 * anew, as the folder may hold another's. Exit code.
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
  // A process of its own: what transforms TypeScript on the fly would read the whole bundle again.
  const command = [bundled.module, folders.out, ...argv];
  return runChild(process.execPath, command, { stdio: 'inherit' });
}

process.exitCode = await main(process.argv.slice(2));
