import { describe, expect, it } from 'vitest';
import { collisionIndex } from '../../../src/print/labels/collision-index';
import type { Obstacle } from '../../../src/print/labels/label';
import { boundsOf, boxOf, boxOfLeg } from '../../../src/print/labels/oriented-box';
import type { Point } from '../../../src/scene/scene';

const FRAME = { x: 0, y: 0, width: 100, height: 50 };
const box = (x: number, y: number, width = 10, height = 4) => boxOf({ x, y, width, height });
const rect = (x: number, y: number, size: number, weight?: number): Obstacle => ({
  kind: 'rect',
  rect: { x, y, width: size, height: size },
  hard: weight === undefined,
  weight: weight ?? 0,
});
const road = (line: number[], weight?: number, widthMm = 0): Obstacle => ({
  kind: 'line',
  line,
  widthMm,
  hard: weight === undefined,
  weight: weight ?? 0,
});

describe('obstacles', () => {
  const costOf = (obstacles: Obstacle[], at = box(40, 20), onLine = false) =>
    collisionIndex(obstacles, FRAME).obstacleCost(at, onLine);

  it('are one millimetre inside the neatline, too', () => {
    expect(costOf([], box(1, 1))).toBe(0);
    for (const at of [box(0.9, 10), box(10, 0.9), box(89.1, 10), box(10, 45.1)]) {
      expect(costOf([], at)).toBeNull();
    }
  });

  it('are never covered if they are hard', () => {
    expect(costOf([rect(49, 23, 5)])).toBeNull();
    expect(costOf([rect(50, 23, 5)])).toBe(0);
  });

  it('cost their weight by covered area or length if they are soft, in all', () => {
    expect(costOf([rect(48, 22, 9, 0.5)])).toBeCloseTo(2, 9);
    expect(costOf([road([0, 22, 99, 22], 0.5)])).toBeCloseTo(5, 9);
    expect(costOf([rect(48, 22, 9, 0.5), road([0, 22, 99, 22], 0.5)])).toBeCloseTo(7, 9);
  });

  it('are no hindrance to a text on a line if they are lines', () => {
    expect(costOf([road([0, 22, 99, 22])])).toBeNull();
    expect(costOf([road([0, 22, 99, 22])], box(40, 20), true)).toBe(0);
    expect(costOf([rect(45, 21, 2)], box(40, 20), true)).toBeNull();
  });

  it('keep the length of a line whose vertices are very near to each other', () => {
    const dense = Array.from({ length: 991 }, (_, index) => [index / 10, 22]).flat();
    expect(costOf([road(dense, 1)])).toBeCloseTo(10, 6);
    // Its last vertex counts, however near the one before is.
    expect(costOf([road([30, 22, 39.9, 22, 40.1, 22], 1)])).toBeCloseTo(0.1, 6);
  });
});

describe('ambiguity', () => {
  const costAt = (x: number, size = 2, anchor: Point = [20, 20]) =>
    collisionIndex([rect(x, 20, size)], FRAME).ambiguity(boundsOf(box(40, 19)), anchor);

  it('grows with the nearness of the symbol of another', () => {
    expect(costAt(51)).toBe(0);
    expect(costAt(50.5)).toBeCloseTo(1.5, 9);
    expect(costAt(37.75)).toBeCloseTo(2.25, 9);
    expect(costAt(45)).toBeCloseTo(3, 9);
  });

  it('is not there with its own symbol, or with obstacles too large for symbols', () => {
    expect(costAt(50.5, 2, [51, 21])).toBe(0);
    expect(costAt(50.5, 8.5)).toBe(0);
    expect(costAt(50.5, 8)).toBeGreaterThan(0);
  });

  it('is measured diagonally past a corner', () => {
    const index = collisionIndex([rect(50.6, 23.8, 2)], FRAME);
    expect(index.ambiguity(boundsOf(box(40, 19)), [0, 0])).toBeCloseTo(0, 9);
    const nearer = collisionIndex([rect(50.3, 23.4, 2)], FRAME);
    expect(nearer.ambiguity(boundsOf(box(40, 19)), [0, 0])).toBeCloseTo(1.5, 9);
  });
});

describe('a leader line', () => {
  const leader = boxOfLeg([20, 20], [40, 20], 0.4);
  const isFree = (obstacles: Obstacle[]) =>
    collisionIndex(obstacles, FRAME).leaderFree(leader, [19, 20]);

  it('may leave its own symbol and cross lines and soft things, but no symbol of another', () => {
    expect(isFree([rect(17.5, 18.5, 3), road([30, 0, 30, 50]), rect(30, 19, 2, 1)])).toBe(true);
    expect(isFree([rect(30, 19, 2)])).toBe(false);
  });

  it('stays inside the frame', () => {
    const index = collisionIndex([], FRAME);
    expect(index.leaderFree(boxOfLeg([20, 20], [99.5, 20], 0.4), [19, 20])).toBe(false);
  });
});

describe('placed labels', () => {
  it('keep a white gap between each other', () => {
    const index = collisionIndex([], FRAME);
    index.add('a', [box(40, 20)]);
    expect(index.isFree([box(50.34, 20)])).toBe(false);
    expect(index.isFree([box(50.36, 20)])).toBe(true);
    expect(index.isFree([box(70, 20), box(40, 24.3)])).toBe(false);
  });

  it('are told once each, in the order of their ids', () => {
    const index = collisionIndex([], FRAME);
    index.add('b', [box(40, 20), box(40, 24)]);
    index.add('a', [box(46, 28)]);
    index.add('far', [box(80, 40)]);
    expect(index.inTheWay([box(42, 20), box(42, 26)])).toEqual(['a', 'b']);
  });

  it('are removed with all their boxes, those of others stay', () => {
    const index = collisionIndex([], FRAME);
    index.add('a', [box(40, 20)]);
    index.add('a', [box(60, 20)]);
    index.add('b', [box(20, 20)]);
    index.remove('a');
    expect(index.isFree([box(40, 20), box(60, 20)])).toBe(true);
    expect(index.isFree([box(20, 20)])).toBe(false);
  });
});
