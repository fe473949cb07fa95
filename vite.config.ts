import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPolicy } from './scripts/content-policy.ts';
import { compiledFolder, editionPlugin, FOLDER_VARIABLE } from './scripts/edition-plugin.ts';
import { leanMapStyleSheet } from './scripts/map-style-sheet.ts';
import './scripts/notice-place.ts';
import { TestOrder } from './tests/order.ts';
import { COMPILED_SECOND } from './tests/second-edition.ts';

/** Tests of what a process has once: the rasteriser, the words, what was read, a replaced module, its own exit. */
const ALONE = [
  'tests/data/*.test.ts',
  'tests/i18n/*.test.ts',
  'tests/parts/*.test.ts',
  'tests/map/{one-picture,atlas-map,pausable-map,pointing,sheet-frame}.test.ts',
  'tests/print/command*.test.ts',
  'tests/print/write-*.test.ts',
  'tests/scene/*.test.ts',
  'tests/scripts/*.test.ts',
  'tests/store/sync.test.ts',
];

/** No test is about time: a cold machine starts GDAL in several seconds, and the other cores are taken. */
const patient = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  // Relative, so that the built folder works from any path of any static host.
  base: './',
  publicDir: compiledFolder(),
  plugins: [react(), contentPolicy(), editionPlugin()],
  resolve: {
    alias: { 'wkt-parser': fileURLToPath(new URL('src/domain/no-wkt.ts', import.meta.url)) },
  },
  css: { postcss: { plugins: [leanMapStyleSheet] } },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // MapLibre's worker is an .mjs, for which many hosts have no type; browsers then run no worker.
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.mjs'))
            ? 'assets/[name]-[hash].js'
            : 'assets/[name]-[hash][extname]',
        // What the first picture needs anyhow is one file, not one for each module that a later part shares.
        codeSplitting: {
          groups: [{ name: 'base', tags: ['$initial'], test: /\/src\/(i18n|store|words)\// }],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [editionPlugin()] },
  test: {
    // One more than there are cores: a file that waits for its page or its program leaves its core to another.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/**/*.second.test.ts', ...ALONE],
          environment: 'node',
          // Reading the modules anew for each file took a third of the time.
          isolate: false,
          ...patient,
        },
      },
      {
        test: {
          name: 'unit-alone',
          include: ALONE,
          exclude: ['tests/**/*.second.test.ts'],
          environment: 'node',
          ...patient,
        },
      },
      {
        // What holds for any notice is tested with one that is not the application's own.
        plugins: [editionPlugin(COMPILED_SECOND)],
        test: {
          name: 'second',
          include: ['tests/**/*.second.test.ts'],
          environment: 'node',
          isolate: false,
          ...patient,
          env: { [FOLDER_VARIABLE]: COMPILED_SECOND },
          globalSetup: 'tests/compile-second-edition.ts',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          // Vite and the driver of the browser are read once in a process, not for each file.
          isolate: false,
          ...patient,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
    sequence: { sequencer: TestOrder },
  },
});
