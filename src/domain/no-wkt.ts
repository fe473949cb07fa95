/**
 * Replaces proj4's reader of well-known text (alias in vite.config.ts), which would be a third of the proj4
 * code that the page and its worker load. Projections are written as PROJ strings here.
 */
export default function readWellKnownText(): never {
  throw new Error('Write the projection as a PROJ string: "+proj=…"; WKT is not read.');
}
