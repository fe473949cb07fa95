/** A notice with another layout is split by its own grammar. */
import { expect, test } from 'vitest';
import { type CuttingGrammar, cutNotice } from '../../src/domain/notice-text/cut';
import { filled, patternOf } from '../../src/domain/notice-text/template';

const GRAMMAR: CuttingGrammar = {
  numbering: { chapter: '第{han}章 ', item: '第{number}条', itemId: '{chapter}-{item}' },
  sentenceEnd: '；',
  roles: { lead: '主办', cooperating: '协办', responsible: '承办' },
};

const NOTICE = `某市文件

第一章 总则
第1条 修建甲渠
甲渠由乙厅主办的(丙局主办的工程)项目接续；2031年通水(2031年,乙厅主办,丁局协办)

第二章 任务
第2条 疏浚
3.疏浚戊河。(乙厅承办)
第3条
己河除外(丁局承办)`;

const text = cutNotice(NOTICE, GRAMMAR);

test('chapters and items are found by the beginnings in the grammar', () => {
  expect(text.chapters.map(({ id, heading }) => [id, heading])).toEqual([
    ['一', '总则'],
    ['二', '任务'],
  ]);
  expect(
    text.clauses.map(({ id, heading, chapter, section }) => [id, heading.text, chapter, section]),
  ).toEqual([
    ['一-1', '修建甲渠', '一', null],
    ['二-2', '疏浚', '二', null],
  ]);
});

test('only a bracket that ends with the word of a role is a closing bracket', () => {
  expect(text.clauses[0]?.parts.map(({ bracket }) => bracket.text)).toEqual([
    '2031年,乙厅主办,丁局协办',
  ]);
});

test('sentences end with the mark in the grammar', () => {
  expect(text.clauses[0]?.parts[0]?.sentences.map((sentence) => sentence.text)).toEqual([
    '修建甲渠',
    '甲渠由乙厅主办的(丙局主办的工程)项目接续',
    '2031年通水',
  ]);
});

test('without numbered tasks in the grammar, a number is ordinary text', () => {
  expect(text.clauses[1]?.body.text).toContain('3.疏浚戊河。');
});

test('the blanks of a template are filled, and unknown ones stay', () => {
  expect(filled('{year}年{month}月', { year: '2031' })).toBe('2031年{month}月');
});

test('other characters of a template stand for themselves', () => {
  const item = new RegExp(`^${patternOf('({han}).')}$`);
  expect(item.exec('(十二).')?.[1]).toBe('十二');
  expect(item.test('十二x')).toBe(false);
  expect(item.test('(12).')).toBe(false);
  expect(new RegExp(patternOf('{number}+')).exec('7+')?.[1]).toBe('7');
});
