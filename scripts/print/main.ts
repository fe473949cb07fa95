/** Batch printing: npm run print -- [options]. Composing is the application's own code. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledCommand } from './bundle';
import { runChild } from './child';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Data and fonts are made where they are not there yet. Exit code. */
async function prepare(): Promise<number> {
  const made = ['public/geodata/manifest.json', 'public/fonts/noto-sans-sc-400.ttf'];
  if (made.every((file) => existsSync(join(root, file)))) return 0;
  for (const script of [['geodata', '--', '--quiet'], ['fonts']]) {
    const code = await runChild('npm', ['run', '--silent', ...script], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (code !== 0) return code;
  }
  return 0;
}

async function main(): Promise<number> {
  const prepared = await prepare();
  if (prepared !== 0) return prepared;
  const bundled = await bundledCommand(root);
  if ('code' in bundled) return bundled.code;
  // A process of its own: what transforms TypeScript on the fly would read the whole bundle again.
  const command = [bundled.module, root, ...process.argv.slice(2)];
  return runChild(process.execPath, command, { stdio: 'inherit' });
}

process.exitCode = await main();
