/**
 * Which edition `#edition`, `#grammar` and `#projection-methods` mean for Vite: that of the folder of generated files the
 * application is built for. TypeScript, tsx and knip read package.json ("imports"), which names the
 * default edition's. As modules of their own, because Vite warns of imports from its public folder.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Environment variable that names the folder with the generated geodata/ and fonts/; without it
 * public/ of the project, where the default edition's are.
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

/** Of proj4's projections the edition's alone, and not all that `src/domain/projection-methods.ts` has. */
function methodOf(edition: string): string {
  const { projection } = JSON.parse(edition) as { projection: { definition: string } };
  const method = /\+proj=(\w+)/.exec(projection.definition)?.[1];
  return `import method from 'proj4/lib/projections/${method}'; export default [method];`;
}

export function editionPlugin(folder: string = compiledFolder()): Plugin {
  return {
    name: 'edition',
    // Before Vite's own reading of package.json.
    enforce: 'pre',
    // Without the "#", after which a browser reads a fragment.
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
