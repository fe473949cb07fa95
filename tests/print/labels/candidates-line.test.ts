import { describe, expect, it } from 'vitest';
import {
  alongLine,
  type LineCandidate,
  onLine,
  type Stretch,
  stretchesOf,
} from '../../../src/print/labels/candidates-line';
import type { LineLabel } from '../../../src/print/labels/label';
import { boundsOfAll } from '../../../src/print/labels/oriented-box';
import { badgeOf, lineLabel, plainType } from './fixtures';

const LEVEL = [0, 50, 100, 50];
const label = (more: Partial<LineLabel> = {}): LineLabel =>
  lineLabel({ id: 'a', text: '天山', lines: [LEVEL], sizeMm: 2, offsetMm: 2, ...more });
const first = (one: LineLabel): Stretch => {
  const [stretch] = stretchesOf(one);
  if (!stretch) throw new Error('a stretch');
  return stretch;
};
const names = (one: LineLabel): LineCandidate[] => alongLine(one, plainType)(first(one), true);

describe('stretches of a line', () => {
  it('are one, or as many as the repetition asks for, of equal lengths', () => {
    expect(stretchesOf(label()).map(({ middleMm, lengthMm }) => [middleMm, lengthMm])).toEqual([
      [50, 100],
    ]);
    const four = stretchesOf(label({ everyMm: 28 }));
    expect(four.map(({ middleMm, lengthMm }) => [middleMm, lengthMm])).toEqual([
      [12.5, 25],
      [37.5, 25],
      [62.5, 25],
      [87.5, 25],
    ]);
    expect(stretchesOf(label({ everyMm: 900 }))).toHaveLength(1);
  });

  it('begin with those of the longest part', () => {
    const parts = stretchesOf(label({ lines: [[0, 0, 9, 0], LEVEL] }));
    expect(parts.map(({ lengthMm }) => lengthMm)).toEqual([100, 9]);
  });
});

describe('the name along a line', () => {
  it('is first above the middle of its stretch, then below it, then towards the ends', () => {
    const [above, ...others] = names(label());
    expect(above?.cost).toBe(0);
    expect(above?.middle).toEqual([50, 48]);
    const below = others.find(({ middle }) => middle[0] === 50 && middle[1] === 52);
    expect(below?.cost).toBeCloseTo(0.6, 9);
    const aside = others.find(({ middle: [x] }) => Math.abs(x - 70) < 1e-9);
    expect(aside?.cost).toBeCloseTo((20 / 50) * 3, 9);
  });

  it('keeps to nine tenths of its stretch and reads to the right in both directions of the line', () => {
    for (const lines of [[LEVEL], [[100, 50, 0, 50]]]) {
      const all = names(label({ lines }));
      const xs = all.map(({ middle: [x] }) => x);
      expect([Math.min(...xs), Math.max(...xs)].map(Math.round)).toEqual([5, 95]);
      for (const { boxes } of all) expect((boxes[0]?.x ?? 0) < (boxes[1]?.x ?? 0)).toBe(true);
    }
  });

  it('is about the middle of its own stretch, though the line runs the other way', () => {
    const one = label({ lines: [[100, 50, 0, 50]], everyMm: 25 });
    const [, second] = stretchesOf(one);
    const [best] = second ? alongLine(one, plainType)(second, true) : [];
    expect(best?.middle.map((mm) => Number(mm.toFixed(6)))).toEqual([62.5, 48]);
  });

  it('costs more on a slope, and more where it bends', () => {
    const sloping = names(label({ lines: [[0, 0, 60, 45]] }));
    expect(sloping[0]?.cost).toBeCloseTo(0.6 * 0.5, 6);
    const bent = names(
      label({ lines: [[0, 50, 50, 50, 95, 71]], text: '准噶尔盆地', everyMm: null }),
    );
    const straight = bent[0];
    expect(straight?.middle[0]).toBeLessThan(49);
    expect(straight?.cost).toBeGreaterThan(0);
  });

  it('is left of a line on which it runs downwards', () => {
    const [best] = names(label({ lines: [[50, 0, 50, 100]] }));
    expect(best?.middle[0]).toBe(48);
    expect(best?.cost).toBe(0);
  });

  it('on the line itself has one side only and lines beneath are no hindrance', () => {
    const all = names(label({ offsetMm: 0 }));
    expect(all.every(({ onLine: is, middle: [, y] }) => is && y === 50)).toBe(true);
    expect(names(label()).some(({ onLine: is }) => is)).toBe(false);
  });
});

describe('a plate on a line', () => {
  const shield = { fill: '#ffffff', edge: '#00aa00' };

  it('is the road’s shield, level, in the middle of its stretch first', () => {
    const one = label({ text: 'G30', shield, lines: [[0, 0, 60, 80]] });
    const [best, ...others] = onLine(one, plainType)(first(one), true);
    expect(best?.middle).toEqual([30, 40]);
    expect(best).toMatchObject({ cost: 0, onLine: true, avoidsSoft: true });
    expect(best?.boxes).toHaveLength(1);
    const { minX, maxX, minY, maxY } = boundsOfAll(best?.boxes ?? []);
    expect([maxX - minX, maxY - minY].map((mm) => Number(mm.toFixed(6)))).toEqual([4.7, 2.6]);
    expect(best?.marks()).toHaveLength(2);
    expect(Math.max(...others.map(({ cost }) => cost))).toBeCloseTo(3 * 0.9, 9);
  });

  it('is the number if there is no shield, and a link target if it leads back', () => {
    const one = label({ badge: badgeOf('7') });
    const marks = (leadsBack: boolean) => onLine(one, plainType)(first(one), leadsBack)[0]?.marks();
    expect(marks(true)).toMatchObject([{ kind: 'group', anchor: 'badge-7' }]);
    expect(marks(false)?.[0]).not.toHaveProperty('anchor');
  });

  it('is nothing without shield and number', () => {
    expect(onLine(label(), plainType)(first(label()), true)).toEqual([]);
  });
});
