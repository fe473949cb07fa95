/** Reserves room for the names of large towns, so that displaced symbols do not surround the towns. */

import type { Point, Rect } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import type { PointLabel } from '../labels/label';

/** Distances from the dot to the name, millimetres: the two shortest lengths of a leader line. */
const DISTANCES_MM = [2.5, 4.5];
/** White around the name. */
const EDGE_MM = 0.4;
const LINE_EM = 1.25;

/** Right, left, above, below: the order of a point label's candidates. */
const POSITIONS: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
];

/** The rectangles of a name at each position, best first. */
function rectsOf({ at: [x, y], text, sizeMm, weight, clearMm }: PointLabel, setter: Typesetter) {
  const width = setter.widthMm(text, sizeMm, weight) + 2 * EDGE_MM;
  const height = sizeMm * LINE_EM;
  return DISTANCES_MM.flatMap((distanceMm) =>
    POSITIONS.map(([right, down]): Rect => {
      const reach = clearMm + distanceMm;
      return {
        x: x + right * reach + (right === 0 ? -0.5 : right > 0 ? 0 : -1) * width,
        y: y + down * reach + (down === 0 ? -0.5 : down > 0 ? 0 : -1) * height,
        width,
        height,
      };
    }),
  );
}

/** One free rectangle for each name; none for a name without a free one. */
export const townRooms = (
  names: readonly PointLabel[],
  isFree: (room: Rect) => boolean,
  setter: Typesetter,
): Rect[] => names.flatMap((name) => rectsOf(name, setter).find(isFree) ?? []);
