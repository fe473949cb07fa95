/**
 * Stands for proj4's reader of well-known text, which is a third of what the page and its worker would
 * load of proj4 (alias in vite.config.ts). Projections are written as PROJ strings here.
 */
export default function readWellKnownText(): never {
  throw new Error('Write the projection as a PROJ string: "+proj=…"; WKT is not read.');
}
