/** Finds the edges near a point. */
import Flatbush from 'flatbush';
import type { Position } from '../../../../src/domain/geometry/position';
import { boxAround, roughFootOn } from '../../../../src/domain/geometry/ruler';
import type { Network } from './network';
import type { Cut } from './split';

export interface EdgeIndex {
  /** The nearest point of each edge within `km` of the point. */
  within(point: Position, km: number): Cut[];
}

export function indexEdges({ edges }: Network): EdgeIndex {
  const boxes = new Flatbush(Math.max(edges.length, 1));
  for (const { line } of edges) {
    let [west, south, east, north] = [180, 90, -180, -90];
    for (const [lon, lat] of line) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
    boxes.add(west, south, east, north);
  }
  // The library requires at least one box; this one is never found.
  if (edges.length === 0) boxes.add(999, 999, 999, 999);
  boxes.finish();
  return {
    within: (point, km) =>
      boxes.search(...boxAround(point, km)).flatMap((edge): Cut[] => {
        const line = edges[edge]?.line;
        const foot = line ? roughFootOn(line, point) : null;
        return foot && foot.km <= km ? [{ ...foot, edge }] : [];
      }),
  };
}
