/**
 * Writes each file completely or not at all: first under names that end in .part, which are renamed when all
 * of them are on the disk. Existing files stay until then.
 */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { reasonOfTrouble } from './file-trouble';

export interface WholeFile {
  path: string;
  content: Uint8Array | string;
}

/** Thrown if a file cannot be written; the message is for the person at the terminal. */
export class CannotWrite extends Error {
  /** @param written files that are in their place already */
  constructor(path: string, reason: string, written: readonly string[] = []) {
    const state =
      written.length === 0
        ? 'Nothing was changed'
        : `Written before that: ${written.join(', ')}; no other file was changed`;
    super(`${path} cannot be written: ${reason}. ${state}; mend that, or name another.`);
  }
}

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Throws CannotWrite before long work is done for a file that cannot be written. */
export function requireWritable(path: string): void {
  try {
    if (existsSync(path) && statSync(path).isDirectory()) {
      throw new CannotWrite(path, 'it is a folder');
    }
    let folder = dirname(path);
    while (!existsSync(folder)) folder = dirname(folder);
    if (!statSync(folder).isDirectory()) throw new CannotWrite(path, `${folder} is no folder`);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw error instanceof CannotWrite ? error : new CannotWrite(path, reasonOfTrouble(error));
  }
}

/**
 * Creates parent folders one by one: Node's own recursive option loops for ever on systems that deny that
 * the parent exists.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function writePart({ path, content }: WholeFile): void {
  makeFolder(dirname(path));
  const part = openSync(`${path}.part`, 'w');
  try {
    writeFileSync(part, content);
    fsyncSync(part);
  } finally {
    closeSync(part);
  }
}

/**
 * @throws CannotWrite, which names those that are in their place already: none, unless the system refuses to
 *   rename a file although it could be written
 */
export function writeWhole(files: readonly WholeFile[]): void {
  // A signal now would leave .part files behind, so it is held back until they are gone.
  let pending: NodeJS.Signals | null = null;
  const hold = (signal: NodeJS.Signals) => {
    pending = signal;
  };
  for (const signal of SIGNALS) process.on(signal, hold);
  // Follow symbolic links, so that they stay links.
  const placed = files.map(({ path, content }) => ({
    path: existsSync(path) ? realpathSync(path) : path,
    content,
  }));
  let current = '';
  const written: string[] = [];
  try {
    for (const file of placed) {
      current = file.path;
      requireWritable(file.path);
      writePart(file);
    }
    for (const { path } of placed) {
      current = path;
      renameSync(`${path}.part`, path);
      written.push(path);
    }
  } catch (error) {
    for (const { path } of placed) rmSync(`${path}.part`, { force: true });
    throw error instanceof CannotWrite
      ? error
      : new CannotWrite(current, reasonOfTrouble(error), written);
  } finally {
    // Signals arrive between two turns of the event loop. One that arrived is then sent again, for its
    // usual handlers.
    const release = () => {
      for (const signal of SIGNALS) process.off(signal, hold);
      if (pending !== null) process.kill(process.pid, pending);
    };
    setImmediate(() => setImmediate(release));
  }
}
