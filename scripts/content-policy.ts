/**
 * The content security policy: what the application may load and run. In the built page it is a meta
 * element, so that it holds on any host; `npm start` also sends it as a header. Hosts copy the header from
 * docs/hosting.md.
 */
import type { Plugin } from 'vite';

const SHARED = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  // MapLibre's style sheet contains icons as data addresses, and images for the map are made in the page.
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  // Markup and script addresses are allowed only through src/data/trusted.ts.
  "require-trusted-types-for 'script'",
  'trusted-types corridor-atlas default',
];

/** For the meta element. Without frame-ancestors, which works only in a header. */
const ELEMENT_POLICY = SHARED.join('; ');

export const PAGE_POLICY = [...SHARED, "frame-ancestors 'none'"].join('; ');

/**
 * A worker follows the header of its own file, never the policy of its page. So WebAssembly, which draws
 * PNG files, is allowed for this file only.
 */
export const RASTER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const RASTER_FILE = /\/png-worker-[^/]+\.js$/;

export const policyOf = (path: string): string =>
  RASTER_FILE.test(path) ? RASTER_POLICY : PAGE_POLICY;

const CHARSET = '<meta charset="utf-8" />';

/** Not for the development server, which writes scripts and styles into the page itself. */
export const contentPolicy = (): Plugin => ({
  name: 'content-policy',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { server }) => {
      if (server) return html;
      // Before everything that the policy governs, but after the charset, which must be in the first
      // kilobyte.
      if (!html.includes(CHARSET)) throw new Error(`index.html has no ${CHARSET}`);
      const element = `<meta http-equiv="Content-Security-Policy" content="${ELEMENT_POLICY}" />`;
      return html.replace(CHARSET, `${CHARSET}\n    ${element}`);
    },
  },
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use(({ url = '' }, response, next) => {
      response.setHeader('Content-Security-Policy', policyOf(url.split(/[?#]/)[0] ?? ''));
      response.setHeader('X-Content-Type-Options', 'nosniff');
      next();
    });
  },
});
