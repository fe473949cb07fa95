/** The unit tests of one area, as Stryker runs them. */
import { defineConfig } from 'vitest/config';
import { editionPlugin, FOLDER_VARIABLE } from '../../scripts/edition-plugin';
import { COMPILED_SECOND } from '../second-edition';
import { AREA_VARIABLE, AREAS, type AreaName } from './areas';

const { tests, isolate } = AREAS[process.env[AREA_VARIABLE] as AreaName];
const named = (end: string): string[] => tests.map((folder) => `${folder}/*${end}`);
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
          ...patient,
        },
      },
    ],
  },
});
