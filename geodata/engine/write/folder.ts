/** Writes the published files into their folder. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../../scripts/write-whole';
import type { Files } from './serialise';

/**
 * Writes all files, or says which were written, and then removes files that an earlier run left. Subfolders stay, since the
 * base map's own script writes there.
 */
export function writeFolder(folder: string, files: Files): void {
  writeWhole([...files].map(([name, content]) => ({ path: join(folder, name), content })));
  const written = new Set<string>(files.keys());
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && !written.has(entry.name)) rmSync(join(folder, entry.name));
  }
}
