/** A badge and a name as one block, level, measured from its top left corner. */
import type { Mark, Point, TextMark } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import type { LabelRequest } from './label-request';
import { badgeMark, badgeSize, typeMm } from './plates';
import { boxOf, type TurnedBox } from './turned-box';

export type Align = 'start' | 'middle' | 'end';

export interface NameBlock {
  widthMm: number;
  heightMm: number;
  /** What it covers with its corner at a point: the plate and each line of the name. */
  boxesAt(corner: Point): TurnedBox[];
  marksAt(corner: Point): Mark[];
}

/** From baseline to baseline, as a share of the em. */
const LEADING = 1.15;
/** Between badge and name, as a share of the em. */
const BADGE_GAP = 0.25;

/** `lines` empty: the badge alone. */
export function nameBlock(
  request: LabelRequest,
  lines: readonly string[],
  align: Align,
  typesetter: Typesetter,
): NameBlock {
  const sizeMm = typeMm(request);
  const { badge, weight, colour, halo, trackingMm } = request;
  const widths = lines.map((line) => typesetter.widthMm(line, sizeMm, weight, trackingMm));
  const nameWidth = Math.max(0, ...widths);
  const lineHeight = (typesetter.ascent + typesetter.descent) * sizeMm;
  const nameHeight = lines.length > 0 ? lineHeight + (lines.length - 1) * LEADING * sizeMm : 0;
  const size = badge ? badgeSize(badge, sizeMm, typesetter) : null;
  const nameLeft = size ? size.widthMm + (lines.length > 0 ? BADGE_GAP * sizeMm : 0) : 0;
  const widthMm = nameLeft + nameWidth;
  const heightMm = Math.max(nameHeight, size?.heightMm ?? 0);
  const share = { start: 0, middle: 0.5, end: 1 }[align];

  const plateAt = ([x, y]: Point): TurnedBox | null =>
    size &&
    boxOf({
      x,
      y: y + (heightMm - size.heightMm) / 2,
      width: size.widthMm,
      height: size.heightMm,
    });
  const lineAt = (index: number, [x, y]: Point) => ({
    // A number belongs to the lines as a whole and stands close before them.
    x: x + nameLeft + (size ? 0 : share * (nameWidth - (widths[index] ?? 0))),
    y: y + (heightMm - nameHeight) / 2 + index * LEADING * sizeMm,
    width: widths[index] ?? 0,
    height: lineHeight,
  });

  return {
    widthMm,
    heightMm,
    boxesAt: (corner) => {
      const plate = plateAt(corner);
      const texts = lines.map((_, index) => boxOf(lineAt(index, corner)));
      return plate ? [plate, ...texts] : texts;
    },
    marksAt: (corner) => {
      const plate = plateAt(corner);
      const texts = lines.map((text, index): TextMark => {
        const { x, y } = lineAt(index, corner);
        return {
          kind: 'text',
          text,
          at: [x, y + typesetter.ascent * sizeMm],
          sizeMm,
          weight,
          colour,
          anchor: 'start',
          halo,
          ...(trackingMm === undefined ? {} : { trackingMm }),
        };
      });
      if (!plate || !badge || !size) return texts;
      return [badgeMark(badge, plate, size.digitsMm, halo.colour, true), ...texts];
    },
  };
}
