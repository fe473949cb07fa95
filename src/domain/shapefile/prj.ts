/** Reads which coordinate system a .prj file names. Nothing is converted here. */

export type PrjReading =
  /** Degrees; `datum` tells how far they differ from WGS 84. */
  | { kind: 'degrees'; name: string; datum: 'wgs84' | 'cgcs2000' | 'xian1980' | 'beijing1954' }
  /** A projected system in metres, or degrees on a datum that must not be used as WGS 84. */
  | { kind: 'other'; name: string }
  /** A text that names no coordinate system, such as LOCAL_CS; `name` is its beginning. */
  | { kind: 'unknown'; name: string }
  /** An empty file, or none. */
  | { kind: 'none' };

type Datum = Extract<PrjReading, { kind: 'degrees' }>['datum'];

const DATUMS: readonly (readonly [RegExp, Datum])[] = [
  [/wgs[\s_]*(19)?84|world[\s_]+geodetic[\s_]+system/i, 'wgs84'],
  [/cgcs[\s_]*2000|china[\s_]*(geodetic[\s_]*coordinate[\s_]*system[\s_]*)?2000/i, 'cgcs2000'],
  [/xi'?an[\s_]*(19)?80/i, 'xian1980'],
  [/beijing[\s_]*(19)?54/i, 'beijing1954'],
];

const SYSTEM = /\b(PROJCS|PROJCRS|PROJECTEDCRS|GEOGCS|GEOGCRS|GEODCRS)\s*[[(]\s*"([^"]*)"/i;
/** Number of characters shown of a text that names no system. */
const SHOWN_LENGTH = 40;

/** @param text content of the .prj, WKT 1 or 2; null where there is none */
export function readPrj(text: string | null): PrjReading {
  const wkt = (text ?? '').replaceAll('\ufeff', '').trim();
  if (wkt === '') return { kind: 'none' };
  const [, keyword = '', name = ''] = SYSTEM.exec(wkt) ?? [];
  if (keyword === '') return { kind: 'unknown', name: wkt.slice(0, SHOWN_LENGTH) };
  if (/^proj/i.test(keyword)) return { kind: 'other', name };
  const datumName = /\b(?:DATUM|ENSEMBLE)\s*[[(]\s*"([^"]*)"/i.exec(wkt)?.[1] ?? '';
  const datum = DATUMS.find(([spelling]) => spelling.test(datumName) || spelling.test(name))?.[1];
  const meridian = Number(/\bPRIMEM\s*[[(]\s*"[^"]*"\s*,\s*([-\d.]+)/i.exec(wkt)?.[1] ?? 0);
  return datum === undefined || meridian !== 0
    ? { kind: 'other', name }
    : { kind: 'degrees', name, datum };
}
