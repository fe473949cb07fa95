/** A profile as marks in lanes, ready to be drawn. Pure; CSS pixels. */
import type { Item } from '../../domain/profile/item';
import type { Profile } from '../../domain/profile/profile';
import {
  FONT_PX,
  isLineLane,
  LANES,
  type LaneId,
  marksOf,
  type StripMark,
  type StripWords,
} from './marks';
import { type Packing, pack } from './pack';

export interface Lane {
  id: LaneId;
  topPx: number;
  heightPx: number;
  packing: Packing<StripMark>;
}

export interface StripLayout {
  widthPx: number;
  heightPx: number;
  lanes: readonly Lane[];
  ruler: readonly { km: number; x: number }[];
  xOf(km: number): number;
  kmOf(x: number): number;
}

export const ROW_PX = 20;
export const RULER_PX = 28;
/** Margin at both ends, so that the first and last mark are not cut. */
const PAD_PX = 20;
const LANE_GAP_PX = 6;
/** Below this scale a strip is wider than its frame, and scrolls. */
const LEAST_PX_PER_KM = 0.6;
const RULER_STEPS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** Rows of labels in a lane: enough for every line, which are few, but not for every site. */
const LABEL_ROWS = { lines: 40, sections: 3, sites: 2 } as const;
const labelRowsOf = (lane: LaneId): number =>
  isLineLane(lane)
    ? LABEL_ROWS.lines
    : lane === 'sections'
      ? LABEL_ROWS.sections
      : LABEL_ROWS.sites;

/** @param zoom 1 shows the whole line in the frame, unless it is too long for that */
export function layOut(
  profile: Profile,
  items: readonly Item[],
  frameWidthPx: number,
  zoom: number,
  words: StripWords,
): StripLayout {
  const fitting = (frameWidthPx - 2 * PAD_PX) / profile.lengthKm;
  const pxPerKm = Math.max(fitting, LEAST_PX_PER_KM) * zoom;
  const widthPx = Math.ceil(profile.lengthKm * pxPerKm + 2 * PAD_PX);
  const xOf = (km: number): number => PAD_PX + km * pxPerKm;
  const kmOf = (x: number): number =>
    Math.min(Math.max((x - PAD_PX) / pxPerKm, 0), profile.lengthKm);
  const step = RULER_STEPS_KM.find((km) => km * pxPerKm >= 72) ?? 1000;
  const ruler = Array.from({ length: Math.floor(profile.lengthKm / step) + 1 }, (_, index) => ({
    km: index * step,
    x: xOf(index * step),
  }));
  let topPx = RULER_PX;
  const lanes = LANES.flatMap((id): Lane[] => {
    const packing = pack(marksOf(id, profile, items, xOf, words), {
      widthPx,
      fontPx: FONT_PX,
      labelRows: labelRowsOf(id),
    });
    if (packing.rows === 0) return [];
    const lane = { id, topPx, heightPx: packing.rows * ROW_PX, packing };
    topPx += lane.heightPx + LANE_GAP_PX;
    return [lane];
  });
  return { widthPx, heightPx: topPx, lanes, ruler, xOf, kmOf };
}
