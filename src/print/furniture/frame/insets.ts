/** 附图: crowded places at a larger scale, and where they lie on the main map. */
import type { Extent } from '../../../domain/contract/regions';
import type { Mark, Rect } from '../../../scene/scene';
import { CAP_SHARE, FRAME_MM, frameColours } from '../../../symbology/frame';
import { type MapFrame, mapFrame } from '../../map-frame';
import { areaInPlane, extentRing } from '../../plane-area';
import { bestScale, formatScale } from '../../scale';
import { insetFrame, mapRect } from './inset-frame';
import { box, type FrameStyle, grown, text } from './marks';
import { boundsOf, outlineIn, outlineMark } from './outline';

export interface Inset {
  /** Letter and name. */
  title: string;
  frame: MapFrame;
  /** About the inset itself. */
  furniture: Mark[];
  /** On the main map: outline and letter. */
  onMain: Mark[];
  /** The letter's plate, from which the main map's labels keep clear. */
  keepClear: Rect;
  /** What the outline encloses; names had better not lie across its edge. */
  outlined: Rect;
}

const PLATE_MM = 3;

/** The frame alone: the extent at the largest round scale; null where it would show no more than the main map. */
export function insetMapFrame(extent: Extent, rect: Rect, main: MapFrame): MapFrame | null {
  const room = mapRect(rect);
  const area = areaInPlane(extentRing(extent));
  const scale = area && bestScale(area, room);
  if (!area || scale === null || scale >= main.scaleDenominator) return null;
  return mapFrame(room, area.centre, scale);
}

/** `letter` ties the inset to its outline, A, B, C on one sheet. Null as above, or off the main map. */
export function inset(
  { name, extent }: { name: string; extent: Extent },
  letter: string,
  rect: Rect,
  main: MapFrame,
  style: FrameStyle,
): Inset | null {
  const frame = insetMapFrame(extent, rect, main);
  if (!frame) return null;
  const { ink, paper } = frameColours(style.palette);
  const bounds = boundsOf(outlineIn(main, frame));
  const { x, y, width, height } = main.rect;
  const [cx, cy] = [bounds.x + bounds.width / 2, bounds.y + bounds.height / 2];
  if (cx < x || cx > x + width || cy < y || cy > y + height) return null;
  // Outside the outline's upper left corner, yet on the map.
  const plate: Rect = {
    x: Math.max(x, Math.min(x + width - PLATE_MM, bounds.x - PLATE_MM / 2)),
    y: Math.max(y, Math.min(y + height - PLATE_MM, bounds.y - PLATE_MM)),
    width: PLATE_MM,
    height: PLATE_MM,
  };
  const sizeMm = FRAME_MM.label;
  const foot = plate.y + (PLATE_MM + CAP_SHARE * sizeMm) / 2;
  const title = `${letter}\u00a0${name}`;
  return {
    title,
    frame,
    furniture: insetFrame(rect, `${title}\u00a0${formatScale(frame.scaleDenominator)}`, style),
    onMain: [
      outlineMark(main, frame, style.palette),
      box(plate, { fill: { colour: ink } }),
      text(letter, [plate.x + PLATE_MM / 2, foot], sizeMm, paper, { weight: 700 }),
    ],
    keepClear: grown(plate, 0.3),
    outlined: bounds,
  };
}
