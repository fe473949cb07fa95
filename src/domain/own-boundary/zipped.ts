/** Reads the shapes in a zip of shapefiles; a layer that cannot be used is named and left out. */
import { readShapefile } from '../shapefile/read';
import { shapefilesIn } from '../shapefile/zip';
import type { RawFile } from './geojson';
import type { BoundaryNote, BoundaryProblem, NoteKind } from './own-boundary';

export interface ZippedFile extends RawFile {
  notes: BoundaryNote[];
}

export function readZipped(bytes: Uint8Array): ZippedFile | { problem: BoundaryProblem } {
  const read = shapefilesIn(bytes);
  if ('problem' in read) return { problem: { kind: read.problem, detail: '' } };
  const notes: BoundaryNote[] = [];
  const problems: BoundaryProblem[] = [];
  const file: ZippedFile = { shapes: [], datum: 'same', notes };
  const note = (kind: NoteKind, detail: string, count = 0) => notes.push({ kind, count, detail });
  const refuse = (kind: NoteKind, problem: BoundaryProblem, layer: string) => {
    problems.push(problem);
    note(kind, problem.detail === '' ? layer : `${layer}: ${problem.detail}`);
  };

  for (const parts of read.shapefiles) {
    const { name } = parts;
    const one = readShapefile(parts);
    if ('problem' in one) {
      refuse('layer-damaged', { kind: 'damaged-shapefile', detail: '' }, name);
      continue;
    }
    const { crs, features, deletedRows, table, cutShort } = one.layer;
    if (crs.kind === 'other') {
      refuse('layer-crs', { kind: 'other-crs', detail: crs.name }, name);
      continue;
    }
    if (crs.kind === 'unknown') {
      refuse('layer-unknown-crs', { kind: 'unknown-crs', detail: crs.name }, name);
      continue;
    }
    if (crs.kind === 'none') note('no-prj', name);
    if (crs.kind === 'degrees' && (crs.datum === 'xian1980' || crs.datum === 'beijing1954')) {
      file.datum = crs.datum;
    }
    if (deletedRows > 0) note('deleted', name, deletedRows);
    if (cutShort || (table?.missingRows ?? 0) > 0) note('cut-short', name);
    if (table === null) note('no-table', name);
    if (table?.garbled) note('garbled', name);
    for (const { geometry, properties } of features) {
      file.shapes.push({
        type: geometry?.type ?? '',
        coordinates: geometry && 'coordinates' in geometry ? geometry.coordinates : null,
        properties,
      });
    }
  }
  if (read.shapefiles.length === 0) return { problem: { kind: 'no-shapefile', detail: '' } };
  const [first] = problems;
  return first && problems.length === read.shapefiles.length ? { problem: first } : file;
}
