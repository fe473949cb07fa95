/** The unit tests of one area, as Stryker runs them. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { editionPlugin, FOLDER_VARIABLE } from '../../scripts/edition-plugin';
import { COMPILED_SECOND } from '../second-edition';
import { AREA_VARIABLE, AREAS, type AreaName } from './areas';

const { tests } = AREAS[process.env[AREA_VARIABLE] as AreaName];
const named = (end: string): string[] => tests.map((folder) => `${folder}/*${end}`);
const patient = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  resolve: {
    alias: { 'wkt-parser': fileURLToPath(new URL('../../src/domain/no-wkt.ts', import.meta.url)) },
  },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          include: named('.test.ts'),
          exclude: named('.second.test.ts'),
          ...patient,
        },
      },
      {
        plugins: [editionPlugin(COMPILED_SECOND)],
        test: {
          name: 'second',
          isolate: false,
          include: named('.second.test.ts'),
          env: { [FOLDER_VARIABLE]: COMPILED_SECOND },
          globalSetup: 'tests/compile-second-edition.ts',
          ...patient,
        },
      },
    ],
  },
});
