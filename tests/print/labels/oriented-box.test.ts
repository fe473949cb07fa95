import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  boundsOfAll,
  boxOf,
  boxOfLeg,
  contains,
  cornersOf,
  grown,
  lengthWithin,
  type OrientedBox,
  overlap,
  sharedArea,
} from '../../../src/print/labels/oriented-box';

/** A box about the origin, or about `x`, `y`, rotated clockwise on the page. */
const rotated = (width: number, height: number, degrees: number, x = 0, y = 0): OrientedBox => {
  const angle = (degrees * Math.PI) / 180;
  return {
    x,
    y,
    halfWidth: width / 2,
    halfHeight: height / 2,
    cos: Math.cos(angle),
    sin: Math.sin(angle),
  };
};
const level = boxOf({ x: 10, y: 20, width: 8, height: 4 });

describe('an oriented box', () => {
  it('has the bounds and corners of the rectangle it is made from', () => {
    expect(boundsOf(level)).toEqual({ minX: 10, minY: 20, maxX: 18, maxY: 24 });
    expect(cornersOf(level)).toEqual([
      [10, 20],
      [18, 20],
      [18, 24],
      [10, 24],
    ]);
  });

  it('has wider bounds when it is rotated, and corners that turn with it', () => {
    const { minX, minY, maxX, maxY } = boundsOf(rotated(8, 4, 30));
    const across = 4 * Math.cos(Math.PI / 6) + 2 * Math.sin(Math.PI / 6);
    const down = 4 * Math.sin(Math.PI / 6) + 2 * Math.cos(Math.PI / 6);
    expect([maxX, maxY, minX, minY]).toEqual([across, down, -across, -down]);
    const [topLeft] = cornersOf(rotated(8, 4, 90));
    expect(topLeft[0]).toBeCloseTo(2, 9);
    expect(topLeft[1]).toBeCloseTo(-4, 9);
  });

  it('of a leg runs along it with the width of the line, and is level without length', () => {
    const leg = boxOfLeg([0, 0], [3, 4], 1);
    expect(leg).toEqual({ x: 1.5, y: 2, halfWidth: 2.5, halfHeight: 0.5, cos: 0.6, sin: 0.8 });
    expect(boxOfLeg([1, 1], [1, 1], 1)).toMatchObject({ halfWidth: 0, cos: 1, sin: 0 });
  });

  it('grows on all four sides', () => {
    expect(boundsOf(grown(level, 0.5))).toEqual({ minX: 9.5, minY: 19.5, maxX: 18.5, maxY: 24.5 });
  });

  it('has common bounds with others', () => {
    const other = boxOf({ x: 0, y: 22, width: 2, height: 9 });
    expect(boundsOfAll([level, other])).toEqual({ minX: 0, minY: 20, maxX: 18, maxY: 31 });
  });

  it('contains the points between its rotated sides alone', () => {
    const box = rotated(10, 2, 45);
    expect(contains(box, [3, 3])).toBe(true);
    expect(contains(box, [3, -3])).toBe(false);
    expect(contains(box, [4, 4])).toBe(false);
  });
});

describe('overlap', () => {
  it('is symmetric, and touching is none', () => {
    const touching = boxOf({ x: 18, y: 20, width: 3, height: 4 });
    const near = boxOf({ x: 17.9, y: 20, width: 3, height: 4 });
    expect([overlap(level, touching), overlap(touching, level)]).toEqual([false, false]);
    expect([overlap(level, near), overlap(near, level)]).toEqual([true, true]);
  });

  it('is not there if only the bounds of rotated boxes meet', () => {
    const diagonal = rotated(20, 1, 45);
    const corner = boxOf({ x: 3, y: -5, width: 2, height: 2 });
    expect([overlap(diagonal, corner), overlap(corner, diagonal)]).toEqual([false, false]);
    const beneath = boxOf({ x: 3, y: 3, width: 2, height: 2 });
    expect([overlap(diagonal, beneath), overlap(beneath, diagonal)]).toEqual([true, true]);
    // Here the separating axis is a side of the rotated box, there one of the level box.
    expect(overlap(rotated(4, 4, 45), boxOf({ x: 2, y: 2, width: 2, height: 2 }))).toBe(false);
    expect(overlap(rotated(4, 4, 45), boxOf({ x: 2.9, y: -1, width: 2, height: 2 }))).toBe(false);
    expect(overlap(rotated(4, 4, 45), boxOf({ x: 2.7, y: -1, width: 2, height: 2 }))).toBe(true);
  });

  it('of two narrow boxes is found along each of their four sides', () => {
    const bar = rotated(10, 2, 0);
    const [sin, cos] = [Math.sin(Math.PI / 6), Math.cos(Math.PI / 6)];
    // Distances of the middles at which the bars touch, along the sides of the level one.
    const [across, down] = [5 + 5 * cos + sin, 1 + 5 * sin + cos];
    const both = (x: number, y: number) => {
      const other = rotated(10, 2, 30, x, y);
      return [overlap(bar, other), overlap(other, bar)];
    };
    expect(both(0, down + 0.05)).toEqual([false, false]);
    expect(both(0, down - 0.05)).toEqual([true, true]);
    expect(both(across + 0.05, 2)).toEqual([false, false]);
    expect(both(across - 0.05, 2)).toEqual([true, true]);
  });
});

describe('what an obstacle and a box share', () => {
  it('is the length of a leg inside the box', () => {
    expect(lengthWithin(boxOfLeg([0, 22], [100, 22], 0.5), level)).toBeCloseTo(8.5, 9);
    expect(lengthWithin(boxOfLeg([14, 21], [14, 23], 0), level)).toBeCloseTo(2, 9);
    expect(lengthWithin(boxOfLeg([0, 30], [100, 30], 0.5), level)).toBe(0);
    expect(lengthWithin(boxOfLeg([10, 20], [14, 24], 0), level)).toBeCloseTo(Math.hypot(4, 4), 9);
  });

  it('is the area of two level boxes, and of a rotated one about as much as it fills of its bounds', () => {
    expect(sharedArea(level, boxOf({ x: 16, y: 23, width: 9, height: 9 }))).toBe(2);
    expect(sharedArea(level, boxOf({ x: 19, y: 20, width: 9, height: 9 }))).toBe(0);
    const diamond = rotated(2, 2, 45, 14, 22);
    expect(sharedArea(diamond, boxOf({ x: 0, y: 0, width: 50, height: 50 }))).toBeCloseTo(4, 9);
    expect(sharedArea(boxOf({ x: 0, y: 0, width: 50, height: 50 }), diamond)).toBeCloseTo(4, 9);
  });
});
