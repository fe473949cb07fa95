import { describe, expect, test } from 'vitest';
import type { LabelRequest, Obstacle, PlacedLabel } from '../../../src/print/labels/label';
import { placeLabels } from '../../../src/print/labels/place-labels';
import type { Mark, Point } from '../../../src/scene/scene';
import { badgeOf, lineLabel, plainType, pointLabel } from './fixtures';

const FRAME = { x: 10, y: 20, width: 120, height: 90 };
const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...flat(mark.marks)] : [mark]));
const leaders = ({ marks }: PlacedLabel) => flat(marks).filter(({ kind }) => kind === 'path');

describe('a crowd of points', () => {
  const wall = (x: number, y: number, width: number, height: number): Obstacle => ({
    kind: 'rect',
    rect: { x, y, width, height },
    hard: true,
    weight: 0,
  });
  const crowd = (places: readonly Point[], more = {}): LabelRequest[] =>
    places.map((at, index) =>
      pointLabel({
        id: `point-${index}`,
        text: '喀什综合保税区',
        at,
        badge: badgeOf(String(index + 1)),
        ...more,
      }),
    );
  const column = (count: number): Point[] =>
    Array.from({ length: count }, (_, index): Point => [70, 44 + index * 0.8]);
  const place = (requests: LabelRequest[], obstacles: Obstacle[] = []) =>
    placeLabels(requests, obstacles, FRAME, plainType);

  test('has its names beside it while there is room for all', () => {
    const { placed } = place(
      crowd([
        [70, 40],
        [70, 44.5],
        [70, 49],
        [70, 53.5],
      ]),
    );
    expect(placed.map((one) => leaders(one).length)).toEqual([0, 0, 0, 0]);
  });

  test('is listed in a column otherwise, all with leader lines', () => {
    const { placed, numberOnly } = place(crowd(column(8)));
    expect(placed.map((one) => leaders(one).length)).toEqual(Array(8).fill(2));
    expect(numberOnly).toEqual([]);
    expect(new Set(placed.map(({ boxes: [plate] }) => plate?.[0][0].toFixed(6))).size).toBe(1);
  });

  test('is listed by its numbers where there is no room for the names', () => {
    const narrow = [wall(10, 20, 52, 90), wall(78, 20, 52, 90)];
    const { placed, numberOnly } = place(crowd(column(5)), narrow);
    expect(placed).toHaveLength(5);
    expect(numberOnly).toHaveLength(5);
    // One that has no name loses none.
    const [first, ...others] = crowd(column(5));
    const mixed = place(first ? [{ ...first, text: '' }, ...others] : [], narrow);
    expect([mixed.placed.length, mixed.numberOnly.length]).toEqual([5, 4]);
  });

  test('is listed in two halves where a column for all of it has no room', () => {
    const room = [
      wall(10, 20, 120, 17),
      wall(10, 62, 120, 48),
      wall(10, 48, 55, 4),
      wall(75, 48, 55, 4),
    ];
    const { placed, numberOnly, dropped } = place(crowd(column(8)), room);
    expect([placed.length, dropped.length, numberOnly.length]).toEqual([8, 0, 0]);
  });
});

test('a name that is repeated keeps more than half of the distance asked for', () => {
  const name = (everyMm: number) =>
    lineLabel({ id: 'a', text: '天山', lines: [[20, 60, 120, 60]], everyMm });
  const window = [
    { kind: 'rect', rect: { x: 15, y: 50, width: 31, height: 20 }, hard: true, weight: 0 },
    { kind: 'rect', rect: { x: 62, y: 50, width: 60, height: 20 }, hard: true, weight: 0 },
  ] as const;
  const boxes = (everyMm: number) =>
    placeLabels([name(everyMm)], window, FRAME, plainType).placed[0]?.boxes.length;
  // Each time it has two characters; at 33 mm both stretches reach into the window.
  expect(boxes(33)).toBe(2);
  expect(boxes(9)).toBe(4);
});
