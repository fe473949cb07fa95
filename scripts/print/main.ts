/**
 * Batch printing: npm run print -- [options]. Composing is the application's own code, so it
 * is loaded through Vite as the application is built.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

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
const vite = await createServer({
  root,
  configFile: false,
  server: { middlewareMode: true, watch: null },
  appType: 'custom',
  // proj4's parts and pdfkit's browser build are not modules that Node reads.
  ssr: { noExternal: ['proj4', 'pdfkit'] },
  logLevel: 'error',
});
try {
  const { run } = (await vite.ssrLoadModule('/scripts/print/run.ts')) as {
    run(root: string, argv: readonly string[]): Promise<number>;
  };
  process.exitCode = await run(root, process.argv.slice(2));
} finally {
  await vite.close();
}
