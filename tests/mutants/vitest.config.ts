/** The unit tests of one area, as Stryker runs them. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { editionPlugin, FOLDER_VARIABLE } from '../../scripts/edition-plugin';
import { COMPILED_SECOND } from '../second-edition';
import { AREA_VARIABLE, AREAS, type AreaName, filesOf } from './areas';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const area = AREAS[process.env[AREA_VARIABLE] as AreaName];
const { tests, isolate } = area;
const named = (end: string): string[] => tests.map((pattern) => `${pattern}${end}`);
const sharedModules = isolate ? [] : filesOf(area, ROOT).map((file) => join(ROOT, file));
const runner = { runner: 'tests/mutants/runner.ts', provide: { sharedModules } };
const patient = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          isolate,
          include: named('.test.ts'),
          exclude: named('.second.test.ts'),
          ...runner,
          ...patient,
        },
      },
      {
        plugins: [editionPlugin(COMPILED_SECOND)],
        test: {
          name: 'second',
          isolate,
          include: named('.second.test.ts'),
          env: { [FOLDER_VARIABLE]: COMPILED_SECOND },
          globalSetup: 'tests/compile-second-edition.ts',
          ...runner,
          ...patient,
        },
      },
    ],
  },
});
