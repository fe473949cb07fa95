/** What is damaged together, and which tests must notice. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Area {
  folder: string;
  /** Which of its files; all of them where it is not given. */
  files?: RegExp;
  /** Files of tests, as patterns without their endings; none that compose many sheets or read a road network. */
  tests: readonly string[];
  /** Whether each file of tests has its own modules, which takes longer: some replace them. */
  isolate: boolean;
}

export const AREAS = {
  domain: { folder: 'src/domain', tests: ['tests/{domain,words,help}/**/*'], isolate: false },
  store: { folder: 'src/store', tests: ['tests/store/**/*'], isolate: true },
  symbology: { folder: 'src/symbology', tests: ['tests/{symbology,map}/**/*'], isolate: true },
  map: { folder: 'src/map', tests: ['tests/map/**/*'], isolate: true },
  prepare: {
    folder: 'src/map',
    files: /^prepare/,
    tests: ['tests/map/{prepare*,bands,map-data}'],
    isolate: true,
  },
  sheet: {
    folder: 'src/print/sheet',
    tests: ['tests/print/{arrangement,crs-wkt,refusals,return-link,sheets-asked}'],
    isolate: false,
  },
  dialog: {
    folder: 'src/print/dialog',
    files: /form\.ts$/,
    tests: ['tests/print/dialog/**/*'],
    isolate: false,
  },
  engine: {
    folder: 'geodata/engine',
    files: /^(?!(schema|conflate)\/|(authored|make-types|main)\.ts)/,
    // Not the one that compares a generated file of this folder letter by letter.
    tests: ['tests/geodata/!(types)'],
    isolate: false,
  },
} satisfies Record<string, Area>;

/** Its files, as paths from the root of the project. */
export function filesOf({ folder, files = /./ }: Area, root: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file) && files.test(file))
    .map((file) => `${folder}/${file}`);
}

export type AreaName = keyof typeof AREAS;

/** Names the area to the configuration of the tests, which Stryker reads in a process of its own. */
export const AREA_VARIABLE = 'MUTANTS_AREA';
