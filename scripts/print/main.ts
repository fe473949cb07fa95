/** Batch printing: npm run print -- [options]. Composing is the application's own code. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledCommand } from './bundle';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Data and fonts are made where they are not there yet. */
function prepare(): void {
  const made = ['public/geodata/manifest.json', 'public/fonts/noto-sans-sc-400.ttf'];
  if (made.every((file) => existsSync(join(root, file)))) return;
  for (const script of [['geodata', '--', '--quiet'], ['fonts']]) {
    execFileSync('npm', ['run', '--silent', ...script], { cwd: root, stdio: ['ignore', 2, 2] });
  }
}

prepare();
// A process of its own: what transforms TypeScript on the fly would read the whole bundle again.
const command = [bundledCommand(root), root, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
