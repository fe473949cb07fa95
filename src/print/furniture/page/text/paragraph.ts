/** Lines of text set one below the other. */
import type { Mark, Tag, TextMark, Weight } from '../../../../scene/scene';
import type { Typesetter } from '../../../../scene/typesetter';
import { type Block, group } from '../block';
import { wrap } from './wrap';

export interface TextStyle {
  sizeMm: number;
  weight: Weight;
  colour: string;
  /** Line height as a share of the em. */
  leading?: number;
  anchor?: TextMark['anchor'];
  trackingMm?: number;
}

const LEADING = 1.4;

export const lineHeightMm = ({ sizeMm, leading = LEADING }: TextStyle): number => sizeMm * leading;

/** The baseline below the top of a line's box. */
const baselineMm = (style: TextStyle, { ascent, descent }: Typesetter): number =>
  (lineHeightMm(style) - (ascent + descent) * style.sizeMm) / 2 + ascent * style.sizeMm;

/** Lines at an x; `x` is where the anchor stands. Empty lines take their room. */
export function linesAt(
  lines: readonly string[],
  x: number,
  topMm: number,
  style: TextStyle,
  typesetter: Typesetter,
): Mark[] {
  const { sizeMm, weight, colour, anchor = 'start', trackingMm } = style;
  const step = lineHeightMm(style);
  const first = topMm + baselineMm(style, typesetter);
  return lines.flatMap((text, index): Mark[] =>
    text === ''
      ? []
      : [
          {
            kind: 'text',
            text,
            at: [x, first + index * step],
            sizeMm,
            weight,
            colour,
            anchor,
            ...(trackingMm !== undefined && { trackingMm }),
          },
        ],
  );
}

/** Where the anchor stands in a width. */
export const anchorX = (widthMm: number, anchor: TextMark['anchor'] = 'start'): number =>
  anchor === 'start' ? 0 : anchor === 'end' ? widthMm : widthMm / 2;

export function paragraph(
  text: string,
  widthMm: number,
  style: TextStyle,
  typesetter: Typesetter,
  tag: Tag = { role: 'P' },
): Block {
  const lines = wrap(text, widthMm, style.sizeMm, style.weight, typesetter, style.trackingMm);
  return {
    widthMm,
    heightMm: lines.length * lineHeightMm(style),
    group: group(linesAt(lines, anchorX(widthMm, style.anchor), 0, style, typesetter), { tag }),
  };
}
