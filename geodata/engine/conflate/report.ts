/** Writes the report of a conflation as text. */

import { geodesicLengthKm } from '../../../src/domain/geometry/geodesic';
import type { Position } from '../../../src/domain/geometry/position';
import type { AuthoredFeature } from '../authored';
import type { Authored } from './authored';
import type { Course } from './course';
import { crsName } from './crs';
import type { Gap, Shift, StopShift, Twice } from './measure';
import type { Parallel } from './parallel';
import type { Layer } from './read';
import { leftOutText } from './read/lines';
import { type Unreached, unreachedText } from './snap';

export interface Findings {
  authored: Authored;
  layer: Layer;
  course: Course;
  shift: Shift;
  stops: readonly StopShift[];
  unreached: readonly Unreached[];
  gaps: readonly Gap[];
  twice: Twice | null;
  parallel: Parallel | null;
}

const WIDTH = 22;
const row = (name: string, text: string): string => `  ${name.padEnd(WIDTH)}${text}`;
const at = (position: Position): string => position.map((value) => value.toFixed(4)).join(', ');
const km = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} km`;

function layerRow({ name, file, crs, lines, unused, leftOut }: Layer): string {
  const left = [unused ? `${unused} of a class turned off` : '', leftOutText(leftOut)].filter(
    Boolean,
  );
  const skipped = left.length ? `; left out: ${left.join(', ')}` : '';
  return `${name} of ${file}, ${crsName(crs)}, ${lines.length} lines${skipped}`;
}

function lengthRow(line: readonly Position[], before: number, feature: AuthoredFeature): string {
  const length = geodesicLengthKm(line);
  const { publishedLength } = feature;
  const published = publishedLength
    ? `; published ${publishedLength.km} km, of which it is ${Math.round((100 * length) / publishedLength.km)} %`
    : '';
  return `${km(length)}; before ${km(before)}${published}`;
}

function gapRow(gaps: readonly Gap[]): string {
  const [widest] = [...gaps].sort((a, b) => b.metres - a.metres);
  if (!widest) return 'none';
  const count = gaps.length === 1 ? '1' : `${gaps.length}, the widest`;
  return `${count}: ${widest.metres.toFixed(1)} m at ${at(widest.at)}`;
}

/** Places that the new line passes further away than their own accuracy; the compiler will report them. */
const asideRow = (stops: readonly StopShift[]): string =>
  stops
    .filter(({ km: off, accuracyKm }) => accuracyKm !== null && off > accuracyKm)
    .map(({ name, km: off, accuracyKm }) => `${name} ${km(off)} (accuracy ${accuracyKm} km)`)
    .join(', ');

const parallelRow = ({ km: beside, at: first, sameWeight }: Parallel): string =>
  `another line runs within 500 m for ${km(beside)}, first at ${at(first)}; ${
    sameWeight
      ? 'both cost the same per kilometre, so the shorter was taken: to choose, give --weight-field and --weights'
      : 'the class weights decided'
  }`;

export function reportText(findings: Findings): string {
  const { authored, layer, course, shift, stops, unreached, gaps, twice, parallel } = findings;
  const { feature, waypoints, from, line } = authored;
  const aside = asideRow(stops);
  const reached = `${stops.length} of ${waypoints.length} reached (${from})`;
  const branches = feature.record.geometry?.branches ?? [];
  return [
    feature.id,
    row('layer', layerRow(layer)),
    ...layer.notes.map((note) => row('note', note)),
    row('length', lengthRow(course.line, geodesicLengthKm(line), feature.record)),
    row(
      'shift',
      `mean ${km(shift.meanKm)}, maximum ${km(shift.maxKm)} at ${at(shift.at)} (${shift.from} – ${shift.to})`,
    ),
    row('gaps bridged', gapRow(gaps)),
    row('waypoints', reached),
    ...(unreached.length ? [row('not reached', unreachedText(unreached))] : []),
    ...(aside ? [row('passed at a distance', aside)] : []),
    ...(twice ? [row('runs back', `over ${km(twice.km)} at ${twice.at}`)] : []),
    ...(parallel ? [row('runs beside', parallelRow(parallel))] : []),
    ...(branches.length ? [row('branches', `${branches.length}, left as they are`)] : []),
    row('vertices', String(course.line.length)),
  ].join('\n');
}
