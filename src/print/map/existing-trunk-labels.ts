/** Labels of the existing trunk network: names of railways, number plates of roads. */
import { strandsOf } from '../../domain/geometry/strands';
import { nameIn } from '../../i18n/language';
import type { Point } from '../../scene/scene';
import { LETTERING, LETTERING_ORDER } from '../../symbology/lettering';
import type { Palette } from '../../symbology/palette';
import type { LineLabel } from '../labels/label';
import { isRail } from './base-map';
import type { Course } from './courses';
import { shieldLabel } from './feature-labels';
import { labelBase } from './label-base';
import type { MapInput } from './map-input';
import { clipLine, project } from './planar';
import { flat, lengthOf, placesAlong } from './polyline';

/** Shorter pieces have no label, millimetres. */
const LEAST_MM = 20;
/** Largest scale denominator at which the existing trunk is labelled. */
const LARGEST_DENOMINATOR = 4_000_000;

/** A line nearer than this to a line of the register is hidden by it, millimetres. */
const COVERED_MM = 1.5;

type Cells = ReadonlySet<string>;

const cellOf = ([x, y]: Point, dx = 0, dy = 0): string =>
  `${Math.floor(x / COVERED_MM) + dx} ${Math.floor(y / COVERED_MM) + dy}`;

/** Cells of a grid on the sheet that lines of the register pass, and the cells beside them. */
function coveredBy(courses: readonly Course[]): Cells {
  const cells = new Set<string>();
  for (const road of courses.flatMap(({ roads }) => roads)) {
    for (const { at } of placesAlong(flat(road), COVERED_MM)) {
      for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) cells.add(cellOf(at, dx, dy));
    }
  }
  return cells;
}

/** The parts of a line that are not hidden; only these are labelled. */
function partsOutside(line: readonly number[], covered: Cells): number[][] {
  const parts: number[][] = [];
  let open: number[] | null = null;
  for (const { at } of placesAlong(line, COVERED_MM)) {
    if (covered.has(cellOf(at))) open = null;
    else if (open) open.push(...at);
    else {
      open = [...at];
      parts.push(open);
    }
  }
  return parts;
}

/** @param taken road numbers already shown on roads of the register */
export function existingTrunkLabels(
  input: MapInput,
  palette: Palette,
  taken: ReadonlySet<string>,
  courses: readonly Course[],
): LineLabel[] {
  const { frame, data, language } = input;
  if (frame.scaleDenominator > LARGEST_DENOMINATOR) return [];
  const covered = coveredBy(courses);
  const byRef = new Map<string, number[][]>();
  const names: LineLabel[] = [];
  for (const one of data.detail?.['existing-trunk'].features ?? []) {
    const lines = strandsOf(one.geometry)
      .flatMap((strand) => clipLine(project(strand, frame), frame.rect, 0))
      .map(flat)
      .flatMap((line) => partsOutside(line, covered))
      .filter((line) => lengthOf(line) >= LEAST_MM);
    if (lines.length === 0) continue;
    const [ref = ''] = one.properties.refs;
    if (!isRail(one)) {
      if (ref && !taken.has(ref)) byRef.set(ref, [...(byRef.get(ref) ?? []), ...lines]);
    } else {
      const { sizeMm, clearMm, everyMm } = LETTERING.trunk;
      names.push({
        ...labelBase(input, palette),
        kind: 'line',
        id: one.properties.id,
        text: nameIn(one.properties, language),
        sizeMm,
        colour: palette.trunkLabel,
        priority: LETTERING_ORDER.trunk,
        layer: 'existing',
        lines,
        offsetMm: sizeMm / 2 + clearMm,
        everyMm,
      });
    }
  }
  return [
    ...[...byRef].flatMap(
      ([ref, lines]) => shieldLabel(ref, lines, 'existing', input, palette) ?? [],
    ),
    ...names,
  ];
}
