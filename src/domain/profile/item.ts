/** One thing a line passes, meets or comes near. */
import type { Position } from '../geometry/position';
import type { Group } from './measured';

/**
 * on: a place of the course; beside: a point at a distance; shared, alongside, crossing, end:
 * see Contact; passing: a line that comes near and does not meet.
 */
export type Relation = 'on' | 'beside' | 'shared' | 'alongside' | 'crossing' | 'end' | 'passing';
/** within: nearer than the accuracies, so that neither side can be claimed. */
export type Side = 'left' | 'right' | 'within' | 'beyond';

export interface Item {
  /** Distinct and the same whatever the direction. */
  key: string;
  group: Group;
  id: string;
  nameZh: string;
  nameEn: string;
  refs: readonly string[];
  relation: Relation;
  fromKm: number;
  /** Equal to fromKm but for stretches. */
  toKm: number;
  /** Crossings gathered in one item; 1 otherwise. */
  count: number;
  /** Geodesic, km; 0 for what is met. */
  distanceKm: number;
  side: Side;
  /** How far the chainage may be off, km. */
  plusMinusKm: number;
  /** The spot of the line, at the middle of a stretch. */
  foot: Position;
  /** Where the thing itself is. */
  position: Position;
  /** Places of the course: whether the notice names them. */
  named?: boolean;
  rank?: number;
}

/** The order does not depend on how the items were found. */
export const inOrder = (a: Item, b: Item): number =>
  a.fromKm - b.fromKm || a.toKm - b.toKm || (a.key < b.key ? -1 : 1);
