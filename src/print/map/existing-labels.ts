/** Names of today's railways and plates of today's roads, quietly. */
import { LETTERING, LETTERING_ORDER } from '../../symbology/lettering';
import type { Palette } from '../../symbology/palette';
import type { LineLabel } from '../labels/label-request';
import { shared } from './asked';
import { shieldLabel } from './feature-labels';
import { isRail } from './ground';
import type { MapInput } from './map-input';
import { groundName } from './place-names';
import { clipLine, project, strandsOf } from './planar';
import { flat, lengthOf } from './polyline';

/** Shorter pieces go without a name or plate, millimetres. */
const LEAST_MM = 20;
/** At smaller scales they go without, too. */
const LEAST_SCALE = 4_000_000;

/** @param taken road numbers that stand on roads of the register already */
export function existingLabels(
  input: MapInput,
  palette: Palette,
  taken: ReadonlySet<string>,
): LineLabel[] {
  const { frame, data, language } = input;
  if (frame.scaleDenominator > LEAST_SCALE) return [];
  const byRef = new Map<string, number[][]>();
  const names: LineLabel[] = [];
  for (const one of data.detail?.['existing-trunk'].features ?? []) {
    const lines = strandsOf(one.geometry)
      .flatMap((strand) => clipLine(project(strand, frame), frame.rect, 0))
      .map(flat)
      .filter((line) => lengthOf(line) >= LEAST_MM);
    if (lines.length === 0) continue;
    const [ref = ''] = (one.properties?.refs ?? []) as string[];
    const text = groundName(one, language);
    if (!isRail(one)) {
      if (ref && !taken.has(ref)) byRef.set(ref, [...(byRef.get(ref) ?? []), ...lines]);
    } else if (text) {
      const { sizeMm, clearMm, everyMm } = LETTERING.trunk;
      names.push({
        ...shared(input, palette),
        kind: 'line',
        id: String(one.properties?.id),
        text,
        sizeMm,
        colour: palette.trunkLabel,
        rank: LETTERING_ORDER.trunk,
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
