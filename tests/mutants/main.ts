/**
 * Mutation testing, `npm run mutants -- AREA … [--every N] [--only PART-OF-PATH]`: makes small damages in the
 * code, one at a time, and counts how many the unit tests notice. What was found is kept, so that a run
 * looks only at what is new. `--every N` damages one line in N, another one each day, for there are thousands.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AREA_VARIABLE, AREAS, type AreaName, filesOf } from './areas';
import { AREA_NAMES, readOptions, USAGE } from './options';
import { keptOf, scoreTable } from './scores';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KEPT = join(ROOT, 'test-results/mutants');
const DAY_MS = 86_400_000;

const keptFile = (area: AreaName): string => join(KEPT, `${area}.json`);

/** One line in `every` of each file, as Stryker names lines. */
function linesOf(files: readonly string[], every: number): string[] {
  const first = Math.floor(Date.now() / DAY_MS) % every;
  return files.flatMap((file) => {
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n').length;
    return Array.from({ length: Math.ceil(lines / every) }, (_, index) => {
      const line = 1 + first + index * every;
      return `${file}:${line}-${line}`;
    });
  });
}

async function run(area: AreaName, every: number, only: string): Promise<void> {
  // Stryker's processes inherit it.
  process.env[AREA_VARIABLE] = area;
  mkdirSync(KEPT, { recursive: true });
  const files = filesOf(AREAS[area], ROOT).filter((file) => file.includes(only));
  // Read when the command line is right: it takes longer than anything that can be wrong with that.
  const { Stryker } = await import('@stryker-mutator/core');
  const stryker = new Stryker({
    mutate: every > 1 ? linesOf(files, every) : files,
    incrementalFile: keptFile(area),
  });
  await stryker.runMutationTest();
}

const asked = readOptions(process.argv.slice(2));
if ('error' in asked) {
  console.error(asked.error);
  process.exit(2);
}
if ('help' in asked) {
  console.log(USAGE);
  process.exit(0);
}
for (const area of asked.areas) await run(area, asked.every, asked.only);
console.log(scoreTable(AREA_NAMES.map((area) => [area, keptOf(keptFile(area))])));
