/** Puts the published files into their folder. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './serialise';

/**
 * Writes every file and removes those an earlier run left behind. Folders stay:
 * the base map beside the data has its own script.
 */
export function writeFolder(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && !files.has(entry.name)) rmSync(join(folder, entry.name));
  }
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}
