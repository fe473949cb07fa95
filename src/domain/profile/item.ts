/** An item of a profile: what a line passes, meets or comes near. */
import type { Position } from '../geometry/position';
import type { Group } from './input';

/**
 * on: a place of the course; beside: a point at a distance; shared, alongside, crossing, end: see Contact;
 * passing: a line that comes near and does not meet this one.
 */
export type Relation = 'on' | 'beside' | 'shared' | 'alongside' | 'crossing' | 'end' | 'passing';
/** within: nearer than the accuracies, so that the side is not known; beyond: beyond an end of the line. */
export type Side = 'left' | 'right' | 'within' | 'beyond';

export interface Item {
  /** Unique, and the same for both directions of the profile. */
  key: string;
  group: Group;
  id: string;
  nameZh: string;
  nameEn: string;
  refs: readonly string[];
  courseDate?: string;
  relation: Relation;
  fromKm: number;
  /** Equal to `fromKm`, except for stretches and merged crossings. */
  toKm: number;
  /** Number of crossings merged in this item; otherwise 1. */
  count: number;
  /** Geodesic, km; 0 if the lines meet. */
  distanceKm: number;
  side: Side;
  /** How far the chainage may be off, km. */
  plusMinusKm: number;
  /** The point on the line; for a stretch its middle. */
  foot: Position;
  /** The position of the place, site or line that the item is about. */
  position: Position;
  /** Places of the course: whether the notice names them. */
  named?: boolean;
  rank?: number;
}

/** Compares items by chainage; the key makes the order independent of how the items were found. */
export const inOrder = (a: Item, b: Item): number =>
  a.fromKm - b.fromKm || a.toKm - b.toKm || (a.key < b.key ? -1 : 1);
