/** Compares each line with its check points. */
import type { Checked } from '../../../src/domain/contract/register';
import { kmToStrands } from '../../../src/domain/geometry/foot';
import type { Records } from '../read/records';
import { linesById } from './lines';
import { positionOf } from './strands';

/** By id of the line; lines without check points are absent. */
export type CheckedById = ReadonlyMap<string, Checked>;

const toTenth = (km: number): number => Math.round(km * 10) / 10;

export function checkedById(records: Records): CheckedById {
  const lines = linesById(records);
  const offsets = new Map<string, number[]>();
  for (const { record } of records.checkpoints) {
    const line = lines.get(record.line);
    if (!line) continue;
    const km = kmToStrands(positionOf(record), line.strands);
    offsets.set(record.line, [...(offsets.get(record.line) ?? []), km]);
  }
  return new Map(
    [...offsets].map(([id, found]) => [
      id,
      {
        points: found.length,
        meanKm: toTenth(found.reduce((sum, km) => sum + km, 0) / found.length),
        maxKm: toTenth(Math.max(...found)),
      },
    ]),
  );
}
