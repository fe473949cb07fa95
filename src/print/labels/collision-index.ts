/**
 * Collision index: obstacles, which never change, and placed labels, which come and go. A candidate
 * label is tested against both.
 */

import Flatbush from 'flatbush';
import RBush from 'rbush';
import { distance } from '../../domain/geometry/polyline';
import type { Point, Rect } from '../../scene/scene';
import type { Obstacle } from './label';
import {
  type Bounds,
  boundsOf,
  boxOf,
  boxOfLeg,
  contains,
  grown,
  lengthWithin,
  type OrientedBox,
  overlap,
  sharedArea,
} from './oriented-box';

export interface CollisionIndex {
  /**
   * Cost of the soft obstacles under a box; null outside of the frame and over a hard obstacle.
   * `onLine`: the label is set on a line, so lines are no hard obstacles to it.
   */
  obstacleCost(box: OrientedBox, onLine: boolean): number | null;
  /** Cost of being near to symbols of others, as the text might be read as theirs. */
  ambiguity(bounds: Bounds, anchor: Point): number;
  /** Whether a leader line stays inside the frame and crosses no symbol but the one of its anchor. */
  leaderFree(leader: OrientedBox, anchor: Point): boolean;
  /** Whether no placed label is in the way. */
  isFree(boxes: readonly OrientedBox[]): boolean;
  /** Ids of the placed labels in the way, each once, sorted. */
  inTheWay(boxes: readonly OrientedBox[]): string[];
  /** Adds boxes of a placed label. */
  add(id: string, boxes: readonly OrientedBox[]): void;
  /** Removes all boxes of a placed label. */
  remove(id: string): void;
}

export const collisionIndex = (obstacles: readonly Obstacle[], frame: Rect): CollisionIndex => ({
  ...obstacleIndex(obstacles, frame),
  ...labelIndex(),
});

interface ObstacleBox {
  box: OrientedBox;
  hard: boolean;
  weight: number;
  isLeg: boolean;
}

/** Texts keep this distance from the neatline. */
const INSIDE_MM = 1;
/** Vertices nearer than this to the last one kept are left out. */
const THIN_MM = 0.25;
/** A text nearer than this to the symbol of another may be read as its name. */
const NEAR_MM = 1;
const AMBIGUITY_COST = 3;
/** Hard rectangles up to this size are symbols. */
const SYMBOL_MM = 8;

type ObstacleIndex = Pick<CollisionIndex, 'obstacleCost' | 'ambiguity' | 'leaderFree'>;

function obstacleIndex(obstacles: readonly Obstacle[], frame: Rect): ObstacleIndex {
  const all = obstacles.flatMap(boxesOf);
  const touching = searchOf(all);
  const symbolsNear = searchOf(all.filter(isSymbol));
  const inside = (bounds: Bounds) =>
    bounds.minX >= frame.x + INSIDE_MM &&
    bounds.minY >= frame.y + INSIDE_MM &&
    bounds.maxX <= frame.x + frame.width - INSIDE_MM &&
    bounds.maxY <= frame.y + frame.height - INSIDE_MM;

  return {
    obstacleCost: (box, onLine) => {
      const bounds = boundsOf(box);
      if (!inside(bounds)) return null;
      let cost = 0;
      for (const other of touching(bounds)) {
        if (other.hard && !(onLine && other.isLeg)) {
          if (overlap(box, other.box)) return null;
        } else if (!other.hard) {
          const size = other.isLeg ? lengthWithin(other.box, box) : sharedArea(other.box, box);
          cost += size * other.weight;
        }
      }
      return cost;
    },
    ambiguity: (bounds, anchor) => {
      const around = {
        minX: bounds.minX - NEAR_MM,
        minY: bounds.minY - NEAR_MM,
        maxX: bounds.maxX + NEAR_MM,
        maxY: bounds.maxY + NEAR_MM,
      };
      let cost = 0;
      for (const { box: symbol } of symbolsNear(around)) {
        if (contains(symbol, anchor)) continue;
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
        cost += AMBIGUITY_COST * Math.max(0, 1 - apart / NEAR_MM);
      }
      return cost;
    },
    leaderFree: (leader, anchor) => {
      const bounds = boundsOf(leader);
      if (!inside(bounds)) return false;
      return !touching(bounds).some(
        (other) =>
          other.hard && !other.isLeg && !contains(other.box, anchor) && overlap(leader, other.box),
      );
    },
  };
}

const isSymbol = ({ box, hard, isLeg }: ObstacleBox): boolean =>
  hard && !isLeg && 2 * Math.max(box.halfWidth, box.halfHeight) <= SYMBOL_MM;

/** A rectangle is one box, a line one for each leg. */
function boxesOf(obstacle: Obstacle): ObstacleBox[] {
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

/** x, y, x, y … as points, without those very near to the one before. The last point stays. */
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

/** Finds the boxes whose bounds touch given bounds. */
function searchOf(all: readonly ObstacleBox[]): (bounds: Bounds) => ObstacleBox[] {
  // Flatbush refuses an empty index.
  if (all.length === 0) return () => [];
  const tree = new Flatbush(all.length);
  for (const { box } of all) {
    const { minX, minY, maxX, maxY } = boundsOf(box);
    tree.add(minX, minY, maxX, maxY);
  }
  tree.finish();
  return ({ minX, minY, maxX, maxY }) =>
    tree.search(minX, minY, maxX, maxY).flatMap((index) => all[index] ?? []);
}

interface LabelBox extends Bounds {
  box: OrientedBox;
  id: string;
}

/** White between two labels, so that they are not read as one. */
const GAP_MM = 0.35;

function labelIndex(): Omit<CollisionIndex, keyof ObstacleIndex> {
  const tree = new RBush<LabelBox>();
  const byId = new Map<string, LabelBox[]>();
  const collisions = (box: OrientedBox): LabelBox[] => {
    const wider = grown(box, GAP_MM);
    return tree.search(boundsOf(wider)).filter((other) => overlap(wider, other.box));
  };
  return {
    isFree: (boxes) => boxes.every((box) => collisions(box).length === 0),
    inTheWay: (boxes) =>
      [...new Set(boxes.flatMap((box) => collisions(box).map(({ id }) => id)))].sort(),
    add: (id, boxes) => {
      const added = boxes.map((box): LabelBox => ({ ...boundsOf(box), box, id }));
      for (const one of added) tree.insert(one);
      byId.set(id, [...(byId.get(id) ?? []), ...added]);
    },
    remove: (id) => {
      for (const one of byId.get(id) ?? []) tree.remove(one);
      byId.delete(id);
    },
  };
}
