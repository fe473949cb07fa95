/** Finds where another line of the layer runs beside the route, and what decided between the two. */
import { legsOf } from '../../../src/domain/geometry/legs';
import { isSamePosition, type Position } from '../../../src/domain/geometry/position';
import { roughLengthKm, rulerAt } from '../../../src/domain/geometry/ruler';
import { indexEdges } from './network/edge-index';
import type { Edge, Network } from './network/network';
import type { Route } from './route';

/** A line nearer than this may be the other carriageway, or the old road in the same valley. */
const BESIDE_KM = 0.5;
/** A line nearer than this is the same line. */
const SAME_KM = 0.005;
/** Directions that differ by less count as parallel. */
const SAME_WAY_DEG = 20;

export interface Parallel {
  km: number;
  /** The first point where it was found. */
  at: Position;
  /** Whether both cost the same per kilometre, so that only the length decided. */
  sameWeight: boolean;
}

const bearing = (from: Position, to: Position): number =>
  rulerAt(from[1]).bearing([...from], [...to]);

/** Whether the point is an end of the edge: near an end, the next edge of the same line is no parallel. */
const isEnd = ({ line }: Edge, point: Position): boolean =>
  [line[0], line.at(-1)].some((end) => end !== undefined && isSamePosition(end, point));

function runsAlong({ line }: Edge, index: number, heading: number): boolean {
  const [from, to] = [line[index], line[index + 1]];
  if (!from || !to) return false;
  const turned = Math.abs(bearing(from, to) - heading) % 180;
  return Math.min(turned, 180 - turned) < SAME_WAY_DEG;
}

/** Null if no line runs beside the route. */
export function parallelOf(network: Network, { legs }: Route): Parallel | null {
  const steps = legs.flat();
  const used = new Set(steps.map(({ edge }) => edge));
  const index = indexEdges(network);
  let [km, at, sameWeight] = [0, null as Position | null, false];
  for (const { edge } of steps) {
    const own = network.edges[edge];
    for (const [from, to] of legsOf(own?.line ?? [])) {
      const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      const heading = bearing(from, to);
      const beside = index.within(middle, BESIDE_KM).find((cut) => {
        const other = network.edges[cut.edge];
        return (
          other !== undefined &&
          !used.has(cut.edge) &&
          cut.km > SAME_KM &&
          !isEnd(other, cut.point) &&
          runsAlong(other, cut.index, heading)
        );
      });
      const other = beside && network.edges[beside.edge];
      if (!other) continue;
      km += roughLengthKm([from, to]);
      at ??= middle;
      if (other.weight === own?.weight) sameWeight = true;
    }
  }
  return at && { km, at, sameWeight };
}
