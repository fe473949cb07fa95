/** Cutting a notice into its tasks, and finding in it what the register cites. */
import { expect, test } from 'vitest';
import { cutNotice } from '../../src/domain/notice-text/cut';
import { standInOrder } from '../../src/domain/notice-text/in-order';
import { goodRegister } from '../geodata/fixtures';

const text = cutNotice(goodRegister().notice);

test('a bracketed item is a task of its own, or the section of numbered ones', () => {
  expect(text.tasks.map(({ id, chapter, section }) => [id, chapter, section])).toEqual([
    ['一(一)', '一', null],
    ['1', '三', '一'],
    ['2', '三', '一'],
  ]);
  expect(text.chapters.map(({ id, sections }) => [id, sections.length])).toEqual([
    ['一', 0],
    ['三', 1],
    ['四', 0],
  ]);
});

test('a part ends at the bracket that says who; a plan period or a nested bracket does not end it', () => {
  expect(text.tasks.map(({ parts }) => parts.map(({ bracket }) => bracket.text.slice(0, 9)))).toEqual([
    ['长期坚持,示例核心'],
    ['2019年年底前完', '2020年底前完成'].map((start) => expect.stringContaining(start)),
    ['持续推进,其中展示'],
  ]);
  expect(text.tasks[0]?.parts[0]?.sentences[1]?.text).toBe('编制《示例核心区规划(2018-2020年)》等规划');
  expect(text.tasks.every(({ rest }) => rest === '')).toBe(true);
});

test('the heading is a sentence of the first part only', () => {
  expect(text.tasks[1]?.parts[0]?.sentences[0]?.text).toBe('加快推进通道建设');
  expect(text.tasks[1]?.parts[1]?.sentences.map((sentence) => sentence.text)).toEqual([
    '积极做好戊关口岸对外开放工作',
  ]);
});

test('fragments stand in order and do not overlap', () => {
  expect(standInOrder(['开工', '建设'], '力争开工建设')).toBe(true);
  expect(standInOrder(['建设', '开工'], '力争开工建设')).toBe(false);
  expect(standInOrder(['开工建', '建设'], '力争开工建设')).toBe(false);
});

