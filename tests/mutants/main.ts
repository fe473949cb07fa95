/**
 * Mutation testing, `npm run mutants -- [AREA …] [--every N] [--only PART-OF-PATH]`: makes small damages in the
 * code, one at a time, and counts how many the unit tests notice. What was found is kept, so that a run
 * looks only at what is new. `--every N` damages one line in N, another one each day, for there are thousands.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { AREA_VARIABLE, AREAS, type AreaName, filesOf } from './areas';
import { keptOf, scoreTable } from './scores';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KEPT = join(ROOT, 'test-results/mutants');
const DAY_MS = 86_400_000;

const keptFile = (area: AreaName): string => join(KEPT, `${area}.json`);
const isArea = (name: string): name is AreaName => name in AREAS;

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
  const stryker = new Stryker({
    mutate: every > 1 ? linesOf(files, every) : files,
    incrementalFile: keptFile(area),
  });
  await stryker.runMutationTest();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, only: { type: 'string', default: '' } },
});
const every = Number(values.every);
const unknown = positionals.filter((name) => !isArea(name));
if (unknown.length > 0 || !(Number.isInteger(every) && every > 0)) {
  console.error(`Areas: ${Object.keys(AREAS).join(', ')}; --every takes a whole number.`);
  process.exit(2);
}
const names = Object.keys(AREAS).filter(isArea);
const asked = positionals.length > 0 ? positionals.filter(isArea) : names;
for (const area of asked) await run(area, every, values.only);
console.log(scoreTable(names.map((area) => [area, keptOf(keptFile(area))])));
