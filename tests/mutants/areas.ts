/** What is damaged together, and which tests must notice. */
export interface Area {
  folder: string;
  /** Which of its files; all of them where it is not given. */
  files?: RegExp;
  /** Folders of tests, without those that compose sheets or read a whole road network. */
  tests: readonly string[];
  /** Whether each file of tests has its own modules, which takes longer: some replace them. */
  isolate: boolean;
}

export const AREAS = {
  domain: { folder: 'src/domain', tests: ['tests/{domain,words,help}/**'], isolate: false },
  store: { folder: 'src/store', tests: ['tests/store/**'], isolate: true },
  symbology: { folder: 'src/symbology', tests: ['tests/{symbology,map}/**'], isolate: true },
  map: { folder: 'src/map', tests: ['tests/map/**'], isolate: true },
  dialog: {
    folder: 'src/print/dialog',
    files: /form\.ts$/,
    tests: ['tests/print/dialog/**'],
    isolate: false,
  },
  engine: {
    folder: 'geodata/engine',
    files: /^(?!(schema|conflate)\/|(authored|make-types|main)\.ts)/,
    tests: ['tests/geodata/**'],
    isolate: false,
  },
} satisfies Record<string, Area>;

export type AreaName = keyof typeof AREAS;

/** Names the area to the configuration of the tests, which Stryker reads in a process of its own. */
export const AREA_VARIABLE = 'MUTANTS_AREA';
