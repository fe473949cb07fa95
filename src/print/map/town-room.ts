/** Room for the names of large towns, kept free where symbols close around their places. */

import type { Point, Rect } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import type { PointLabel } from '../labels/label';

/** From the dot to the name, millimetres: leaders have these lengths, and symbols stand on towns. */
const DISTANCES_MM = [2.5, 4.5];
/** Around the name. */
const EDGE_MM = 0.4;
const LINE_EM = 1.25;

/** Right, left, above, below: as names of points stand. */
const WAYS: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
];

/** What a name and its leader cover at each place, the best first. */
function places({ at: [x, y], text, sizeMm, weight, clearMm }: PointLabel, setter: Typesetter) {
  const width = setter.widthMm(text, sizeMm, weight) + 2 * EDGE_MM;
  const height = sizeMm * LINE_EM;
  return DISTANCES_MM.flatMap((distanceMm) =>
    WAYS.map(([right, down]): Rect => {
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

/** One rectangle for each name that finds one free; of the others nothing is kept. */
export const townRooms = (
  names: readonly PointLabel[],
  isFree: (room: Rect) => boolean,
  setter: Typesetter,
): Rect[] => names.flatMap((name) => places(name, setter).find(isFree) ?? []);
