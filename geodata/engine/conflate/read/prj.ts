/** Reads the coordinate system from the text of a .prj (WKT 1), if this command can convert it. */
import { readPrj } from '../../../../src/domain/shapefile/prj';
import type { Crs, Plane } from '../crs';

/** What a file declares: nothing (null), a coordinate system, or the name of one that cannot be converted. */
export type Stated = Crs | { unknown: string } | null;

const METRES = 1e6;
/** False easting of a central meridian without a zone number. */
const MIDDLE_EASTING = 500_000;

const numberAfter = (wkt: string, pattern: string): number | null => {
  const found = new RegExp(`${pattern}\\s*,\\s*([-+\\d.eE]+)`, 'i').exec(wkt)?.[1];
  return found === undefined ? null : Number(found);
};

/** The unit of the plane is the last one in the text, after that of its degrees. */
const unitOf = (wkt: string): number => {
  const [, value] = [...wkt.matchAll(/\bUNIT\s*[[(]\s*"[^"]*"\s*,\s*([-+\d.eE]+)/gi)].at(-1) ?? [];
  return Number(value ?? 1);
};

function planeOf(wkt: string, name: string): Plane | null {
  const degrees = readPrj(wkt.slice(wkt.search(/GEOGCS/i)));
  if (degrees.kind !== 'degrees') return null;
  const method = /\bPROJECTION\s*[[(]\s*"([^"]*)"/i.exec(wkt)?.[1]?.toLowerCase() ?? '';
  const of = (parameter: string, otherwise: number): number =>
    numberAfter(wkt, `PARAMETER\\s*[[(]\\s*"${parameter}"`) ?? otherwise;
  const radius = numberAfter(wkt, 'SPHEROID\\s*[[(]\\s*"[^"]*"');
  const flattening = numberAfter(wkt, 'SPHEROID\\s*[[(]\\s*"[^"]*"\\s*,\\s*[\\d.eE+]+');
  if (radius === null || flattening === null) return null;

  const origin = `+lat_0=${of('latitude_of_(?:origin|center)', 0)} +lon_0=${of('(?:central_meridian|longitude_of_(?:center|origin))', 0)}`;
  const parallels = `+lat_1=${of('standard_parallel_1', 0)} +lat_2=${of('standard_parallel_2', of('standard_parallel_1', 0))}`;
  const factor = of('scale_factor', 1);
  const methods: Readonly<Record<string, string>> = {
    gauss_kruger: `+proj=tmerc ${origin} +k=${factor}`,
    transverse_mercator: `+proj=tmerc ${origin} +k=${factor}`,
    lambert_conformal_conic: `+proj=lcc ${origin} ${parallels}`,
    lambert_conformal_conic_2sp: `+proj=lcc ${origin} ${parallels}`,
    albers: `+proj=aea ${origin} ${parallels}`,
    albers_conic_equal_area: `+proj=aea ${origin} ${parallels}`,
  };
  const projection = methods[method];
  if (!projection) return null;

  const easting = of('false_easting', 0);
  // Layers with zone numbers before the easting are sometimes declared without them, and the reverse.
  const zoned =
    projection.startsWith('+proj=tmerc') && factor === 1 && easting % METRES === MIDDLE_EASTING;
  const meridian = of('central_meridian', 0);
  const zones = zoned
    ? [Math.trunc(easting / METRES), meridian / 3, (meridian + 3) / 6].filter(
        (zone, index, all) => zone > 0 && Number.isInteger(zone) && all.indexOf(zone) === index,
      )
    : [];
  return {
    kind: 'plane',
    name,
    datum: degrees.datum,
    zones,
    definition: `${projection} +x_0=${zoned ? MIDDLE_EASTING : easting} +y_0=${of('false_northing', 0)} +a=${radius} +rf=${flattening} +to_meter=${unitOf(wkt)} +no_defs`,
  };
}

export function statedByPrj(text: string | null): Stated {
  const read = readPrj(text);
  switch (read.kind) {
    case 'none':
      return null;
    case 'degrees':
      return { kind: read.datum };
    case 'unknown':
      return { unknown: read.name };
    case 'other':
      return planeOf(text ?? '', read.name) ?? { unknown: read.name };
  }
}
