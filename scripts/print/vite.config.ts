import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  // proj4's parts and pdfkit's browser build are not modules that Node reads.
  ssr: { noExternal: true },
  build: { ssr: 'scripts/print/bundled.ts', target: 'node20', minify: false },
});
