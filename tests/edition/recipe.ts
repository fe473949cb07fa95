/** A recipe of CONTRIBUTING, followed to the letter in a clean clone of this checkout. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The commands of a recipe: all shell blocks between its bold beginning and that of the next. */
export function commandsOf(contributing: string, begins: string): string {
  const from = contributing.indexOf(`**${begins}`);
  if (from === -1) throw new Error(`CONTRIBUTING has no recipe "${begins}"`);
  const length = contributing.slice(from + 2).search(/^\*\*|^## /m);
  const recipe = contributing.slice(from, length === -1 ? undefined : from + 2 + length);
  const blocks = [...recipe.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)];
  return blocks.map(([, block = '']) => block.replaceAll(/^ +/gm, '')).join('');
}

export interface Followed {
  /** The folder the clone stands in; what the recipe puts beside the clone is here too. */
  folder: string;
  clone: string;
  commands: string;
  status: number | null;
  /** What was said while following it. */
  said: string;
  /** What git finds changed or added in the clone. */
  changes: string;
  remove(): void;
}

/**
 * Files that are not known to git are left out, as everybody else lacks them; what is changed and
 * not committed yet is taken along.
 */
function cleanClone(root: string, clone: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  git('clone', '--quiet', '--no-tags', root, clone);
  for (const file of git('diff', '--name-only', '-z', 'HEAD').split('\0').filter(Boolean)) {
    rmSync(join(clone, file), { force: true });
    if (existsSync(join(root, file))) cpSync(join(root, file), join(clone, file));
  }
  linkPackages(join(root, 'node_modules'), join(clone, 'node_modules'));
}

/** The packages, but not what commands keep beside them: the clone's own must not take its place. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from).filter((one) => one !== '.cache' && one !== '.vite')) {
    symlinkSync(join(from, name), join(to, name));
  }
}

export function followRecipe(root: string, begins: string): Followed {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  const clone = join(folder, 'clone');
  cleanClone(root, clone);
  const stateOf = () =>
    execFileSync('git', ['status', '--porcelain', '--ignored'], { cwd: clone, encoding: 'utf8' });
  const before = new Set(stateOf().split('\n'));
  const commands = commandsOf(readFileSync(join(clone, 'CONTRIBUTING.md'), 'utf8'), begins);
  // Nothing of the test runner's own: its NODE_ENV would build another application.
  const { PATH, HOME, TMPDIR } = process.env;
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', commands], {
    cwd: clone,
    encoding: 'utf8',
    env: { PATH, HOME, TMPDIR, LANG: 'C.UTF-8' },
    maxBuffer: 64 * 2 ** 20,
  });
  const changes = stateOf()
    .split('\n')
    .filter((line) => !before.has(line))
    .join('\n');
  return {
    folder,
    clone,
    commands,
    status,
    said: `${stdout}${stderr}`,
    changes,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
