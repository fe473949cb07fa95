/** A small notice cut into chapters, sections, tasks and parts, with the place of each piece in the text. */
import { describe, expect, it } from 'vitest';
import { cutNotice } from '../../../src/domain/notice-text/cut';
import { cutParts } from '../../../src/domain/notice-text/parts';
import { GRAMMAR } from './small-grammar';

const NOTICE = `各单位：
1.本行属于来文。不是任务。
(一)也不是任务

一、 总体要求
本行在条目之前。
(一)甲要求
编制甲规划。实施甲规划。(长期坚持,甲厅牵头)
(二)乙要求
落实乙。(甲厅负责)
二、重点任务
(一)通道
1.建设丙路。开工丙路。(2030年,乙厅牵头)
丙路二期。(乙厅牵头)尾句
2.建设丁路。
(二)管道
3.建设戊管。(乙厅配合)`;

const cut = cutNotice(NOTICE, GRAMMAR);
const text = ({ text }: { text: string }) => text;

describe('the chapters of a notice', () => {
  it('have their numerals, headings and sections; what stands before them is left out', () => {
    expect(cut.chapters).toEqual([
      { id: '一', heading: '总体要求', sections: [] },
      {
        id: '二',
        heading: '重点任务',
        sections: [
          { id: '一', heading: '通道' },
          { id: '二', heading: '管道' },
        ],
      },
    ]);
    expect(cut.whole).toBe(NOTICE);
  });
});

describe('the tasks of a notice', () => {
  it('are the numbered ones, and items with text of their own', () => {
    expect(cut.clauses.map(({ id, chapter, section }) => [id, chapter, section])).toEqual([
      ['一(一)', '一', null],
      ['一(二)', '一', null],
      ['1', '二', '一'],
      ['2', '二', '一'],
      ['3', '二', '二'],
    ]);
  });

  it('have the heading and the body between them, with their places in the text', () => {
    expect(cut.clauses.map(({ heading, body }) => [heading.text, body.text])).toEqual([
      ['甲要求', '编制甲规划。实施甲规划。(长期坚持,甲厅牵头)'],
      ['乙要求', '落实乙。(甲厅负责)'],
      ['建设丙路', '开工丙路。(2030年,乙厅牵头)\n丙路二期。(乙厅牵头)尾句'],
      ['建设丁路', ''],
      ['建设戊管', '(乙厅配合)'],
    ]);
    for (const { heading, body, parts } of cut.clauses) {
      const pieces = [heading, body, ...parts.flatMap((one) => [...one.sentences, one.bracket])];
      for (const { text: words, start } of pieces) {
        expect(NOTICE.slice(start, start + words.length)).toBe(words);
      }
    }
    // A heading stands after its own numeral, not where the same words stand elsewhere.
    expect(cut.clauses[2]?.heading.start).toBe(NOTICE.indexOf('1.建设') + 2);
    expect(cut.clauses[0]?.heading.start).toBe(NOTICE.indexOf('(一)甲要求') + 3);
  });

  it('have a part for each closing bracket, and the text after the last', () => {
    const [first, , third, fourth] = cut.clauses;
    expect(first?.parts.map(({ sentences }) => sentences.map(text))).toEqual([
      ['甲要求', '编制甲规划', '实施甲规划'],
    ]);
    expect(third?.parts.map(({ sentences }) => sentences.map(text))).toEqual([
      ['建设丙路', '开工丙路'],
      ['丙路二期'],
    ]);
    expect(third?.parts.map(({ bracket }) => bracket.text)).toEqual([
      '2030年,乙厅牵头',
      '乙厅牵头',
    ]);
    expect([first?.rest, third?.rest]).toEqual(['', '尾句']);
    expect(fourth?.parts).toEqual([]);
  });
});

describe('brackets', () => {
  const bracketsOf = (body: string) =>
    cutParts({ text: '甲', start: 0 }, { text: body, start: 7 }, GRAMMAR);

  it('end a part only with the word of a role at their end', () => {
    const { parts, rest } = bracketsOf('乙(牵头单位)丙(2030年)丁。(甲厅牵头) 戊 ');
    expect(parts.map(({ sentences }) => sentences.map(text))).toEqual([
      ['甲', '乙(牵头单位)丙(2030年)丁'],
    ]);
    expect(rest).toBe('戊');
  });

  it('may hold others, and their places count from the start of the whole text', () => {
    const { parts } = bracketsOf('乙((丙)厅(丁)牵头)');
    expect(parts.map(({ bracket }) => bracket)).toEqual([{ text: '(丙)厅(丁)牵头', start: 9 }]);
  });

  it('that are not closed, or not opened, end nothing', () => {
    expect(bracketsOf('乙(甲厅牵头').parts).toEqual([]);
    expect(bracketsOf('乙)丙(甲厅牵头)').parts.map(({ bracket }) => bracket.text)).toEqual([
      '甲厅牵头',
    ]);
  });

  it('are followed by sentences of the next part, which end with lines too', () => {
    const { parts } = bracketsOf('(甲厅牵头)乙\n丙。丁(乙厅负责)');
    expect(parts.map(({ sentences }) => sentences.map(text))).toEqual([['甲'], ['乙', '丙', '丁']]);
  });
});
