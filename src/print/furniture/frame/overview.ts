/** 位置示意图: where on the whole region the sheet lies. */
import type { Catalogue } from '../../../domain/catalogue';
import { isWithin } from '../../../domain/region/kinds';
import type { Mark, Rect } from '../../../scene/scene';
import { type MapFrame, mapFrame } from '../../map-frame';
import { areaInPlane, extentRing } from '../../plane-area';
import type { PrintData } from '../../print-data';
import { lightGround } from './ground';
import { insetFrame, mapRect } from './inset-frame';
import type { FrameStyle } from './marks';
import { outlineMark } from './outline';

/** Room around the region, as a factor of its size. */
const AROUND = 1.06;

/** The whole region in the map part of the rectangle; null where the register names no region. */
export function overviewFrame(rect: Rect, { regions }: Catalogue): MapFrame | null {
  const within = regions.filter(isWithin);
  const area = areaInPlane(within.flatMap(({ extent }) => extentRing(extent)));
  if (!area) return null;
  const room = mapRect(rect);
  const scaleDenominator =
    Math.max((area.widthM * 1000) / room.width, (area.heightM * 1000) / room.height) * AROUND;
  return mapFrame(room, area.centre, scaleDenominator);
}

export interface Overview {
  frame: MapFrame;
  /** Land and border lines, for a sheet whose own map content does not draw the overview. */
  ground: Mark[];
  /** Above the ground: frame, title, and the sheet's outline. */
  furniture: Mark[];
}

/** The outlines are those of the sheet, or of all sheets of a poster. */
export function overview(
  rect: Rect,
  sheets: readonly MapFrame[],
  data: PrintData,
  borders: boolean,
  style: FrameStyle,
): Overview | null {
  const frame = overviewFrame(rect, data.catalogue);
  if (!frame) return null;
  return {
    frame,
    ground: lightGround(frame, data, borders, style.palette),
    furniture: [
      ...sheets.map((sheet) => outlineMark(frame, sheet, style.palette)),
      ...insetFrame(rect, style.t('sheetFrame.overview'), style),
    ],
  };
}
