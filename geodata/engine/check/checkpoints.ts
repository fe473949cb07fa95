/**
 * Checks check points: their lines must exist, each object counts once for a line, and no point may be a
 * vertex of its line, or so far from it that it cannot be a point of its course.
 */

import { kmToStrands } from '../../../src/domain/geometry/foot';
import { distanceKm } from '../../../src/domain/geometry/geodesic';
import type { Position } from '../../../src/domain/geometry/position';
import type { AuthoredCheckpoint } from '../authored';
import type { Problem } from '../problem';
import { byId, type Check, type Entry, problemAt, type Records } from '../read/records';
import { authoredStrandsOf, positionOf } from '../resolve/strands';
import { UNCHECKED_KM } from '../resolve/stretches';
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
  return checkpoints.flatMap(({ record, origin }) =>
    record.lines.flatMap((line, index) => {
      if (lines.has(line)) return [];
      const message = known.has(line) ? `${line} is no line` : `there is no line “${line}”`;
      const remedy = `write the id of a feature with a course, or existing-trunk/<slug>${didYouMean(line, lines)}`;
      return [problemAt('unknown-line', origin, ['lines', index], message, remedy)];
    }),
  );
}

const sameObject = (a: AuthoredCheckpoint, b: AuthoredCheckpoint, line: string): boolean =>
  b.lines.includes(line) &&
  (a.nameZh === b.nameZh || distanceKm(positionOf(a), positionOf(b)) < APART_KM);

function repeats({ checkpoints }: Records): Problem[] {
  return checkpoints.flatMap(({ record, origin }, index) =>
    record.lines.flatMap((line) => {
      const earlier = checkpoints
        .slice(0, index)
        .find((other) => sameObject(record, other.record, line));
      if (!earlier) return [];
      const where = `${earlier.origin.file}:${earlier.origin.lineOf([])}, ${earlier.record.nameZh}`;
      const message = `${record.nameZh} checks ${line} a second time (first at ${where})`;
      const remedy = 'one object counts once: remove one, or correct its name or coordinates';
      return [problemAt('duplicate-checkpoint', origin, ['lines'], message, remedy)];
    }),
  );
}

/** The fault of a point, if any: it is a vertex of its line, or too far from it. */
function pointFault(
  { record, origin }: Entry<AuthoredCheckpoint>,
  line: string,
  strands: readonly (readonly Position[])[],
): Problem | null {
  const { nameZh } = record;
  const point = positionOf(record);
  if (strands.flat().some((vertex) => distanceKm(point, vertex) < SAME_POSITION_KM)) {
    const message = `${nameZh} is a vertex of ${line}, and so proves nothing of it`;
    const remedy = 'a point the line was drawn by is a tag of its vertex: remove the check point';
    return problemAt('checkpoint-vertex', origin, ['lon'], message, remedy);
  }
  const km = kmToStrands(point, strands);
  if (km <= UNCHECKED_KM + record.accuracyKm) return null;
  const message = `${nameZh} lies ${km.toFixed(1)} km from ${line}: more than an unchecked line claims (${UNCHECKED_KM} km) and the point's own ${record.accuracyKm} km`;
  const remedy =
    'either the line runs elsewhere and must be mended, or the point is none of its course';
  return problemAt('checkpoint-distance', origin, ['lon'], message, remedy);
}

export const checkCheckpoints: Check = (records) => {
  const { features, existing, places, alignments } = records;
  const placeById = byId(places);
  const strandsById = new Map([
    ...features.map((one) => [one.id, authoredStrandsOf(one, placeById, alignments)] as const),
    ...existing.map(({ id }) => {
      const alignment = alignments.get(id)?.record;
      return [id, alignment ? [alignment.geometry.coordinates] : []] as const;
    }),
  ]);
  return [
    ...lineFaults(records),
    ...repeats(records),
    ...records.checkpoints.flatMap((entry) =>
      entry.record.lines.flatMap((line) => {
        const strands = strandsById.get(line) ?? [];
        return strands.length > 0 ? (pointFault(entry, line, strands) ?? []) : [];
      }),
    ),
  ];
};
