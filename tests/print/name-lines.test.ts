import { describe, expect, it } from 'vitest';
import { waysToSet } from '../../src/print/labels/name-lines';

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
});
