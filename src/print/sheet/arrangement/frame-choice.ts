/** The scale of a map and where its frame lies, or why the area does not fit. */
import { regional } from '../../../domain/projection';
import type { Rect } from '../../../scene/scene';
import { type LonLat, type MapFrame, mapFrame } from '../../map-frame';
import type { PlaneArea } from '../../plane-area';
import { bestScale, fits } from '../../scale';
import { isWithinLimit } from './projection-limit';

/** What has to be on the map. */
export interface Ground {
  area: PlaneArea;
  /** Null: the largest round scale at which the area fits. */
  scaleDenominator: number | null;
  /** Where the frame was moved to; null: the middle of the area. */
  centre: LonLat | null;
}

export type NoFrame =
  /** The area does not fit at the scale asked for, or at none. */
  | { lacks: 'scale' }
  /** The area fits, but the frame reaches to where the projection is no longer accurate. */
  | { lacks: 'projection'; scaleDenominator: number };

/** Kept free between area and frame on every side, as a share of the frame, where the scale is chosen for it. */
const ROOM = 0.015;

const within = ({ width, height }: Rect) => ({
  width: width * (1 - 2 * ROOM),
  height: height * (1 - 2 * ROOM),
});

export function chooseFrame(
  { area, scaleDenominator, centre }: Ground,
  map: Rect,
): { frame: MapFrame } | NoFrame {
  const scale = scaleDenominator ?? bestScale(area, within(map));
  // A frame that the planner moved need not hold the area.
  if (scale === null || !(centre || fits(area, map, scale))) return { lacks: 'scale' };
  const [x = area.centre[0], y = area.centre[1]] = centre ? regional.forward([...centre]) : [];
  const frame = mapFrame(map, [x, y], scale);
  return isWithinLimit(frame) ? { frame } : { lacks: 'projection', scaleDenominator: scale };
}
