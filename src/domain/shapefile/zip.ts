/** Finds the shapefiles in a zip: files with the same name belong together; other files are listed. */
import { strToU8, type Unzipped, unzipSync } from 'fflate';
import { decodeStrictly, decodeText } from '../text-encoding';

export interface ShapefileParts {
  /** Path within the zip, without its ending. */
  name: string;
  shp: Uint8Array | null;
  dbf: Uint8Array | null;
  /** Text of the .prj and .cpg; null where there is none. */
  prj: string | null;
  cpg: string | null;
}

/** not-zip: no zip file, or a damaged or encrypted one; too-large: too large for the memory when unpacked. */
export type ZipRead =
  | { shapefiles: readonly ShapefileParts[]; otherFiles: readonly string[] }
  | { problem: 'not-zip' | 'too-large' };

const PART = /\.(shp|dbf|prj|cpg)$/i;
/** Files that macOS adds: a second entry for each name, without data. */
const MAC_COPY = /(^|\/)(__MACOSX\/|\._)/;
const MOST_BYTES = 1024 ** 3;

/** Names without the UTF-8 flag are given byte by byte; they may still be UTF-8 (macOS) or GBK (Windows). */
function nameOfEntry(name: string): string {
  if ([...name].some((letter) => letter > '\u00ff')) return name;
  return decodeText(strToU8(name, true))?.text ?? name;
}

function unpack(zip: Uint8Array): { files: Unzipped; others: string[] } | ZipRead {
  const others: string[] = [];
  let bytes = 0;
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (MAC_COPY.test(name) || name.endsWith('/')) return false;
        if (!PART.test(name)) {
          others.push(nameOfEntry(name));
          return false;
        }
        bytes += originalSize;
        return bytes <= MOST_BYTES;
      },
    });
    return bytes > MOST_BYTES ? { problem: 'too-large' } : { files, others };
  } catch {
    return { problem: 'not-zip' };
  }
}

const textOf = (bytes: Uint8Array | undefined): string | null =>
  bytes === undefined
    ? null
    : (decodeText(bytes)?.text ?? decodeStrictly(bytes, 'iso-8859-1') ?? '');

/** One for each .shp or lone .dbf, in the order of the zip. */
export function shapefilesIn(zip: Uint8Array): ZipRead {
  const unpacked = unpack(zip);
  if (!('files' in unpacked)) return unpacked;
  const layers = new Map<string, { name: string; parts: Record<string, Uint8Array> }>();
  for (const [path, bytes] of Object.entries(unpacked.files)) {
    const name = nameOfEntry(path);
    const stem = name.replace(PART, '');
    const layer = layers.get(stem.toLowerCase()) ?? { name: stem, parts: {} };
    layers.set(stem.toLowerCase(), layer);
    layer.parts[name.slice(-3).toLowerCase()] = bytes;
  }
  return {
    shapefiles: [...layers.values()]
      .filter(({ parts }) => parts.shp || parts.dbf)
      .map(({ name, parts }) => ({
        name,
        shp: parts.shp ?? null,
        dbf: parts.dbf ?? null,
        prj: textOf(parts.prj),
        cpg: textOf(parts.cpg),
      })),
    otherFiles: unpacked.others,
  };
}
