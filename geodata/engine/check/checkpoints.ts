/**
 * Checks check points: the line must exist, each object counts once, and no point may be a vertex of its
 * line.
 */

import { kmToStrands } from '../../../src/domain/geometry/foot';
import { distanceKm } from '../../../src/domain/geometry/geodesic';
import type { AuthoredCheckpoint } from '../authored';
import type { Problem } from '../problem';
import { type Check, type Entry, problemAt, type Records } from '../read/records';
import { type Line, linesById } from '../resolve/lines';
import { positionOf } from '../resolve/strands';
import { didYouMean } from './nearest';

/** Nearer than this counts as the same position: one of the two may be rounded to four decimals. */
const SAME_POSITION_KM = 0.02;
/** Points nearer to each other than this are one object, as for places. */
const APART_KM = 0.3;

function lineFaults({ features, existing, checkpoints }: Records): Problem[] {
  const known = new Set([...features, ...existing].map(({ id }) => id));
  // A missing alignment is reported by its own rule.
  const lines = new Set([
    ...features.flatMap(({ id, record }) => (record.geometry?.course ? id : [])),
    ...existing.map(({ id }) => id),
  ]);
  return checkpoints.flatMap(({ record: { line }, origin }) => {
    if (lines.has(line)) return [];
    const message = known.has(line) ? `${line} is no line` : `there is no line “${line}”`;
    const remedy = `write the id of a feature with a course, or existing-trunk/<slug>${didYouMean(line, lines)}`;
    return [problemAt('unknown-line', origin, ['line'], message, remedy)];
  });
}

const sameObject = (a: AuthoredCheckpoint, b: AuthoredCheckpoint): boolean =>
  a.line === b.line &&
  (a.nameZh === b.nameZh || distanceKm(positionOf(a), positionOf(b)) < APART_KM);

function repeats({ checkpoints }: Records): Problem[] {
  return checkpoints.flatMap(({ record, origin }, index) => {
    const earlier = checkpoints.slice(0, index).find((other) => sameObject(other.record, record));
    if (!earlier) return [];
    const where = `${earlier.origin.file}:${earlier.origin.lineOf([])}, ${earlier.record.nameZh}`;
    const message = `${record.nameZh} checks ${record.line} a second time (first at ${where})`;
    const remedy = 'one object counts once: remove one, or correct its name or coordinates';
    return [problemAt('duplicate-checkpoint', origin, ['line'], message, remedy)];
  });
}

/** The fault of a point, if any: it is a vertex of its line, or too far from it. */
function pointFault(
  { record, origin }: Entry<AuthoredCheckpoint>,
  { strands, accuracyKm }: Line,
): Problem | null {
  const { line, nameZh } = record;
  const point = positionOf(record);
  if (strands.flat().some((vertex) => distanceKm(point, vertex) < SAME_POSITION_KM)) {
    const message = `${nameZh} is a vertex of ${line}, and so proves nothing of it`;
    const remedy = 'a point the line was drawn by is a tag of its vertex: remove the check point';
    return problemAt('checkpoint-vertex', origin, ['lon'], message, remedy);
  }
  const km = kmToStrands(point, strands);
  const excess = km - accuracyKm - record.accuracyKm;
  if (excess <= 0) return null;
  const claims = `line ${accuracyKm} km, point ${record.accuracyKm} km`;
  const message = `${nameZh} lies ${km.toFixed(1)} km from ${line}, ${excess.toFixed(1)} km more than both accuracies together (${claims})`;
  const remedy =
    'the accuracy claimed is false: mend the course there, or say it in the doubt of the alignment';
  return problemAt('checkpoint-distance', origin, ['lon'], message, remedy);
}

export const checkCheckpoints: Check = (records) => {
  const lines = linesById(records);
  return [
    ...lineFaults(records),
    ...repeats(records),
    ...records.checkpoints.flatMap((entry) => {
      const line = lines.get(entry.record.line);
      return (line && pointFault(entry, line)) ?? [];
    }),
  ];
};
