/**
 * Reads the bytes of a user's file into a boundary for drawing and clipping, with notes on everything that
 * was repaired or left out, or into the reason why it cannot be used. The file stays on the user's machine.
 */
import type { Feature } from 'geojson';
import { NAME_PROPERTIES } from '../region/boundary';
import { overlaps, place } from './axes';
import { crossedAreas } from './crossings';
import { convertedFromGcj02, datumQuestion } from './datum';
import { readGeojson } from './geojson';
import { extentOfLines, isArea } from './lines';
import { mend } from './mend';
import type {
  BoundaryContext,
  BoundaryGeometry,
  BoundaryNote,
  BoundaryProblem,
  BoundaryReading,
  OwnBoundary,
  ProblemKind,
  ReadingStage,
} from './own-boundary';
import { thin } from './thin';
import { readZipped, type ZippedFile } from './zipped';

/** JavaScript engines hold texts of up to half a gigabyte. */
const MOST_BYTES = 400 * 1024 ** 2;

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** Recognises formats that are not supported, by their first bytes. */
function foreignFormat(name: string, bytes: Uint8Array): BoundaryProblem | null {
  if (startsWith(bytes, 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65)) {
    return { kind: 'unsupported', detail: 'GeoPackage' };
  }
  if (startsWith(bytes, 0x52, 0x61, 0x72, 0x21)) return { kind: 'unsupported', detail: 'RAR' };
  if (startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf)) return { kind: 'unsupported', detail: '7z' };
  if (startsWith(bytes, 0x66, 0x67, 0x62)) return { kind: 'unsupported', detail: 'FlatGeobuf' };
  if (startsWith(bytes, 0, 0, 0x27, 0x0a) || /\.(shp|shx|dbf|prj|cpg|sbn|sbx)$/i.test(name)) {
    return { kind: 'loose-shapefile', detail: '' };
  }
  const ending =
    /\.(gpkg|kml|kmz|gml|gdb|mdb|dxf|dwg|tab|mif|rar|7z|xlsx?|docx?|pdf|png|jpe?g|tiff?)$/i.exec(
      name,
    );
  return ending ? { kind: 'unsupported', detail: (ending[1] ?? '').toUpperCase() } : null;
}

function openFile(name: string, bytes: Uint8Array): ZippedFile | { problem: BoundaryProblem } {
  const refused = (kind: ProblemKind) => ({ problem: { kind, detail: '' } });
  if (bytes.length === 0) return refused('empty-file');
  if (bytes.length > MOST_BYTES) return refused('too-large');
  const foreign = foreignFormat(name, bytes);
  if (foreign) return { problem: foreign };
  if (startsWith(bytes, 0x50, 0x4b) || /\.zip$/i.test(name)) return readZipped(bytes);
  const read = readGeojson(bytes);
  return 'problem' in read ? read : { ...read, notes: [] };
}

function nameOf({ properties }: Feature): string[] {
  const values = Object.entries(properties ?? {}).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && NAME_PROPERTIES.some((one) => one === entry[0].toLowerCase()),
  );
  return values.slice(0, 1).map(([, value]) => value);
}

/** Keeps short texts and numbers only: they may name an area. */
function withFewProperties(feature: Feature<BoundaryGeometry>): Feature<BoundaryGeometry> {
  const kept = Object.entries(feature.properties ?? {}).filter(
    ([, value]) => typeof value === 'string' || typeof value === 'number',
  );
  return { ...feature, properties: Object.fromEntries(kept) };
}

export function readBoundary(
  name: string,
  bytes: Uint8Array,
  { frame, borders }: BoundaryContext,
  onStage: (stage: ReadingStage) => void = () => {},
): BoundaryReading {
  onStage('parse');
  const file = openFile(name, bytes);
  if ('problem' in file) return file;
  const refused = (kind: ProblemKind): BoundaryReading => ({ problem: { kind, detail: '' } });
  if (file.shapes.length === 0) return refused('no-features');

  onStage('check');
  const notes: BoundaryNote[] = [...file.notes];
  const note = (kind: BoundaryNote['kind'], count = 0, detail = '') =>
    notes.push({ kind, count, detail });
  const { features: mended, counts } = mend(file.shapes);
  if (mended.length === 0) {
    return refused(counts.points === file.shapes.length ? 'points-only' : 'nothing-usable');
  }
  const placed = place(mended, frame);
  if ('problem' in placed) return placed;
  if (placed.swapped) note('swapped');
  for (const kind of ['empty', 'broken', 'points', 'degenerate', 'closed', 'duplicates'] as const) {
    if (counts[kind] > 0) note(kind, counts[kind]);
  }
  if (placed.outside > 0) note('outside', placed.outside);
  const crossed = crossedAreas(placed.features);
  if (crossed.first) {
    note('crossing', crossed.count, crossed.first.map((degrees) => degrees.toFixed(4)).join(', '));
  }
  const features = placed.features.map(withFewProperties);
  const names = [...new Set(features.flatMap(nameOf))];
  if (names.some((one) => /\ufffd/.test(one))) note('garbled');
  if (file.datum !== 'same') note(file.datum);

  onStage('thin');
  const thinned = thin(features);
  if (thinned.toleranceM > 5) note('thinned', thinned.toleranceM);

  onStage('compare');
  // With an older datum the file cannot come from a map service.
  const question = file.datum === 'same' ? datumQuestion(thinned.features, borders) : null;
  const areas = features.filter(isArea).length;
  const made = (own: Feature<BoundaryGeometry>[], converted: boolean): OwnBoundary => ({
    file: name,
    features: { type: 'FeatureCollection', features: own },
    areas,
    lines: features.length - areas,
    names,
    extent: extentOfLines(own.filter((one) => overlaps(extentOfLines([one]), frame))),
    notes,
    converted,
    replaces: false,
  });
  return {
    boundary: made(thinned.features, false),
    question,
    converted: question && made(convertedFromGcj02(thinned.features), true),
  };
}
