import { describe, expect, it } from 'vitest';
import {
  beside,
  type Curve,
  joined,
  piecesOf,
  pointAt,
  reversed,
  setAlong,
  smoothed,
  textLengthMm,
} from '../../../src/print/labels/curved-text';
import type { Typesetter } from '../../../src/scene/typesetter';
import { badgeOf, lineLabel, plainType } from './fixtures';

const curveOf = (...line: number[]): Curve => {
  const [curve] = joined([line]);
  if (!curve) throw new Error('a curve');
  return curve;
};
const LEVEL = curveOf(0, 10, 100, 10);
const FREE = { stepDeg: 180, totalDeg: 999 };
const set = (text: string, more = {}) =>
  piecesOf(lineLabel({ id: text, lines: [], sizeMm: 2, ...more }), plainType);

describe('a curve made from a line', () => {
  it('joins parts that continue each other, without repeated points, the longest first', () => {
    const curves = joined([
      [0, 0, 5, 0],
      [0, 9, 20, 9],
      [6.4, 0, 6.4, 0, 10, 0],
    ]);
    expect(curves.map(({ lengthMm }) => lengthMm)).toEqual([20, 10]);
    expect(curves[1]?.stations).toEqual([0, 5, 6.4, 10]);
    expect(
      joined([
        [0, 0, 5, 0],
        [6.6, 0, 10, 0],
      ]),
    ).toHaveLength(2);
    expect(joined([[3, 3]])).toEqual([]);
  });

  it('has a point at each station, and its ends beyond them', () => {
    const bent = curveOf(0, 0, 10, 0, 10, 10);
    expect(pointAt(bent, 5)).toEqual([5, 0]);
    expect(pointAt(bent, 10)).toEqual([10, 0]);
    expect(pointAt(bent, 12)).toEqual([10, 2]);
    expect(pointAt(bent, -3)).toEqual([0, 0]);
    expect(pointAt(bent, 99)).toEqual([10, 10]);
  });

  it('is smoothed between its ends, which stay', () => {
    const bent = curveOf(0, 0, 30, 0, 30, 30);
    const smooth = smoothed(bent, 12);
    expect(smooth.points[0]).toEqual([0, 0]);
    expect(smooth.points.at(-1)).toEqual([30, 30]);
    const middle = pointAt(smooth, smooth.lengthMm / 2);
    // The mean of 21 points, 0.6 mm apart.
    expect(middle[0]).toBeCloseTo(30 - 33 / 21, 6);
    expect(middle[1]).toBeCloseTo(33 / 21, 6);
    expect(pointAt(smooth, 10)[1]).toBeCloseTo(0, 9);
    expect(smoothed(bent, 0).lengthMm).toBeCloseTo(60, 1);
  });

  it('has a parallel on its left, above it if it runs to the right', () => {
    expect(beside(LEVEL, 2).points).toEqual([
      [0, 8],
      [100, 8],
    ]);
    expect(beside(reversed(LEVEL), 2).points).toEqual([
      [100, 12],
      [0, 12],
    ]);
    expect(beside(LEVEL, 0)).toEqual(LEVEL);
  });
});

