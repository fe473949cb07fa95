/** Puts the published files into their folder. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../../scripts/write-whole';
import type { Files } from './serialise';

/**
 * Writes every file, all of them or none, and then removes those an earlier run left behind. Folders stay:
 * the base map beside the data has its own script.
 */
export function writeFolder(folder: string, files: Files): void {
  writeWhole([...files].map(([name, content]) => ({ path: join(folder, name), content })));
  const written = new Set<string>(files.keys());
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && !written.has(entry.name)) rmSync(join(folder, entry.name));
  }
}
