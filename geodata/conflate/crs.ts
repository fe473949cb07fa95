/**
 * From the coordinates of a layer to WGS 84. CGCS2000 degrees are taken as WGS 84:
 * the two differ by centimetres to decimetres, far below what a regional map shows.
 */
import gcoord from 'gcoord';
import proj4 from 'proj4';
import type { Position } from '../../src/domain/geometry/position';
import { Failure } from './failure';

export type Crs =
  | { kind: 'wgs84' | 'gcj02' | 'bd09' | 'cgcs2000' }
  /** Gauss-Krüger on CGCS2000, in metres, easting first. */
  | { kind: 'gauss-kruger'; width: 3 | 6; meridian: number };

const PLAIN = ['wgs84', 'gcj02', 'bd09', 'cgcs2000'] as const;
const FIRST_MERIDIAN = 75;
const LAST_MERIDIAN = 135;

/** 3° zones are centred on multiples of 3°, 6° zones on 75°, 81° … 135°. */
const isMeridian = (width: 3 | 6, meridian: number): boolean =>
  meridian >= FIRST_MERIDIAN &&
  meridian <= LAST_MERIDIAN &&
  (meridian - FIRST_MERIDIAN) % width === 0;

/** The number that stands before the easting where a layer writes zones. */
const zoneOf = (width: 3 | 6, meridian: number): number =>
  width === 3 ? meridian / 3 : (meridian + 3) / 6;

/** The reference system, or what is wrong with its name. */
export function parseCrs(name: string): Crs | string {
  const plain = PLAIN.find((kind) => kind === name.toLowerCase());
  if (plain) return { kind: plain };
  const zone = /^cgcs2000-gk-([36])deg-(\d+)$/.exec(name.toLowerCase());
  const width = zone?.[1] === '6' ? 6 : 3;
  const meridian = Number(zone?.[2]);
  if (!zone) {
    return `--crs is ${PLAIN.join(', ')}, cgcs2000-gk-3deg-M or cgcs2000-gk-6deg-M, not “${name}”`;
  }
  if (!isMeridian(width, meridian)) {
    return `--crs ${name}: no ${width}° zone has the central meridian ${meridian}; they run from ${FIRST_MERIDIAN} to ${LAST_MERIDIAN} in steps of ${width}`;
  }
  return { kind: 'gauss-kruger', width, meridian };
}

/** Null: a code this command does not convert. */
export function crsOfEpsg(code: number): Crs | null {
  if (code === 4326) return { kind: 'wgs84' };
  if (code === 4490) return { kind: 'cgcs2000' };
  // Zone numbers before the easting, then none: 6° from 4491 and 4502, 3° from 4513 and 4534.
  if (code < 4491 || code > 4554) return null;
  const width = code < 4513 ? 6 : 3;
  const index = width === 6 ? (code - 4491) % 11 : (code - 4513) % 21;
  return { kind: 'gauss-kruger', width, meridian: FIRST_MERIDIAN + index * width };
}

export function crsName(crs: Crs): string {
  const names = { wgs84: 'WGS 84', gcj02: 'GCJ-02', bd09: 'BD-09', cgcs2000: 'CGCS2000' };
  return crs.kind === 'gauss-kruger'
    ? `CGCS2000 Gauss-Krüger ${crs.width}°, ${crs.meridian}° E`
    : names[crs.kind];
}

function fromGaussKruger(width: 3 | 6, meridian: number): (position: Position) => Position {
  const zone = zoneOf(width, meridian);
  const plane = proj4(
    `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m`,
  );
  return ([x, y]) => {
    const prefix = Math.trunc(x / 1e6);
    if (Math.abs(x) <= 180 && Math.abs(y) <= 90) {
      throw new Failure(
        `${x}, ${y} are degrees and not metres of a zone: leave --crs out, or declare cgcs2000`,
      );
    }
    if (prefix !== 0 && prefix !== zone) {
      throw new Failure(
        `the easting ${x} does not begin with zone ${zone} of the meridian ${meridian}: declare the right --crs, or swap the columns where the northing stands first`,
      );
    }
    const [lon, lat] = plane.inverse([x - prefix * 1e6, y]);
    if (lon === undefined || lat === undefined) throw new Failure(`${x}, ${y} has no inverse`);
    return [lon, lat];
  };
}

/** The library takes positions that it might change. */
const fromShifted = (
  [lon, lat]: Position,
  from: typeof gcoord.GCJ02 | typeof gcoord.BD09,
): Position => gcoord.transform<[number, number]>([lon, lat], from, gcoord.WGS84);

export function toWgs84(crs: Crs): (position: Position) => Position {
  switch (crs.kind) {
    case 'gauss-kruger':
      return fromGaussKruger(crs.width, crs.meridian);
    case 'gcj02':
      return (position) => fromShifted(position, gcoord.GCJ02);
    case 'bd09':
      return (position) => fromShifted(position, gcoord.BD09);
    default:
      return (position) => position;
  }
}
