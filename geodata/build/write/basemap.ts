/** Puts the derived base map beside the compiled data; it is committed as it is published. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export function copyBasemap(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.endsWith('.geojson')) copyFileSync(join(from, name), join(to, name));
  }
}
