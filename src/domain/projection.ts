/**
 * The projection of the map, which the edition defines: a conic or azimuthal one that keeps its scale over
 * the region, where that of Web Mercator changes with latitude (decision 1 in ARCHITECTURE).
 */
import proj4 from 'proj4/lib/core';
import Proj from 'proj4/lib/Proj';
import projectionMethods from '#projection-methods';
import { EDITION } from './edition';

// Registers only these: with the whole library, the page and its worker would load twice as much.
for (const method of projectionMethods) Proj.projections.add(method);

/** Lambert conformal conic, Albers equal-area conic, Lambert azimuthal equal-area. */
const METHODS = ['lcc', 'aea', 'laea'] as const;
export type ProjectionMethod = (typeof METHODS)[number];

/** Without an explicit false origin proj4 returns NaN; the compiler checks that it is there. */
export const REGIONAL_DEFINITION = EDITION.projection.definition;

function methodOf(definition: string): ProjectionMethod {
  const name = /\+proj=(\w+)/.exec(definition)?.[1];
  const method = METHODS.find((one) => one === name);
  if (!method) throw new Error(`The edition's projection is ${name}; use ${METHODS.join(', ')}.`);
  return method;
}

export const PROJECTION_METHOD = methodOf(REGIONAL_DEFINITION);

/** Whether the scale at a point is the same in every direction. */
export const IS_CONFORMAL = PROJECTION_METHOD === 'lcc';

/** The name under which map and sheet know it. */
export const REGIONAL_CRS = 'atlas:regional';

const WGS84 = '+proj=longlat +datum=WGS84 +no_defs';

/** [lon, lat] in degrees to [x, y] in metres (`forward`), and back (`inverse`). */
export interface Converter {
  forward(position: number[]): number[];
  inverse(position: number[]): number[];
}

export function converterFor(definition: string): Converter {
  const converter = proj4(WGS84, definition);
  return {
    forward: (position) => converter.forward(position.slice(0, 2)),
    inverse: (position) => converter.inverse(position.slice(0, 2)),
  };
}

export const regional: Converter = converterFor(REGIONAL_DEFINITION);
