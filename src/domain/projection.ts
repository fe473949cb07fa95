/**
 * The regional map projection (decision 1 in ARCHITECTURE): Lambert conformal
 * conic on CGCS2000, standard parallels 36° and 47°, central meridian 85°. Its
 * scale error stays within ±0.5 % over the region, where Web Mercator's scale
 * changes by 26 % between south and north.
 */
import proj4 from 'proj4/lib/core';
import Proj from 'proj4/lib/Proj';
import lcc from 'proj4/lib/projections/lcc';

// Only the projection in use: the whole library would double what the page and its worker load.
Proj.projections.add(lcc);

/** GRS 80 is CGCS2000's ellipsoid. proj4 gives NaN unless the false origin is written out. */
export const REGIONAL_DEFINITION =
  '+proj=lcc +lat_1=36 +lat_2=47 +lat_0=41.5 +lon_0=85 +x_0=0 +y_0=0 +ellps=GRS80 +units=m +no_defs';

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
