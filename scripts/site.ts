/**
 * Builds and serves the site: `npm run build`, `npm start` (builds and serves) and `npm run dev`, of the
 * default edition or of another one. The default edition is compiled into public/ and built into dist/, or
 * into DIR with --out DIR. Another edition is also compiled into DIR, so that files of the default one are
 * not touched.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer as createProbe } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, createServer, preview } from 'vite';
import { EDITION_OPTIONS, type EditionFolders, foldersOf } from './edition-folders';
import { FOLDER_VARIABLE } from './edition-plugin';
import './notice-place';

const MODES = ['build', 'start', 'dev'] as const;
type Mode = (typeof MODES)[number];

const USAGE = `Usage: npm run build -- [options], npm start -- [options], npm run dev -- [options]
  --edition <dir>  folder of the edition, with edition.yaml, grammar.yaml, notice.yaml …; default geodata
  --out <dir>      folder for the site; default dist, another edition needs one
  --port <n>       of npm start and npm run dev, where the usual one is taken
  --help           print this`;

const root = fileURLToPath(new URL('..', import.meta.url));
const PORT = 4173;
const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65_536;

/** Runs a script of this project and shows its output. */
function runScript(script: string, options: readonly string[]): void {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  execFileSync(process.execPath, [tsx, join(root, script), ...options], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** Makes the generated files: of the default edition in public/, of another one in its own folder. */
function compileInto({ edition, isOther, out }: EditionFolders): void {
  const where = isOther ? ['--edition', edition, '--out', out] : [];
  runScript('geodata/engine/main.ts', ['--quiet', ...where]);
  runScript('scripts/fonts.ts', where);
}

/** Copies the files of public/ that every site needs, without the generated folders. */
function copySharedFiles(out: string): void {
  const shared = join(root, 'public');
  for (const entry of readdirSync(shared, { withFileTypes: true })) {
    if (entry.isFile()) cpSync(join(shared, entry.name), join(out, entry.name));
  }
}

async function buildSite({ isOther, out }: EditionFolders, outDir: string): Promise<void> {
  if (!isOther) {
    await build({ root, build: { outDir, emptyOutDir: true } });
    return;
  }
  // The compiled files are already in the site's folder, so only Vite's earlier output is removed.
  mkdirSync(out, { recursive: true });
  rmSync(join(out, 'assets'), { recursive: true, force: true });
  copySharedFiles(out);
  await build({ root, build: { outDir, emptyOutDir: false, copyPublicDir: false } });
}

async function run(
  mode: Mode,
  folders: EditionFolders,
  outDir: string,
  port: number | null,
): Promise<void> {
  if (folders.isOther) process.env[FOLDER_VARIABLE] = folders.out;
  compileInto(folders);
  if (mode === 'dev') {
    const server = await createServer({
      root,
      server: { ...(port && { port, strictPort: true }) },
    });
    await server.listen();
    server.printUrls();
    return;
  }
  await buildSite(folders, outDir);
  if (mode === 'build') return;
  const server = await preview({
    root,
    build: { outDir },
    preview: { port: port ?? PORT, strictPort: true },
  });
  server.printUrls();
}

function complain(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

/** Whether something listens there already, as the server that is to be started would. */
const isTaken = (port: number): Promise<boolean> =>
  new Promise((tell, fail) => {
    const probe = createProbe();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? tell(true) : fail(error),
    );
    probe.listen(port, 'localhost', () => probe.close(() => tell(false)));
  });

/** The options, or an error message. */
function valuesOf(args: string[]) {
  try {
    const help = { type: 'boolean', default: false } as const;
    const port = { type: 'string' } as const;
    return parseArgs({ args, options: { ...EDITION_OPTIONS, port, help } }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { error: error.message.split('. ')[0] ?? '' };
  }
}

async function main(argv: readonly string[]): Promise<void> {
  const [first, ...args] = argv;
  const mode = MODES.find((one) => one === first);
  if (!mode) return complain(USAGE);
  const values = valuesOf(args);
  if ('error' in values) return complain(`${values.error}\n${USAGE}`);
  if (values.help) return console.log(USAGE);
  const folders = foldersOf(values, root);
  if ('error' in folders) return complain(folders.error);
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && (mode === 'build' || !isPort(port))) {
    return complain(
      mode === 'build'
        ? '--port belongs to npm start and npm run dev: npm run build serves nothing'
        : `--port ${values.port}: a whole number from 1 to 65535`,
    );
  }
  // Said before the build, which takes a minute, and not after it.
  const served = mode === 'start' ? (port ?? PORT) : port;
  if (served !== null && (await isTaken(served))) {
    console.error(
      `Port ${served} is taken. End what listens there, or take another: npm ${mode === 'dev' ? 'run dev' : 'start'} -- --port ${served + 7}`,
    );
    process.exitCode = 1;
    return;
  }
  await run(mode, folders, values.out === undefined ? join(root, 'dist') : folders.out, port);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  // A script that failed has already printed its error.
  const wasTold = error instanceof Error && 'status' in error;
  if (!wasTold) console.error(error);
  process.exitCode = wasTold ? Number(error.status) || 1 : 1;
}
