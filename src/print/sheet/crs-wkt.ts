/**
 * The edition's projection as well-known text, in the spelling PDF readers of maps expect (ISO
 * 32000-2, 12.10.2 points to that of the first Simple Features specification).
 */
import type { Datum } from '../../domain/contract/edition';
import { EDITION } from '../../domain/edition';
import {
  PROJECTION_METHOD,
  type ProjectionMethod,
  REGIONAL_DEFINITION,
} from '../../domain/projection';

const geographic = (name: string, datum: string, spheroid: string): string =>
  `GEOGCS["${name}",DATUM["${datum}",SPHEROID[${spheroid}]],PRIMEM["Greenwich",0.0],` +
  'UNIT["Degree",0.0174532925199433]]';

const GEOGRAPHIC: Record<Datum, string> = {
  // EPSG 4490: the ellipsoid of GRS 80 with a flattening of its own in the eleventh digit.
  cgcs2000: geographic(
    'GCS_China_Geodetic_Coordinate_System_2000',
    'D_China_2000',
    '"CGCS2000",6378137.0,298.257222101',
  ),
  wgs84: geographic('GCS_WGS_1984', 'D_WGS_1984', '"WGS_1984",6378137.0,298.257223563'),
};

type Parameter = readonly [name: string, inDefinition: string];

const ORIGIN: readonly Parameter[] = [
  ['False_Easting', 'x_0'],
  ['False_Northing', 'y_0'],
  ['Central_Meridian', 'lon_0'],
];
const PARALLELS: readonly Parameter[] = [
  ['Standard_Parallel_1', 'lat_1'],
  ['Standard_Parallel_2', 'lat_2'],
];
const LATITUDE: Parameter = ['Latitude_Of_Origin', 'lat_0'];

const METHODS: Record<ProjectionMethod, { name: string; parameters: readonly Parameter[] }> = {
  lcc: { name: 'Lambert_Conformal_Conic', parameters: [...ORIGIN, ...PARALLELS, LATITUDE] },
  aea: { name: 'Albers', parameters: [...ORIGIN, ...PARALLELS, LATITUDE] },
  laea: { name: 'Lambert_Azimuthal_Equal_Area', parameters: [...ORIGIN, LATITUDE] },
};

/** With at least one decimal: readers of WKT expect it of real numbers. */
const decimal = (value: number): string =>
  Number.isInteger(value) ? value.toFixed(1) : String(value);

function parameterOf(key: string, definition: string): string {
  const found = new RegExp(`\\+${key}=(-?[\\d.]+)`).exec(definition)?.[1];
  if (found === undefined) throw new Error(`the projection's definition has no ${key}`);
  return decimal(Number(found));
}

export function projectedWkt(
  method: ProjectionMethod,
  definition: string,
  named: { name: string; datum: Datum },
): string {
  const { name, parameters } = METHODS[method];
  const written = parameters.map(
    ([one, key]) => `PARAMETER["${one}",${parameterOf(key, definition)}]`,
  );
  return `PROJCS["${named.name}",${GEOGRAPHIC[named.datum]},PROJECTION["${name}"],${written.join(',')},UNIT["Meter",1.0]]`;
}

export const REGIONAL_WKT = projectedWkt(
  PROJECTION_METHOD,
  REGIONAL_DEFINITION,
  EDITION.projection,
);
