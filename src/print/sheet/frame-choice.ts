/** The scale of a sheet and where its frame lies, or that the area does not fit. */
import { regional } from '../../domain/projection';
import type { Rect } from '../../scene/scene';
import { type MapFrame, mapFrame } from '../map-frame';
import type { PlaneArea } from '../plane-area';
import type { PrintRequest } from '../request';
import { bestScale, fits } from '../scale';

/** Kept free between area and frame on every side, as a share of the frame, where the scale is chosen for it. */
const ROOM = 0.015;

const within = ({ width, height }: Rect) => ({
  width: width * (1 - 2 * ROOM),
  height: height * (1 - 2 * ROOM),
});

/** Null where the area does not fit at the scale asked for, or at none. */
export function chooseFrame(request: PrintRequest, area: PlaneArea, map: Rect): MapFrame | null {
  const asked = request.scaleDenominator ?? bestScale(area, within(map));
  if (asked === null) return null;
  const moved = request.centre;
  const centre = ((): readonly [number, number] => {
    if (!moved) return area.centre;
    const [x = area.centre[0], y = area.centre[1]] = regional.forward([...moved]);
    return [x, y];
  })();
  // A frame that the planner moved shows what it is moved over, whatever the area was.
  return moved || fits(area, map, asked) ? mapFrame(map, centre, asked) : null;
}
