import { describe, expect, it } from 'vitest';
import { nameBlock, waysToSet } from '../../../src/print/labels/name-block';
import { boundsOf } from '../../../src/print/labels/oriented-box';
import type { TextMark } from '../../../src/scene/scene';
import { badgeOf, plainType, pointLabel } from './fixtures';

const inEms = (text: string): number => [...text].length;
const inTwo = (name: string): string[] | undefined => waysToSet(name, inEms)[1];

describe('a long name in two lines', () => {
  it('keeps what ends it in a line of its own', () => {
    expect(inTwo('阿拉山口综合保税区')).toEqual(['阿拉山口', '综合保税区']);
    expect(inTwo('库尔勒机场')).toEqual(['库尔勒', '机场']);
    expect(inTwo('西气东输四线输气管道')).toEqual(['西气东输四线', '输气管道']);
    expect(inTwo('霍尔果斯国际机场')).toEqual(['霍尔果斯', '国际机场']);
  });

  it('stands in one line where it is short', () => {
    expect(waysToSet('口岸', inEms)).toEqual([['口岸']]);
  });

  it('is broken at spaces, dashes and brackets, and rather between words than within one', () => {
    expect(inTwo('Kashgar Airport')).toEqual(['Kashgar', 'Airport']);
    expect(inTwo('阿克苏—喀什铁路')).toEqual(['阿克苏—', '喀什铁路']);
    expect(inTwo('乌鲁木齐（二期）')).toEqual(['乌鲁木齐', '（二期）']);
    expect(inTwo('天山北坡经济带发展')).toEqual(['天山北坡', '经济带发展']);
  });

  it('is never broken within a word of letters, nor after its first or before its last character', () => {
    expect(waysToSet('Ürümqi-less'.replace('-', ''), inEms)).toHaveLength(1);
    expect(inTwo('一二三四五')?.every(({ length }) => length > 1)).toBe(true);
  });
});

describe('a very long name', () => {
  it('is also set in three lines, the longer of two lines broken again', () => {
    const ways = waysToSet('新疆维吾尔自治区塔城地区巴克图边境经济合作区综合保税区', inEms);
    expect(ways.map(({ length }) => length)).toEqual([1, 2, 3]);
    const [, two = [], three = []] = ways;
    expect(three.join('')).toBe(two.join(''));
    expect(Math.max(...three.map(inEms))).toBeLessThan(Math.max(...two.map(inEms)));
    expect(waysToSet('霍尔果斯经济开发区口岸', inEms)).toHaveLength(2);
  });
});

describe('a block', () => {
  const label = pointLabel({ id: 'a', at: [0, 0], sizeMm: 2, colour: '#123456' });
  const texts = (marks: readonly { kind: string }[]) =>
    marks.filter((mark): mark is TextMark => mark.kind === 'text');

  it('is as wide as its longest line, with lines at even distances', () => {
    const block = nameBlock(label, ['喀什', '机场航站'], 'start', plainType);
    expect(block.widthMm).toBe(8);
    expect(block.heightMm).toBeCloseTo(2 + 1.15 * 2, 9);
    const [first, second] = texts(block.marksAt([10, 20]));
    expect(first?.at).toEqual([10, 20 + 0.88 * 2]);
    expect((second?.at[1] ?? 0) - (first?.at[1] ?? 0)).toBeCloseTo(2.3, 9);
    expect(first).toMatchObject({ text: '喀什', colour: '#123456', anchor: 'start' });
  });

  it('is aligned to its start, middle or end', () => {
    const left = (align: 'start' | 'middle' | 'end') =>
      texts(nameBlock(label, ['喀什', '机场航站'], align, plainType).marksAt([10, 20]))[0]?.at[0];
    expect([left('start'), left('middle'), left('end')]).toEqual([10, 12, 14]);
  });

  it('has its number plate before the name, in the middle of its height, and all lines right after it', () => {
    const badge = badgeOf('7');
    const block = nameBlock({ ...label, badge }, ['喀什', '机场航站'], 'end', plainType);
    const [plate, first, second] = block.boxesAt([10, 20]).map(boundsOf);
    expect(plate?.minX).toBeCloseTo(10, 9);
    expect(((plate?.minY ?? 0) + (plate?.maxY ?? 0)) / 2).toBeCloseTo(20 + block.heightMm / 2, 9);
    expect(first?.minX).toBeCloseTo((plate?.maxX ?? 0) + 0.5, 9);
    expect(second?.minX).toBeCloseTo(first?.minX ?? 0, 9);
    expect(block.marksAt([10, 20])[0]).toMatchObject({ kind: 'group', anchor: 'badge-7' });
  });

  it('of a number alone is its plate', () => {
    const block = nameBlock({ ...label, badge: badgeOf('7') }, [], 'start', plainType);
    expect(block.boxesAt([10, 20])).toHaveLength(1);
    expect([block.widthMm, block.heightMm]).toEqual([2.6, 2.6]);
    expect(texts(block.marksAt([10, 20]))).toEqual([]);
  });
});
