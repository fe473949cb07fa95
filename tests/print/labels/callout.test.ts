import { describe, expect, it } from 'vitest';
import {
  badgeMark,
  badgeSize,
  shieldMarks,
  shieldSize,
  typeMm,
  withLeader,
} from '../../../src/print/labels/callout';
import type { Candidate } from '../../../src/print/labels/candidate';
import { boxOf, boxOfLeg } from '../../../src/print/labels/oriented-box';
import type { Mark } from '../../../src/scene/scene';
import { badgeOf, lineLabel, plainType, pointLabel } from './fixtures';

const shield = { fill: '#ffffff', edge: '#00aa00' };
const road = lineLabel({ id: 'G30', lines: [[0, 0, 9, 0]], sizeMm: 3, shield });
const box = boxOf({ x: 10, y: 20, width: 6, height: 3 });

/** How far the corners of an outline reach from its middle, across and down. */
function reachOf(d: string): [number, number] {
  const ends = [...d.matchAll(/A\S+ \S+ 0 0 1 (-?[\d.]+) (-?[\d.]+)/g)];
  const most = (part: 1 | 2) => Math.max(...ends.map((end) => Math.abs(Number(end[part]))));
  return [most(1), most(2)];
}

describe('type', () => {
  it('is at least two millimetres', () => {
    expect(typeMm(pointLabel({ id: 'a', at: [0, 0], sizeMm: 1.5 }))).toBe(2);
    expect(typeMm(pointLabel({ id: 'a', at: [0, 0], sizeMm: 2.5 }))).toBe(2.5);
  });
});

describe('a number plate', () => {
  it('is as wide as its digits need, and never narrower than high', () => {
    const one = badgeSize(badgeOf('7'), 3, plainType);
    expect(one.digitsMm).toBeCloseTo(2.58, 9);
    expect(one.heightMm).toBeCloseTo(2.58 * 1.3, 9);
    expect(one.widthMm).toBe(one.heightMm);
    const three = badgeSize(badgeOf('128'), 3, plainType);
    expect(three.widthMm).toBeCloseTo(2.58 * (3 * 0.55 + 0.7), 9);
    expect(badgeSize(badgeOf('7'), 2, plainType).digitsMm).toBe(2);
  });

  it('links to its row, covers its box, and is a link target only once', () => {
    const mark = badgeMark(badgeOf('7'), box, 2, '#fefefe', true);
    expect(mark).toMatchObject({
      kind: 'group',
      link: { to: 'row-7' },
      anchor: 'badge-7',
      area: { x: 10, y: 20, width: 6, height: 3 },
    });
    expect(badgeMark(badgeOf('7'), box, 2, '#fefefe', false)).not.toHaveProperty('anchor');
  });

  it('has its edge inside the box and its digits in the middle, turned with it', () => {
    const mark = badgeMark(badgeOf('7'), box, 2, '#fefefe', false);
    const [plate, digits] = mark.kind === 'group' ? mark.marks : [];
    if (plate?.kind !== 'shape' || digits?.kind !== 'text') throw new Error('plate and digits');
    expect(plate.stroke?.widthMm).toBe(0.2);
    expect(reachOf(plate.d)).toEqual([2.9, 1.4]);
    expect(plate).toMatchObject({ fill: { colour: '#a3333d' }, stroke: { colour: '#fefefe' } });
    expect(digits).toMatchObject({ text: '7', anchor: 'middle', weight: 700, colour: '#ffffff' });
    expect(digits.at[0]).toBe(13);
    expect(digits.at[1]).toBeCloseTo(21.5 + 0.733, 9);
    expect(digits.rotateDeg).toBeUndefined();
    const turned = badgeMark(badgeOf('7'), { ...box, cos: 0, sin: 1 }, 2, '#fefefe', false);
    const [, upright] = turned.kind === 'group' ? turned.marks : [];
    expect(upright).toMatchObject({ rotateDeg: 90 });
    expect(upright?.kind === 'text' && upright.at[0]).toBeCloseTo(13 - 0.733, 9);
  });

  it('of a road has the colours of its shield and the label’s type', () => {
    expect(shieldSize(road, plainType)).toEqual({
      widthMm: 3 * 0.55 * 3 + 2.0999999999999996,
      heightMm: 3.9000000000000004,
      digitsMm: 3,
    });
    const [plate, digits] = shieldMarks({ ...road, trackingMm: 0.1 }, shield, box, 3);
    expect(plate).toMatchObject({ fill: { colour: '#ffffff' }, stroke: { colour: '#00aa00' } });
    expect(digits).toMatchObject({ text: 'G30', weight: 400, trackingMm: 0.1, sizeMm: 3 });
  });
});

describe('a leader line', () => {
  const label = pointLabel({ id: 'a', at: [10, 10], clearMm: 2 });
  const name: Mark = { kind: 'group', marks: [] };
  const bare: Candidate = {
    cost: 3,
    boxes: [box],
    onLine: false,
    avoidsSoft: true,
    marks: () => [name],
  };
  const led = withLeader(label, [10, 30], bare);

  it('begins inside the symbol’s clearance and ends at its end', () => {
    expect(led.leader).toEqual(boxOfLeg([10, 11.6], [10, 30], 0.45));
    expect(led).toMatchObject({ cost: 3, boxes: [box], anchor: [10, 10], avoidsSoft: true });
  });

  it('is drawn with a casing beneath it, both beneath the name', () => {
    const [casing, line, text, ...rest] = led.marks();
    const lines = [[10, 11.6, 10, 30]];
    expect(casing).toMatchObject({ lines, stroke: { colour: '#ffffff', widthMm: 0.45 } });
    expect(line).toMatchObject({ lines, stroke: { colour: '#666666', widthMm: 0.15 } });
    expect([text, ...rest]).toEqual([name]);
  });
});
