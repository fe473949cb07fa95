/** What every small map on a sheet has: a title strip and a thin line around it. */

import type { Mark, Rect } from '../../../scene/scene';
import { CAP_SHARE, FRAME_MM, frameColours } from '../../../symbology/frame';
import { box, type FrameStyle, text } from './marks';

/** The map's own rectangle within that of the inset. */
export const mapRect = ({ x, y, width, height }: Rect): Rect => ({
  x,
  y: y + FRAME_MM.insetStrip,
  width,
  height: height - FRAME_MM.insetStrip,
});

/** The title strip has an opaque background. */
export function insetFrame(rect: Rect, title: string, { palette, typesetter }: FrameStyle): Mark[] {
  const { ink, paper } = frameColours(palette);
  const strip: Rect = { ...rect, height: FRAME_MM.insetStrip };
  const foot = rect.y + (FRAME_MM.insetStrip + CAP_SHARE * FRAME_MM.insetTitle) / 2;
  const room = rect.width - 2;
  const wide = typesetter.widthMm(title, FRAME_MM.insetTitle, 700);
  // A long title in a narrow inset is set smaller, never below the least size of print.
  const sizeMm = Math.max(2, FRAME_MM.insetTitle * Math.min(1, room / wide));
  const stroke = { colour: ink, widthMm: FRAME_MM.insetLine, join: 'miter' as const };
  return [
    box(strip, { fill: { colour: paper } }),
    text(title, [rect.x + rect.width / 2, foot], sizeMm, ink, { weight: 700 }),
    box(mapRect(rect), { stroke }),
    box(rect, { stroke }),
  ];
}
