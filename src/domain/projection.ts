/**
 * The regional map projection of the edition (decision 1 in ARCHITECTURE): true to scale over the
 * region, where Web Mercator's scale changes between south and north.
 */
import proj4 from 'proj4/lib/core';
import Proj from 'proj4/lib/Proj';
import lcc from 'proj4/lib/projections/lcc';
import { EDITION } from './edition';

// Only the projection in use: the whole library would double what the page and its worker load.
Proj.projections.add(lcc);

/** proj4 gives NaN unless the false origin is written out; the compiler sees that it is. */
export const REGIONAL_DEFINITION = EDITION.projection.definition;

/** The name under which map and sheet know it. */
export const REGIONAL_CRS = 'atlas:regional-conic';

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
