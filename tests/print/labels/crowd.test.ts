import { describe, expect, it } from 'vitest';
import { collisionIndex } from '../../../src/print/labels/collision-index';
import { cheapestListing, crowdsOf } from '../../../src/print/labels/crowd';
import type { Obstacle, PointLabel } from '../../../src/print/labels/label';
import { boundsOfAll, boxOf } from '../../../src/print/labels/oriented-box';
import { badgeOf, plainType, pointLabel } from './fixtures';

const FRAME = { x: 0, y: 0, width: 150, height: 100 };
const at = (x: number, y: number, number = 1, more: Partial<PointLabel> = {}): PointLabel =>
  pointLabel({
    id: `${x}/${y}`,
    text: '精河物流园',
    at: [x, y],
    sizeMm: 2,
    badge: badgeOf(String(number)),
    ...more,
  });
const wall = (x: number, y: number, width: number, height: number): Obstacle => ({
  kind: 'rect',
  rect: { x, y, width, height },
  hard: true,
  weight: 0,
});
const list = (crowd: PointLabel[], obstacles: Obstacle[] = [], badgeAlone = false) =>
  cheapestListing(crowd, collisionIndex(obstacles, FRAME), plainType, badgeAlone)?.rows;
type Row = NonNullable<ReturnType<typeof list>>[number];
const leftOf = ({ candidate }: Row) => boundsOfAll(candidate.boxes).minX;
const rightOf = ({ candidate }: Row) => boundsOfAll(candidate.boxes).maxX;

describe('a crowd', () => {
  it('is a chain of at least four neighbours, five millimetres apart at most', () => {
    const chain = [at(10, 10), at(14.9, 10), at(19.8, 10), at(24.7, 10)];
    expect(crowdsOf(chain)).toEqual([chain]);
    expect(crowdsOf(chain.slice(0, 3))).toEqual([]);
    expect(crowdsOf([...chain.slice(0, 3), at(25, 10)])).toEqual([]);
  });

  it('leaves out labels that may not be led, and comes after larger ones', () => {
    const four = [0, 3, 6, 9].map((x) => at(10 + x, 10));
    const five = [0, 3, 6, 9, 12].map((x) => at(10 + x, 60));
    expect(crowdsOf([...four, ...five])).toEqual([five, four]);
    expect(crowdsOf([...four.slice(1), at(10, 10, 1, { mayLead: false })])).toEqual([]);
  });
});

describe('the listing of a crowd', () => {
  const crowd = [at(70, 50), at(72, 47), at(71, 53), at(69, 55)];

  it('is a column on its right, 2.5 mm off, from the highest point down', () => {
    const rows = list(crowd) ?? [];
    expect(rows.map(({ label }) => label.id)).toEqual(['72/47', '70/50', '71/53', '69/55']);
    for (const row of rows) expect(leftOf(row)).toBeCloseTo(72 + 1.5 + 2.5, 6);
    const tops = rows.map(({ candidate }) => boundsOfAll(candidate.boxes).minY);
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeCloseTo(2.6 + 0.55, 6);
    // Its middle is as high as the crowd's.
    expect(((rows[0]?.end[1] ?? 0) + (rows[3]?.end[1] ?? 0)) / 2).toBeCloseTo(51, 6);
  });

  it('has leader lines that end before the rows and do not cross, though the points are higher', () => {
    const two = [at(60, 45), at(72, 46)];
    const rows = list(two, [wall(74, 0, 76, 50), wall(0, 0, 55, 100)]) ?? [];
    // From the top down; led in the order of their points, the upper one would cross the lower one.
    expect(rows.map(({ label }) => label.id)).toEqual(['72/46', '60/45']);
    for (const row of rows) expect(leftOf(row) - row.end[0]).toBeCloseTo(0.4, 6);
  });

  it('is none where leader lines would cross, as they may with rows of different heights', () => {
    const { badge: _, ...bare } = at(0, 0);
    const named = (x: number, y: number, text: string): PointLabel => ({
      ...bare,
      id: `${x}/${y}`,
      at: [x, y],
      text,
    });
    const walls = [wall(0, 0, 55, 100), wall(68, 0, 82, 54)];
    const withText = (text: string) =>
      list([named(62, 49, '精河'), named(64, 47, '精河'), named(65, 47, text)], walls);
    expect(withText('精河')).toHaveLength(3);
    expect(withText('精河综合物流中心及仓储配送基地')).toBeUndefined();
  });

  it('keeps clear of labels that are placed already', () => {
    const index = collisionIndex([], FRAME);
    index.add('other', [boxOf({ x: 76, y: 40, width: 9, height: 30 })]);
    const [row] = cheapestListing(crowd, index, plainType, false)?.rows ?? [];
    expect(row && leftOf(row) > 76).toBe(false);
  });

  it('is on the left where the right is taken, and on both sides where the crowd is large', () => {
    const rows = list(crowd, [wall(74, 0, 76, 100)]) ?? [];
    for (const row of rows) expect(rightOf(row)).toBeCloseTo(69 - 1.5 - 2.5, 6);
    const many = Array.from({ length: 14 }, (_, index) => at(60 + (index % 4) * 3, 40 + index * 2));
    const sides = (list(many) ?? []).map((row) => leftOf(row) > 70);
    expect(new Set(sides).size).toBe(2);
  });

  it('moves up, down or away from what is in the way', () => {
    const rows = list(crowd, [wall(76, 30, 6, 20.5), wall(0, 0, 60, 100)]) ?? [];
    expect(rows).toHaveLength(4);
    const tops = rows.map(({ candidate }) => boundsOfAll(candidate.boxes));
    for (const { minX, minY } of tops) expect(minY >= 50.5 || minX >= 82).toBe(true);
  });

  it('may lead over a neighbour’s symbol, for a cost, but not cover one', () => {
    const symbols = crowd.map(({ at: [x, y] }) => wall(x - 1, y - 1, 2, 2));
    expect(list(crowd, symbols)).toHaveLength(4);
  });

  it('has numbers alone if asked for, and none if a point has no number', () => {
    const rows = list(crowd, [], true) ?? [];
    expect(rows.map(({ candidate }) => candidate.boxes.length)).toEqual([1, 1, 1, 1]);
    const { badge: _, ...bare } = at(75, 50);
    expect(list([...crowd, bare], [], true)).toBeUndefined();
    expect(list([...crowd, bare])).toHaveLength(5);
  });

  it('breaks names of more than fourteen ems', () => {
    const long = at(70, 50, 1, { text: '精河综合物流中心及仓储配送基地' });
    const [row] = list([long]) ?? [];
    expect(row?.candidate.boxes).toHaveLength(3);
    const [short] = list([at(70, 50, 1, { text: '精河综合物流中心及仓储基地' })]) ?? [];
    expect(short?.candidate.boxes).toHaveLength(2);
  });

  it('is none where there is no room', () => {
    expect(list(crowd, [wall(0, 0, 65, 100), wall(76, 0, 74, 100)])).toBeUndefined();
  });

  it('orders points of one height by their numbers', () => {
    const level = [at(70, 50, 10), at(71, 50, 9), at(72, 50, 2)];
    const ends = (crowd: PointLabel[]) =>
      list(crowd, [], true)?.map(({ label, end }) => [label.id, ...end]);
    expect(ends(level)).toHaveLength(3);
    expect(ends(level.toReversed())).toEqual(ends(level));
  });
});
