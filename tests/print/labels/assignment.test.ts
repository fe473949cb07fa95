import { describe, expect, it } from 'vitest';
import { assignmentIn, type Movable } from '../../../src/print/labels/assignment';
import { type Candidate, candidateList } from '../../../src/print/labels/candidate';
import { collisionIndex } from '../../../src/print/labels/collision-index';
import { boxOf } from '../../../src/print/labels/oriented-box';

const at = (x: number, cost = 0, width = 6): Candidate => ({
  cost,
  boxes: [boxOf({ x, y: 20, width, height: 4 })],
  onLine: false,
  avoidsSoft: true,
  marks: () => [],
});

/** An empty map, and labels with lists of candidates at given places. */
function setup() {
  const index = collisionIndex([], { x: 0, y: 0, width: 200, height: 50 });
  const assignment = assignmentIn(index);
  const label = (id: string, ...places: number[][]): Movable => ({
    id,
    lists: places.map((xs, list) =>
      candidateList(() => xs.map((x, cost) => at(x, cost)), index, list > 1),
    ),
  });
  const where = (id: string) =>
    assignment.of(id)?.candidates.map(({ boxes: [box] }) => (box?.x ?? 0) - 3);
  return { index, assignment, label, where };
}

describe('an assignment', () => {
  it('of the best list moves nothing and takes no other list', () => {
    const { assignment, label, where } = setup();
    expect(assignment.assignBest(label('a', [10, 30]))).toBe(true);
    expect(assignment.assignBest(label('b', [12, 30], [50]))).toBe(true);
    expect(assignment.assignBest(label('c', [12, 31], [50]))).toBe(false);
    expect([where('a'), where('b'), where('c')]).toEqual([[10], [30], undefined]);
  });

  it('that is fixed may have several candidates, and is not moved', () => {
    const { assignment, label, where } = setup();
    assignment.fix('a', at(10), false);
    assignment.fix('a', at(30), false);
    expect(where('a')).toEqual([10, 30]);
    expect(assignment.of('a')?.movable).toBeNull();
    expect(assignment.improve(label('b', [12]), true)).toBe(false);
    assignment.remove('a');
    expect(assignment.improve(label('b', [12]), true)).toBe(true);
  });

  it('says which list is the number alone', () => {
    const { assignment, label } = setup();
    assignment.fix('a', at(10), true);
    assignment.improve(label('b', [12], [11], [40]), false);
    expect(assignment.of('a')?.numberOnly).toBe(true);
    expect(assignment.of('b')).toMatchObject({ numberOnly: true, movable: { list: 2 } });
  });
});

describe('improving', () => {
  it('takes the best list with room, and says whether anything changed', () => {
    const { assignment, label, where } = setup();
    assignment.fix('wall', at(10), false);
    const a = label('a', [12], [40]);
    expect(assignment.improve(a, false)).toBe(true);
    expect(where('a')).toEqual([40]);
    expect(assignment.improve(a, false)).toBe(false);
    assignment.remove('wall');
    expect(assignment.improve(a, false)).toBe(true);
    expect(where('a')).toEqual([12]);
  });

  it('leaves a label where it is if there is nothing better', () => {
    const { assignment, label, where } = setup();
    const a = label('a', [10]);
    assignment.improve(a, false);
    assignment.fix('b', at(60), false);
    expect(assignment.improve(label('b2', [61]), false)).toBe(false);
    expect(where('b2')).toBeUndefined();
    expect([where('a'), where('b')]).toEqual([[10], [60]]);
  });

  it('moves another label beside its point to make room, if it may', () => {
    const { assignment, label, where } = setup();
    assignment.improve(label('a', [10, 30]), false);
    expect(assignment.improve(label('b', [12]), false)).toBe(false);
    expect(assignment.improve(label('b', [12]), true)).toBe(true);
    expect([where('a'), where('b')]).toEqual([[30], [12]]);
  });

  it('never moves a label to a worse list, nor one with a leader line', () => {
    const { assignment, label, where } = setup();
    assignment.improve(label('a', [10], [40]), false);
    expect(assignment.improve(label('b', [12]), true)).toBe(false);
    expect(where('a')).toEqual([10]);
    assignment.fix('wall', at(100), false);
    assignment.improve(label('led', [100], [60, 80]), false);
    expect(where('led')).toEqual([60]);
    expect(assignment.improve(label('c', [62]), true)).toBe(false);
    expect(where('led')).toEqual([60]);
  });

  it('moves two labels at most, and puts all back if one finds no room', () => {
    const { index, assignment, label, where } = setup();
    assignment.improve(label('a', [10, 100]), false);
    assignment.improve(label('b', [17]), false);
    const wide = (id: string, width: number): Movable => ({
      id,
      lists: [candidateList(() => [at(10, 0, width)], index)],
    });
    expect(assignment.improve(wide('c', 14), true)).toBe(false);
    expect([where('a'), where('b')]).toEqual([[10], [17]]);
    assignment.remove('b');
    assignment.improve(label('b', [17, 120]), false);
    assignment.improve(label('d', [24, 140]), false);
    expect(assignment.improve(wide('e', 20), true)).toBe(false);
    expect(assignment.improve(wide('c', 13), true)).toBe(true);
    expect([where('a'), where('b'), where('d')]).toEqual([[100], [120], [24]]);
  });

  it('makes room for a position beside the point, not for a leader line', () => {
    const { assignment, label, where } = setup();
    assignment.fix('wall', at(60), false);
    assignment.improve(label('a', [10, 30]), false);
    expect(assignment.improve(label('b', [61], [12]), true)).toBe(false);
    expect(where('a')).toEqual([10]);
  });

  it('tries sixteen candidates to make room', () => {
    const { assignment, label, where } = setup();
    assignment.fix('wall', at(10), false);
    assignment.improve(label('a', [60, 90]), false);
    const blocked = (count: number) => Array.from({ length: count }, () => 11);
    expect(assignment.improve(label('b', [...blocked(16), 61]), true)).toBe(false);
    expect(assignment.improve(label('b', [...blocked(15), 61]), true)).toBe(true);
    expect([where('a'), where('b')]).toEqual([[90], [61]]);
  });
});
