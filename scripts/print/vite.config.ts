import { defineConfig } from 'vite';
import { editionPlugin } from '../edition-plugin.ts';

export default defineConfig({
  publicDir: false,
  plugins: [editionPlugin()],
  // Bundles dependencies too: Node cannot load proj4's parts and pdfkit's browser build as modules.
  ssr: { noExternal: true },
  build: { ssr: 'scripts/print/bundled.ts', target: 'node20', minify: false },
});
