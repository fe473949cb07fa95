import { describe, expect, it } from 'vitest';
import { cheapestAreaCandidate } from '../../../src/print/labels/candidates-area';
import { collisionIndex } from '../../../src/print/labels/collision-index';
import type { AreaLabel, Obstacle } from '../../../src/print/labels/label';
import { areaLabel, plainType } from './fixtures';

const FRAME = { x: 0, y: 0, width: 120, height: 80 };
const soft = (y: number, weight: number): Obstacle => ({
  kind: 'rect',
  rect: { x: 0, y: y - 10, width: 120, height: 20 },
  hard: false,
  weight,
});
const wall = (x: number, y: number, width: number, height: number): Obstacle => ({
  kind: 'rect',
  rect: { x, y, width, height },
  hard: true,
  weight: 0,
});
const place = (more: Partial<AreaLabel>, obstacles: Obstacle[] = []) => {
  const label = areaLabel({ id: 'a', text: '天山', line: [30, 40, 50, 40], sizeMm: 2, ...more });
  return cheapestAreaCandidate(label, collisionIndex(obstacles, FRAME), plainType);
};
const middles = (...of: Parameters<typeof place>) =>
  place(...of)?.boxes.map(({ x, y }) => [x, y].map((mm) => Number(mm.toFixed(6))));

describe('the letters of an area’s name', () => {
  it('are spread over nearly all of the line, about its middle', () => {
    // 0.92 of 20 mm, from the first letter's left side to the last one's right; at most 5 ems of white.
    expect(middles({ line: [34, 40, 46, 40] })).toEqual([
      [40 - 0.46 * 12 + 1, 40],
      [40 + 0.46 * 12 - 1, 40],
    ]);
  });

  it('are never so far apart that they are not read as a word', () => {
    expect(middles({ line: [10, 40, 110, 40] })).toEqual([
      [54, 40],
      [66, 40],
    ]);
    const [a, b] = middles({ text: 'Tien', line: [10, 40, 110, 40] }) ?? [];
    expect((b?.[0] ?? 0) - (a?.[0] ?? 0)).toBeCloseTo(3 + 1.1, 6);
  });

  it('read to the right whichever way the line runs', () => {
    expect(middles({ line: [46, 40, 34, 40] })).toEqual(middles({ line: [34, 40, 46, 40] }));
  });

  it('move aside, or closer together, from what is hard', () => {
    expect(middles({ line: [34, 40, 46, 40] }, [wall(30, 40.5, 20, 9)])).toEqual([
      [35.48, 38],
      [44.52, 38],
    ]);
    const near = middles({ line: [20, 40, 40, 40] }, [wall(0, 30, 24.2, 20)]) ?? [];
    expect(near[0]?.[0]).toBeGreaterThan(25.2);
    expect(place({}, [wall(20, 20, 60, 40)])).toBeNull();
  });

  it('move closer together for less than a shift aside, but not much closer', () => {
    const line = [34, 40, 46, 40];
    expect(middles({ line }, [wall(20, 39, 14.9, 2)])).toEqual([
      [36.2, 40],
      [43.8, 40],
    ]);
    expect(middles({ line }, [wall(20, 39, 16, 2)])).toEqual([
      [35.48, 38],
      [44.52, 38],
    ]);
  });

  it('need a line of some length', () => {
    expect(place({ line: [40, 40] })).toBeNull();
    expect(place({ line: [40, 40, 42, 40] })).toBeNull();
  });
});

describe('alternatives for an area’s name', () => {
  const alternatives = () => [
    [30, 20, 50, 20],
    [30, 60, 50, 60],
  ];
  const heightOf = (obstacles: Obstacle[]) =>
    place({ line: [30, 40, 50, 40], alternatives }, obstacles)?.boxes[0]?.y;

  it('are not tried while the own line is good enough', () => {
    expect(heightOf([])).toBe(40);
    expect(heightOf([soft(40, 0.4)])).toBe(40);
  });

  it('are taken where the own line covers much or has no room, the first of equal ones', () => {
    expect(heightOf([soft(40, 2)])).toBe(20);
    expect(heightOf([wall(0, 30, 120, 20)])).toBe(20);
    expect(heightOf([wall(0, 30, 120, 20), soft(20, 2)])).toBe(60);
  });

  it('cost half a point each, so that a little more cover keeps the one before', () => {
    expect(heightOf([wall(0, 30, 120, 20), soft(20, 0.05)])).toBe(20);
    expect(heightOf([wall(0, 30, 120, 20), soft(20, 0.1)])).toBe(60);
  });

  it('if there are none, soft obstacles do not count: a range lies where it lies', () => {
    const below: Obstacle = {
      kind: 'rect',
      rect: { x: 0, y: 39.5, width: 120, height: 9 },
      hard: false,
      weight: 9,
    };
    expect(middles({}, [below])).toEqual(middles({}));
    expect(place({ alternatives: () => [] }, [below])?.boxes[0]?.y).toBe(38);
  });
});
