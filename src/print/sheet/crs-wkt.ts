/**
 * The regional projection as well-known text, in the spelling PDF readers of maps expect (ISO
 * 32000-2, 12.10.2 points to that of the first Simple Features specification).
 */
import { REGIONAL_DEFINITION } from '../../domain/projection';

/** CGCS2000, EPSG 4490: the ellipsoid of GRS 80 with a flattening of its own in the eleventh digit. */
const GEOGRAPHIC =
  'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",' +
  'SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],' +
  'UNIT["Degree",0.0174532925199433]]';

export const REGIONAL_NAME = 'CGCS2000_Lambert_Conformal_Conic_36_47_85E';

function parameter(name: string): string {
  const found = new RegExp(`\\+${name}=(-?[\\d.]+)`).exec(REGIONAL_DEFINITION)?.[1];
  if (found === undefined) throw new Error(`the projection's definition has no ${name}`);
  return Number(found).toFixed(1);
}

const PARAMETERS = [
  ['False_Easting', 'x_0'],
  ['False_Northing', 'y_0'],
  ['Central_Meridian', 'lon_0'],
  ['Standard_Parallel_1', 'lat_1'],
  ['Standard_Parallel_2', 'lat_2'],
  ['Latitude_Of_Origin', 'lat_0'],
].map(([name = '', key = '']) => `PARAMETER["${name}",${parameter(key)}]`);

export const REGIONAL_WKT = `PROJCS["${REGIONAL_NAME}",${GEOGRAPHIC},PROJECTION["Lambert_Conformal_Conic"],${PARAMETERS.join(',')},UNIT["Meter",1.0]]`;
