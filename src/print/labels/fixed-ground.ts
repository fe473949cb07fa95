/** What stood on the map before any label: obstacles, symbols and the edge of the frame. */

import Flatbush from 'flatbush';
import { distance } from '../../domain/geometry/polyline';
import type { Point, Rect } from '../../scene/scene';
import type { Obstacle } from './label-request';
import {
  type Bounds,
  boundsOf,
  boxOf,
  boxOfLeg,
  contains,
  lengthWithin,
  overlap,
  sharedArea,
  type TurnedBox,
} from './turned-box';

interface Fixed {
  box: TurnedBox;
  hard: boolean;
  weight: number;
  isLeg: boolean;
}

export interface FixedGround {
  /**
   * Weighted millimetres and square millimetres of soft things under a box; null beyond the frame and over
   * hard things. `onLine`: set on a line, so that no line hinders it.
   */
  costOf(box: TurnedBox, onLine: boolean): number | null;
  /** How near a text comes to symbols that are not its own: it might be read as theirs. */
  confusion(bounds: Bounds, own: Point): number;
  /** Whether a leader runs over a symbol that is not its own, or leaves the frame. */
  leaderFree(leader: TurnedBox, own: Point): boolean;
}

/** Texts stay this far within the neatline. */
const INSIDE_MM = 1;
/** Vertices nearer to the last one kept are of no account for a text. */
const THIN_MM = 0.25;
/** From here on a text looks as if it belonged to a foreign symbol. */
const NEAR_MM = 1;
const CONFUSION_COST = 3;
/** Hard things no larger than this are symbols. */
const SYMBOL_MM = 8;

export function fixedGround(obstacles: readonly Obstacle[], frame: Rect): FixedGround {
  const fixed = obstacles.flatMap(toFixed);
  const search = indexOf(fixed.map(({ box }) => boundsOf(box)));
  const symbols = fixed.filter(isSymbol);
  const nearSymbols = indexOf(symbols.map(({ box }) => boundsOf(box)));
  const under = (bounds: Bounds): Fixed[] => search(bounds).flatMap((at) => fixed[at] ?? []);
  const inside = (bounds: Bounds) =>
    bounds.minX >= frame.x + INSIDE_MM &&
    bounds.minY >= frame.y + INSIDE_MM &&
    bounds.maxX <= frame.x + frame.width - INSIDE_MM &&
    bounds.maxY <= frame.y + frame.height - INSIDE_MM;

  return {
    costOf: (box, onLine) => {
      const bounds = boundsOf(box);
      if (!inside(bounds)) return null;
      let cost = 0;
      for (const index of search(bounds)) {
        const other = fixed[index];
        if (!other) continue;
        if (other.hard && !(onLine && other.isLeg)) {
          if (overlap(box, other.box)) return null;
        } else if (!other.hard) {
          const size = other.isLeg ? lengthWithin(other.box, box) : sharedArea(other.box, box);
          cost += size * other.weight;
        }
      }
      return cost;
    },
    confusion: (bounds, own) => {
      const around = {
        minX: bounds.minX - NEAR_MM,
        minY: bounds.minY - NEAR_MM,
        maxX: bounds.maxX + NEAR_MM,
        maxY: bounds.maxY + NEAR_MM,
      };
      let cost = 0;
      for (const index of nearSymbols(around)) {
        const symbol = symbols[index]?.box;
        if (!symbol || contains(symbol, own)) continue;
        const apart = Math.hypot(
          Math.max(
            bounds.minX - symbol.x - symbol.halfWidth,
            0,
            symbol.x - symbol.halfWidth - bounds.maxX,
          ),
          Math.max(
            bounds.minY - symbol.y - symbol.halfHeight,
            0,
            symbol.y - symbol.halfHeight - bounds.maxY,
          ),
        );
        cost += CONFUSION_COST * Math.max(0, 1 - apart / NEAR_MM);
      }
      return cost;
    },
    leaderFree: (leader, own) => {
      const bounds = boundsOf(leader);
      if (!inside(bounds)) return false;
      return !under(bounds).some(
        (other) =>
          other.hard && !other.isLeg && !contains(other.box, own) && overlap(leader, other.box),
      );
    },
  };
}

const isSymbol = ({ box, hard, isLeg }: Fixed): boolean =>
  hard && !isLeg && 2 * Math.max(box.halfWidth, box.halfHeight) <= SYMBOL_MM;

function toFixed(obstacle: Obstacle): Fixed[] {
  const { hard, weight } = obstacle;
  if (obstacle.kind === 'rect') return [{ box: boxOf(obstacle.rect), hard, weight, isLeg: false }];
  const points = thinned(obstacle.line);
  return points.slice(1).map((to, index) => ({
    box: boxOfLeg(points[index] ?? to, to, obstacle.widthMm),
    hard,
    weight,
    isLeg: true,
  }));
}

/** x, y, x, y … as points, without those that hardly move on. The last stays. */
function thinned(line: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let at = 0; at + 1 < line.length; at += 2) {
    const point: Point = [line[at] ?? 0, line[at + 1] ?? 0];
    const last = points.at(-1);
    const isEnd = at + 3 >= line.length;
    if (!last || isEnd || distance(last, point) >= THIN_MM) points.push(point);
  }
  return points;
}

/** Indices of the boxes that touch given bounds. */
function indexOf(all: readonly Bounds[]): (bounds: Bounds) => number[] {
  // The index refuses to be empty.
  if (all.length === 0) return () => [];
  const index = new Flatbush(all.length);
  for (const { minX, minY, maxX, maxY } of all) index.add(minX, minY, maxX, maxY);
  index.finish();
  return ({ minX, minY, maxX, maxY }) => index.search(minX, minY, maxX, maxY);
}
