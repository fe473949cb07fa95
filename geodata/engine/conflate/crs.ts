/**
 * Converts the coordinates of a layer to WGS 84. CGCS2000 degrees are used as WGS 84: the two differ by
 * centimetres to decimetres, far less than a regional map shows.
 */
import gcoord from 'gcoord';
import proj4 from 'proj4';
import type { Position } from '../../../src/domain/geometry/position';
import { Failure } from './failure';

export type Crs =
  | { kind: 'wgs84' | 'gcj02' | 'bd09' | 'cgcs2000' | OldDatum }
  /** Gauss-Krüger on CGCS2000, in metres, easting first. */
  | { kind: 'gauss-kruger'; width: 3 | 6; meridian: number }
  | Plane;

/** Used without conversion, with a warning: only the surveying offices know the exact differences. */
type OldDatum = 'xian1980' | 'beijing1954';

/** A projected system as a file describes it. */
export interface Plane {
  kind: 'plane';
  /** Name in the file. */
  name: string;
  /** PROJ string for proj4. */
  definition: string;
  datum: 'wgs84' | 'cgcs2000' | OldDatum;
  /** Zone numbers that may precede the easting, as millions of metres. */
  zones: readonly number[];
}

const PLAIN = ['wgs84', 'gcj02', 'bd09', 'cgcs2000'] as const;
const NAMES = {
  wgs84: 'WGS 84',
  gcj02: 'GCJ-02',
  bd09: 'BD-09',
  cgcs2000: 'CGCS2000',
  xian1980: "Xi'an 1980",
  beijing1954: 'Beijing 1954',
} as const;
const FIRST_MERIDIAN = 75;
const LAST_MERIDIAN = 135;

/** 3° zones are centred on multiples of 3°, 6° zones on 75°, 81° … 135°. */
const isMeridian = (width: 3 | 6, meridian: number): boolean =>
  meridian >= FIRST_MERIDIAN &&
  meridian <= LAST_MERIDIAN &&
  (meridian - FIRST_MERIDIAN) % width === 0;

/** The zone number that precedes the easting in layers that write zones. */
const zoneOf = (width: 3 | 6, meridian: number): number =>
  width === 3 ? meridian / 3 : (meridian + 3) / 6;

/** The coordinate system, or a message if the name is wrong. */
export function parseCrs(name: string): Crs | string {
  const plain = PLAIN.find((kind) => kind === name.toLowerCase());
  if (plain) return { kind: plain };
  const zone = /^cgcs2000-gk-([36])deg-(\d+)$/.exec(name.toLowerCase());
  const width = zone?.[1] === '6' ? 6 : 3;
  const meridian = Number(zone?.[2]);
  if (!zone) {
    return `--crs must be ${PLAIN.join(', ')}, cgcs2000-gk-3deg-M or cgcs2000-gk-6deg-M, not “${name}”`;
  }
  if (!isMeridian(width, meridian)) {
    return `--crs ${name}: no ${width}° zone has the central meridian ${meridian}; central meridians run from ${FIRST_MERIDIAN} to ${LAST_MERIDIAN} in steps of ${width}`;
  }
  return { kind: 'gauss-kruger', width, meridian };
}

/** Null for a code that this command does not convert. */
export function crsOfEpsg(code: number): Crs | null {
  if (code === 4326) return { kind: 'wgs84' };
  if (code === 4490) return { kind: 'cgcs2000' };
  if (code === 4610) return { kind: 'xian1980' };
  if (code === 4214) return { kind: 'beijing1954' };
  // First the systems with zone numbers before the easting, then those without: 6° zones from 4491 and
  // 4502, 3° zones from 4513 and 4534.
  if (code < 4491 || code > 4554) return null;
  const width = code < 4513 ? 6 : 3;
  const index = width === 6 ? (code - 4491) % 11 : (code - 4513) % 21;
  return { kind: 'gauss-kruger', width, meridian: FIRST_MERIDIAN + index * width };
}

export function crsName(crs: Crs): string {
  if (crs.kind === 'plane') return crs.name;
  return crs.kind === 'gauss-kruger'
    ? `CGCS2000 Gauss-Krüger ${crs.width}°, ${crs.meridian}° E`
    : NAMES[crs.kind];
}

/** A warning about the error that remains after the conversion; null if it is too small to be seen. */
export function crsWarning(crs: Crs): string | null {
  const datum = crs.kind === 'plane' ? crs.datum : crs.kind;
  if (datum !== 'xian1980' && datum !== 'beijing1954') return null;
  return `${NAMES[datum]} was not converted to WGS 84: the line is off by tens of metres, more in places. Have the layer converted with the parameters of your surveying office`;
}

/**
 * @param zones numbers that may precede the easting
 * @param told what to do if another number does
 */
function fromPlane(
  definition: string,
  zones: readonly number[],
  told: string,
): (position: Position) => Position {
  const plane = proj4(definition);
  return ([x, y]) => {
    if (Math.abs(x) <= 180 && Math.abs(y) <= 90) {
      throw new Failure(
        `${x}, ${y} are degrees and not metres of a plane: leave --crs out, or declare cgcs2000`,
      );
    }
    const prefix = zones.length > 0 ? Math.trunc(x / 1e6) : 0;
    if (prefix !== 0 && !zones.includes(prefix)) {
      throw new Failure(
        `the easting ${x} does not begin with zone ${zones.join(' or ')}${told}: declare the right --crs, or swap the columns if the northing stands first`,
      );
    }
    const [lon = Number.NaN, lat = Number.NaN] = plane.inverse([x - prefix * 1e6, y]);
    const [backX = Number.NaN, backY = Number.NaN] = plane.forward([lon, lat]);
    // Far outside its area a projection returns wrong positions: project back and compare.
    if (!(Math.hypot(backX - x + prefix * 1e6, backY - y) < 1)) {
      throw new Failure(
        `${x}, ${y} lies outside the area of its projection: declare the right --crs`,
      );
    }
    return [lon, lat];
  };
}

function fromGaussKruger(width: 3 | 6, meridian: number): (position: Position) => Position {
  return fromPlane(
    `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m`,
    [zoneOf(width, meridian)],
    ` of the meridian ${meridian}`,
  );
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
    case 'plane':
      return fromPlane(crs.definition, crs.zones, ` of ${crs.name}`);
    case 'gcj02':
      return (position) => fromShifted(position, gcoord.GCJ02);
    case 'bd09':
      return (position) => fromShifted(position, gcoord.BD09);
    default:
      return (position) => position;
  }
}
