/**
 * A Vite plugin that resolves `#edition`, `#grammar` and `#projection-methods` to the edition that is
 * built. TypeScript, tsx and knip read package.json ("imports"), which names the default edition's files.
 * They are virtual modules, because Vite warns about imports from its public folder.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Environment variable with the folder of the generated geodata/ and fonts/; without it the project's
 * public/, which holds the default edition's.
 */
export const FOLDER_VARIABLE = 'ATLAS_FOLDER';

const standardFolder = fileURLToPath(new URL('../public', import.meta.url));

export const compiledFolder = (): string => process.env[FOLDER_VARIABLE] ?? standardFolder;

const PREFIX = '\0edition:';
const FILES: Readonly<Record<string, string>> = {
  '#edition': 'geodata/edition.json',
  '#grammar': 'geodata/grammar.json',
  '#projection-methods': 'geodata/edition.json',
};

/**
 * A module with only the edition's projection, in place of all those in `src/domain/projection-methods.ts`.
 */
function methodOf(edition: string): string {
  const { projection } = JSON.parse(edition) as { projection: { definition: string } };
  const method = /\+proj=(\w+)/.exec(projection.definition)?.[1];
  return `import method from 'proj4/lib/projections/${method}'; export default [method];`;
}

export function editionPlugin(folder: string = compiledFolder()): Plugin {
  return {
    name: 'edition',
    // Runs before Vite resolves the imports of package.json.
    enforce: 'pre',
    // Without the "#", which would begin a fragment in a browser's address.
    resolveId: (source) => (source in FILES ? PREFIX + source.slice(1) : null),
    load(id) {
      const source = `#${id.slice(PREFIX.length)}`;
      const file = FILES[source];
      if (!id.startsWith(PREFIX) || file === undefined) return null;
      const path = join(folder, file);
      this.addWatchFile(path);
      const json = readFileSync(path, 'utf8');
      return source === '#projection-methods' ? methodOf(json) : `export default ${json}`;
    },
  };
}
