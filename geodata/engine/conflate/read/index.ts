/** Reads a file into usable lines in WGS 84, each with its cost per kilometre. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { reasonOfTrouble } from '../../../../scripts/file-trouble';
import type { Position } from '../../../../src/domain/geometry/position';
import { decodeText } from '../../../../src/domain/text-encoding';
import { doubtfulAbroad } from '../abroad';
import { type Crs, crsName, crsWarning, toWgs84 } from '../crs';
import { Failure } from '../failure';
import { type Weights, weightOf } from '../weights';
import { readFlatgeobuf } from './flatgeobuf';
import { readGeojson } from './geojson';
import { type LeftOut, leftOutText, type RawLayer } from './lines';
import type { Stated } from './prj';
import { readShapefile } from './shapefile';

export interface WeightedLine {
  line: readonly Position[];
  weight: number;
}

export interface Layer {
  /** File name without folder. */
  file: string;
  name: string;
  crs: Crs;
  lines: WeightedLine[];
  leftOut: LeftOut;
  /** Number of lines whose class is switched off. */
  unused: number;
  /** Notes for the user: how the file was read, and what is doubtful in it. */
  notes: readonly string[];
}

export interface LayerOptions {
  network: string;
  layer: string | null;
  crs: Crs | null;
  weights: Weights;
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new Failure(reasonOfTrouble(error));
  }
  if (bytes.length === 0) throw new Failure('it is empty: export the layer again');
  return bytes;
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (decoded) return decoded.text;
  // JavaScript texts are limited to half a gigabyte.
  throw new Failure(
    'it is not text in UTF-8, UTF-16 or GB18030, or it is too long: convert it to FlatGeobuf',
  );
}

async function readRaw({ network, layer }: LayerOptions): Promise<RawLayer> {
  const extension = extname(network).toLowerCase();
  const fileName = basename(network, extname(network));
  if (!['.geojson', '.json', '.fgb', '.zip'].includes(extension)) {
    throw new Failure(
      'its name does not end in .geojson, .json, .fgb or .zip: convert it to one of these',
    );
  }
  if (layer !== null && extension !== '.zip') {
    throw new Failure('it has one layer: leave out --layer, which is for a .zip with several');
  }
  const bytes = bytesOf(network);
  if (extension === '.fgb') return readFlatgeobuf(bytes, fileName);
  if (extension === '.zip') return readShapefile(bytes, fileName, layer);
  return readGeojson(textOf(bytes), fileName);
}

function crsOf(declared: Crs | null, stated: Stated): Crs {
  if (declared) return declared;
  if (stated === null) return { kind: 'wgs84' };
  if (!('unknown' in stated)) return stated;
  throw new Failure(
    `its coordinates are in ${stated.unknown}, which this command does not know: convert the layer (ogr2ogr -t_srs EPSG:4326), or declare its coordinates with --crs`,
  );
}

function converter(crs: Crs): (position: Position) => Position {
  const convert = toWgs84(crs);
  return (position) => {
    const [lon, lat] = convert(position);
    if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return [lon, lat];
    throw new Failure(
      `the position ${position.join(', ')} is not in ${crsName(crs)}: declare the coordinates of the layer with --crs`,
    );
  };
}

function usable(raw: RawLayer, { crs: declared, weights, network }: LayerOptions): Layer {
  const { name, leftOut } = raw;
  const crs = crsOf(declared, raw.stated);
  const convert = converter(crs);
  const lines = raw.lines.flatMap(({ line, properties }): WeightedLine[] => {
    const weight = weightOf(weights, properties);
    return weight === null ? [] : [{ line: line.map(convert), weight }];
  });
  const unused = raw.lines.length - lines.length;
  if (lines.length === 0) {
    throw new Failure(
      unused
        ? `--weights turns off the classes of all its ${unused} lines: leave one on`
        : `it has no lines (${leftOutText(leftOut) || 'no features at all'}): choose a layer of lines`,
    );
  }
  const doubts = [crsWarning(crs), doubtfulAbroad(crs, lines)].filter((doubt) => doubt !== null);
  return {
    file: basename(network),
    name,
    crs,
    lines,
    leftOut,
    unused,
    notes: [...raw.notes, ...doubts],
  };
}

export async function readLayer(options: LayerOptions): Promise<Layer> {
  try {
    return usable(await readRaw(options), options);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(`${options.network} cannot be used: ${error.message}`);
  }
}
