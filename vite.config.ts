import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPolicy } from './scripts/content-policy.ts';
import { leanMapStyleSheet } from './scripts/map-style-sheet.ts';

export default defineConfig({
  // Relative, so that the built folder works from any path of any static host.
  base: './',
  plugins: [react(), contentPolicy()],
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
  worker: { format: 'es' },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          environment: 'node',
          // No test is about time; a cold machine starts GDAL in several seconds.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One Chromium at a time: software WebGL needs the cores to itself.
          fileParallelism: false,
        },
      },
    ],
  },
});