describe('a text along a curve', () => {
  it('has its middle at the station and each character in a box of its own', () => {
    const text = setAlong(set('天山'), LEVEL, 40, FREE);
    expect(text?.boxes.map(({ x, y }) => [x, y])).toEqual([
      [39, 10],
      [41, 10],
    ]);
    expect(text).toMatchObject({ turnedDeg: 0, slope: 0, runsDown: false, middle: [40, 10] });
  });

  it('spreads its characters by its own tracking and by more on demand', () => {
    const pieces = set('天山山', { trackingMm: 0.5 });
    expect(textLengthMm(pieces, false)).toBeCloseTo(7, 9);
    expect(textLengthMm(pieces, false, 1)).toBeCloseTo(9, 9);
    const xs = setAlong(pieces, LEVEL, 40, FREE, 1)?.boxes.map(({ x }) => x) ?? [];
    expect(xs.map((x) => Number(x.toFixed(9)))).toEqual([36.5, 40, 43.5]);
  });

  it('keeps the kerning of the font', () => {
    const kerned: Typesetter = {
      ...plainType,
      widthMm: (text, sizeMm) => (text === 'AV' ? 1.8 : text.length) * sizeMm,
    };
    const { pieces } = piecesOf(lineLabel({ id: 'AV', lines: [], sizeMm: 2 }), kerned);
    expect(pieces.map(({ widthMm }) => Number(widthMm.toFixed(9)))).toEqual([2, 1.6]);
  });

  it('is not set where it does not fit, or would run backwards', () => {
    expect(setAlong(set('天山'), LEVEL, 1.9, FREE)).toBeNull();
    expect(setAlong(set('天山'), LEVEL, 2, FREE)).not.toBeNull();
    expect(setAlong(set('天山'), LEVEL, 98.1, FREE)).toBeNull();
    expect(setAlong(set('天山'), reversed(LEVEL), 40, FREE)).toBeNull();
  });

  it('runs downwards on a steep line in Chinese, upwards in other scripts', () => {
    const down = curveOf(50, 0, 50, 100);
    const chinese = setAlong(set('天山'), down, 40, FREE);
    expect(chinese).toMatchObject({ runsDown: true, turnedDeg: 0 });
    expect(chinese?.boxes.map(({ cos }) => Number(cos.toFixed(9)))).toEqual([1, 1]);
    expect(setAlong(set('天山'), reversed(down), 40, FREE)).toBeNull();
    expect(setAlong(set('S7'), down, 40, FREE)).toBeNull();
    const latin = setAlong(set('S7'), reversed(down), 40, FREE);
    expect(latin).toMatchObject({ runsDown: false, slope: -1 });
    expect(setAlong(set('天山7'), reversed(down), 40, FREE)?.runsDown).toBe(false);
  });

  it('bends no more than allowed from character to character and in all', () => {
    const arc = Array.from({ length: 91 }, (_, degrees) => [
      20 * Math.sin((degrees * Math.PI) / 180),
      50 - 20 * Math.cos((degrees * Math.PI) / 180),
    ]).flat();
    const text = set('一二三四五六');
    const middle = curveOf(...arc).lengthMm / 3;
    const bent = setAlong(text, curveOf(...arc), middle, FREE);
    const turned = bent?.turnedDeg ?? 0;
    expect(turned).toBeCloseTo((10 / 20) * (180 / Math.PI), 0);
    const within = (stepDeg: number, totalDeg: number) =>
      setAlong(text, curveOf(...arc), middle, { stepDeg, totalDeg }) !== null;
    expect(within(turned / 4, turned + 0.1)).toBe(true);
    expect(within(turned / 4, turned - 0.1)).toBe(false);
    expect(within(turned / 6, turned + 0.1)).toBe(false);
  });

  it('is drawn as one text with a baseline position for each character, its number before it', () => {
    const pieces = set('天山', { badge: badgeOf('7') });
    const marks = setAlong(pieces, LEVEL, 40, FREE)?.marks(true) ?? [];
    const [badge, text] = marks;
    expect(badge).toMatchObject({ kind: 'group', anchor: 'badge-7' });
    if (text?.kind !== 'text') throw new Error('a text');
    expect(text).toMatchObject({ text: '天山', anchor: 'start', sizeMm: 2 });
    // Badge 2.6 wide and 0.6 of white before 4 of text, 40 in the middle.
    expect(text.along?.map(({ at: [x] }) => Number(x.toFixed(9)))).toEqual([39.6, 41.6]);
    for (const { at } of text.along ?? []) expect(at[1]).toBeCloseTo(10 + 1 - 0.12 * 2, 9);
    expect(setAlong(pieces, LEVEL, 40, FREE)?.marks(false)[0]).not.toHaveProperty('anchor');
  });
});
