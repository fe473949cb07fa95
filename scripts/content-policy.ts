/**
 * What the application may load and run, as its content security policy: in the built page as an element, so that
 * it holds on any host; as a header where `npm start` serves it. Hosts copy the header from docs/hosting.md.
 */
import type { Plugin } from 'vite';

const SHARED = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  // MapLibre's style sheet holds its icons, and pictures for the map are drawn in the page.
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  // Markup and addresses of scripts pass through src/data/trusted.ts or not at all.
  "require-trusted-types-for 'script'",
  'trusted-types corridor-atlas default',
];

/** As an element; what may frame the page can be said in a header only. */
const ELEMENT_POLICY = SHARED.join('; ');

export const PAGE_POLICY = [...SHARED, "frame-ancestors 'none'"].join('; ');

/**
 * A worker goes by the header of its own file, never by its page's policy. So WebAssembly, which draws PNG files,
 * is allowed to this one and nowhere else.
 */
export const RASTER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const RASTER_FILE = /\/png-worker-[^/]+\.js$/;

export const policyOf = (path: string): string =>
  RASTER_FILE.test(path) ? RASTER_POLICY : PAGE_POLICY;

const CHARSET = '<meta charset="utf-8" />';

/** The development server is left out: it writes scripts and styles into the page itself. */
export const contentPolicy = (): Plugin => ({
  name: 'content-policy',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { server }) => {
      if (server) return html;
      // First of all that it governs, and after what has to stand in the first kilobyte.
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
