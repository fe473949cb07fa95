/** Reads one layer of a zip of shapefiles; other layers in it may be unreadable. */
import { posix } from 'node:path';
import { readShapefile as readParts } from '../../../../src/domain/shapefile/read';
import { type ShapefileParts, shapefilesIn } from '../../../../src/domain/shapefile/zip';
import { Failure } from '../failure';
import { LineCollector, type RawLayer } from './lines';
import { type Stated, statedByPrj } from './prj';

const nameOf = ({ name }: ShapefileParts): string => posix.basename(name);

const isUnknown = (stated: Stated): stated is { unknown: string } =>
  stated !== null && 'unknown' in stated;

/** The name of the layer, and what is wrong with its other files. */
function toldOf(parts: ShapefileParts): string {
  const stated = statedByPrj(parts.prj);
  if (parts.shp === null) return `${nameOf(parts)} (without .shp)`;
  return isUnknown(stated)
    ? `${nameOf(parts)} (its .prj is not understood: ${stated.unknown})`
    : nameOf(parts);
}

function chosen(layers: readonly ShapefileParts[], wanted: string | null): ShapefileParts {
  const found = wanted === null ? layers : layers.filter((layer) => nameOf(layer) === wanted);
  const [layer, ...more] = found;
  if (layer && more.length === 0) return layer;
  const names = layers.map(toldOf).join(', ');
  if (layers.length === 0) {
    throw new Failure('it holds no shapefile: put .shp, .dbf and .prj of the layer into it');
  }
  throw new Failure(
    wanted === null
      ? `it holds several layers: choose one with --layer: ${names}`
      : layer
        ? `it holds several layers named ${wanted}, in different folders: rename one`
        : `it holds no layer ${wanted}; its layers are: ${names}`,
  );
}

export function readShapefile(
  bytes: Uint8Array,
  fileName: string,
  wanted: string | null,
): RawLayer {
  const zip = shapefilesIn(bytes);
  if ('problem' in zip) {
    throw new Failure(
      zip.problem === 'not-zip'
        ? 'it is not a whole .zip file: zip .shp, .dbf and .prj of the layer again'
        : 'unpacked it is larger than a gigabyte: convert it to FlatGeobuf',
    );
  }
  const parts = chosen(zip.shapefiles, wanted);
  const read = readParts(parts);
  if ('problem' in read) {
    const what = read.problem === 'no-shp' ? 'has no .shp' : 'has a damaged .shp';
    throw new Failure(`its layer ${nameOf(parts)} ${what}: export the layer again`);
  }
  const { features, deletedRows, table, cutShort } = read.layer;
  if (cutShort) {
    throw new Failure(
      `the .shp of ${nameOf(parts)} is cut off, shorter than its header says: copy or export it again`,
    );
  }
  const collector = new LineCollector();
  for (const feature of features) collector.add(feature);
  const others = zip.shapefiles.filter(
    (layer) => layer !== parts && isUnknown(statedByPrj(layer.prj)),
  );
  const notes = [
    deletedRows ? `${deletedRows} rows marked as deleted` : '',
    table?.garbled ? 'the text of its .dbf fits no known encoding: class names may be wrong' : '',
    table?.missingRows
      ? `its .dbf lacks ${table.missingRows} rows: lines without a row have no class`
      : '',
    parts.dbf && !table ? 'its .dbf is damaged and was left out: lines have no class' : '',
    others.length ? `other layers cannot be used: ${others.map(toldOf).join(', ')}` : '',
  ].filter(Boolean);
  const { lines, leftOut } = collector;
  return {
    name: nameOf(parts) || fileName,
    stated: statedByPrj(parts.prj),
    lines,
    leftOut,
    notes,
  };
}
