/** Labels of physical features: ranges, deserts, basins, lakes, rivers. */
import { nameIn } from '../../i18n/language';
import type { Point } from '../../scene/scene';
import { waterRankAt } from '../../symbology/backdrop';
import { LETTERING, LETTERING_ORDER } from '../../symbology/lettering';
import type { Palette } from '../../symbology/palette';
import type { AreaLabel, LabelRequest } from '../labels/label';
import { labelBase } from './label-base';
import type { MapInput } from './map-input';
import { basemapName, LAYER } from './place-names';
import { clipLine, groundRings, type Line, project, within } from './planar';
import { flat, lengthOf } from './polyline';

/** The longest part, in the direction from left to right. */
function longestPart(parts: readonly Line[]): Line | null {
  const [longest] = parts.toSorted((a, b) => lengthOf(flat(b)) - lengthOf(flat(a)));
  const [first, last] = [longest?.[0], longest?.at(-1)];
  if (!longest || !first || !last) return null;
  return first[0] > last[0] ? longest.toReversed() : longest;
}

export function physicalLabels(input: MapInput, palette: Palette): AreaLabel[] {
  const { frame, language, data } = input;
  return (data.detail?.physical.features ?? []).flatMap((range): AreaLabel[] => {
    const { rank } = range.properties;
    const text = nameIn(range.properties, language);
    const line = longestPart(clipLine(project(range.geometry.coordinates, frame), frame.rect, -4));
    const sizeMm = LETTERING.physical.sizeMm[rank - 1] ?? LETTERING.physical.sizeMm[1];
    const trackingMm = sizeMm * 0.1;
    if (!line || lengthOf(flat(line)) < data.typesetter.widthMm(text, sizeMm, 400, trackingMm)) {
      return [];
    }
    return [
      {
        ...labelBase(input, palette),
        kind: 'area',
        id: `physical/${text}`,
        text,
        sizeMm,
        trackingMm: sizeMm * LETTERING.physical.trackingEm[language],
        colour: palette.physicalLabel,
        priority: LETTERING_ORDER.physical + rank / 10,
        layer: LAYER,
        line: flat(line),
      },
    ];
  });
}

/** Middle of the ring's bounding box, and half of the box's shorter side. */
function middleOf(ring: Line): { at: Point; radiusMm: number } {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { at: [(x0 + x1) / 2, (y0 + y1) / 2], radiusMm: Math.min(x1 - x0, y1 - y0) / 2 };
}

/** Lakes narrower than this on the sheet are not named. */
const LEAST_LAKE_MM = 1.5;
/** Rivers shorter than this on the sheet are not named. */
const LEAST_RIVER_MM = 15;

export function waterLabels(input: MapInput, palette: Palette): LabelRequest[] {
  const { frame, language, data } = input;
  const lastRank = waterRankAt(frame.scaleDenominator);
  const blue = { ...labelBase(input, palette), colour: palette.waterLabel, layer: 'water' };
  return (data.detail?.water.features ?? []).flatMap((water, index): LabelRequest[] => {
    const { rank } = water.properties;
    const text = basemapName(water.properties, language);
    if (!text || rank > lastRank) return [];
    const id = `water/${index}`;
    if (water.geometry.type === 'LineString') {
      const { sizeMm, trackingEm, clearMm, everyMm } = LETTERING.river;
      const lines = clipLine(project(water.geometry.coordinates, frame), frame.rect, 0).map(flat);
      if (lines.every((line) => lengthOf(line) < LEAST_RIVER_MM)) return [];
      return [
        {
          ...blue,
          kind: 'line',
          id,
          text,
          sizeMm,
          trackingMm: sizeMm * trackingEm,
          priority: LETTERING_ORDER.river + rank / 10,
          lines,
          offsetMm: sizeMm / 2 + clearMm,
          everyMm,
        },
      ];
    }
    const [ring] = groundRings(water.geometry, frame);
    const { at, radiusMm } = ring ? middleOf(ring) : { at: [0, 0] as const, radiusMm: 0 };
    if (radiusMm * 2 < LEAST_LAKE_MM || !within(at, frame.rect, -2)) return [];
    const { sizeMm } = LETTERING.lake;
    const fits = data.typesetter.widthMm(text, sizeMm, 400) < radiusMm * 2;
    const half = data.typesetter.widthMm(text, sizeMm, 400) / 2;
    if (fits) {
      const line = [at[0] - half * 1.1, at[1], at[0] + half * 1.1, at[1]];
      return [{ ...blue, kind: 'area', id, text, sizeMm, priority: LETTERING_ORDER.lake, line }];
    }
    return [
      {
        ...blue,
        kind: 'point',
        id,
        text,
        sizeMm,
        priority: LETTERING_ORDER.lake + rank / 10,
        at,
        clearMm: radiusMm,
        mayLead: false,
        leader: palette.waterLabel,
      },
    ];
  });
}
