import { defineConfig } from 'vite';
import { editionPlugin } from '../edition-plugin.ts';

export default defineConfig({
  publicDir: false,
  plugins: [editionPlugin()],
  // proj4's parts and pdfkit's browser build are not modules that Node reads.
  ssr: { noExternal: true },
  build: { ssr: 'scripts/print/bundled.ts', target: 'node20', minify: false },
});
