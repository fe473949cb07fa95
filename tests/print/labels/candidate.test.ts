import { describe, expect, it, vi } from 'vitest';
import {
  type Candidate,
  candidateList,
  costOn,
  coverOf,
} from '../../../src/print/labels/candidate';
import { collisionIndex } from '../../../src/print/labels/collision-index';
import type { Obstacle } from '../../../src/print/labels/label';
import { boxOf, boxOfLeg } from '../../../src/print/labels/oriented-box';

const FRAME = { x: 0, y: 0, width: 100, height: 50 };
const at = (x: number, cost = 0, more: Partial<Candidate> = {}): Candidate => ({
  cost,
  boxes: [boxOf({ x, y: 20, width: 6, height: 4 })],
  onLine: false,
  avoidsSoft: true,
  marks: () => [],
  ...more,
});
const soft = (x: number, weight: number): Obstacle => ({
  kind: 'rect',
  rect: { x, y: 20, width: 1, height: 1 },
  hard: false,
  weight,
});
const symbol = (x: number): Obstacle => ({
  kind: 'rect',
  rect: { x, y: 20, width: 2, height: 2 },
  hard: true,
  weight: 0,
});

describe('the cost of a candidate', () => {
  it('is its own and that of all it covers', () => {
    const index = collisionIndex([soft(11, 2), soft(21, 3)], FRAME);
    const two = [...at(10).boxes, ...at(20).boxes];
    expect(costOn(index, at(10, 1, { boxes: two }))).toBeCloseTo(6, 9);
  });

  it('leaves soft obstacles out if it need not avoid them, hard ones never', () => {
    const index = collisionIndex([soft(11, 2), symbol(30)], FRAME);
    expect(costOn(index, at(10, 1, { avoidsSoft: false }))).toBe(1);
    expect(costOn(index, at(29, 1, { avoidsSoft: false }))).toBeNull();
  });

  it('counts nearness to symbols only with an anchor', () => {
    const index = collisionIndex([symbol(16.5)], FRAME);
    expect(costOn(index, at(10))).toBe(0);
    expect(costOn(index, at(10, 0, { anchor: [5, 22] }))).toBeCloseTo(1.5, 9);
  });

  it('is none if the leader line crosses a symbol', () => {
    const index = collisionIndex([symbol(16.5)], FRAME);
    const leader = boxOfLeg([40, 21], [8, 21], 0.4);
    expect(costOn(index, at(1, 0, { leader, anchor: [41, 21] }))).toBeNull();
    expect(coverOf(at(1, 0, { leader }))).toHaveLength(2);
  });
});

describe('a list of candidates', () => {
  it('gives the cheapest with obstacles counted, and of equal ones the first', () => {
    const index = collisionIndex([soft(11, 5)], FRAME);
    const [dear, second, equal] = [at(10, 0), at(20, 1), at(30, 1)];
    expect(candidateList(() => [dear, second, equal], index).cheapest()).toBe(second);
    expect(candidateList(() => [dear, second], collisionIndex([], FRAME)).cheapest()).toBe(dear);
  });

  it('leaves out what collides with a placed label or a hard obstacle', () => {
    const index = collisionIndex([symbol(22)], FRAME);
    const list = candidateList(() => [at(10), at(20, 1), at(40, 2)], index);
    index.add('other', at(10).boxes);
    expect(list.cheapest()?.cost).toBe(2);
    index.remove('other');
    expect(list.cheapest()?.cost).toBe(0);
    index.add('other', [...at(10).boxes, ...at(40).boxes]);
    expect(list.cheapest()).toBeNull();
  });

  it('by cost holds all but what hard obstacles exclude, also what collides', () => {
    const index = collisionIndex([soft(11, 5), symbol(22)], FRAME);
    const list = candidateList(() => [at(10), at(20, 1), at(40, 2), at(60, 2 + 1e-9)], index);
    index.add('other', at(40).boxes);
    expect(list.byCost().map(({ cost }) => cost)).toEqual([2, 2 + 1e-9, 0]);
  });

  it('is made when it is asked for, once, and asks for each cost once', () => {
    const make = vi.fn(() => [at(10)]);
    const index = collisionIndex([], FRAME);
    const cost = vi.fn(index.obstacleCost);
    const list = candidateList(make, { ...index, obstacleCost: cost }, true);
    expect(list.numberOnly).toBe(true);
    expect(make).not.toHaveBeenCalled();
    list.cheapest();
    list.cheapest();
    list.byCost();
    expect(make).toHaveBeenCalledTimes(1);
    expect(cost).toHaveBeenCalledTimes(1);
    // Nor for candidates that cost more even without obstacles.
    candidateList(() => [at(10), at(30, 1), at(50, 2)], {
      ...index,
      obstacleCost: cost,
    }).cheapest();
    expect(cost).toHaveBeenCalledTimes(2);
  });
});
