/** Cutting a notice into its tasks, and reading verbs. */
import { expect, test } from 'vitest';
import { accountFor } from '../../geodata/build/check/notice/brackets';
import { standInOrder } from '../../geodata/build/check/notice/citations';
import { cutNotice } from '../../geodata/build/check/notice/cut';
import { readMilestones, readStrengths } from '../../geodata/build/check/verbs';
import { goodRegister } from './fixtures';

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
  expect(text.tasks.map(({ parts }) => parts.map(({ bracket }) => bracket.slice(0, 9)))).toEqual([
    ['长期坚持,示例核心'],
    ['2019年年底前完', '2020年底前完成'].map((start) => expect.stringContaining(start)),
    ['持续推进,其中展示'],
  ]);
  expect(text.tasks[0]?.parts[0]?.sentences[1]).toBe('编制《示例核心区规划(2018-2020年)》等规划');
  expect(text.tasks.every(({ rest }) => rest === '')).toBe(true);
});

test('the heading is a sentence of the first part only', () => {
  expect(text.tasks[1]?.parts[0]?.sentences[0]).toBe('加快推进通道建设');
  expect(text.tasks[1]?.parts[1]?.sentences).toEqual(['积极做好戊关口岸对外开放工作']);
});

test('fragments stand in order and do not overlap', () => {
  expect(standInOrder(['开工', '建设'], '力争开工建设')).toBe(true);
  expect(standInOrder(['建设', '开工'], '力争开工建设')).toBe(false);
  expect(standInOrder(['开工建', '建设'], '力争开工建设')).toBe(false);
});

test('a bracket is read term by term', () => {
  const terms = ['2019年', '甲厅', '牵头'].map((term) => ({ text: term, path: [] }));
  expect(accountFor('2019年,甲厅牵头', terms)).toMatchObject({ failed: null, rest: '' });
  expect(accountFor('2019年,甲厅、乙厅牵头', terms)).toMatchObject({ failed: { text: '牵头' } });
  expect(accountFor('2019年,甲厅牵头,乙厅配合', terms)).toMatchObject({ rest: ',乙厅配合' });
});

test.each([
  ['启动', '陆路国际跨境光缆建设项目前期工作', '', ['preliminary']],
  ['完成', '建设项目的勘测', '', ['survey']],
  ['积极推进', '拟开放口岸前期工作', '', ['preliminary']],
  ['进一步完善', '铁路口岸对外开放功能', '', ['improve']],
  ['加快推进', '正式开放', '', ['open']],
  ['争取开工建设', '项目', '', ['start']],
  ['加快', '改扩建', '2018年全部竣工投产', ['complete']],
  ['推动建设', '国际物流干线', '', ['promote', 'advance']],
])('%s … %s %s asks for %s', (verb, noun, deadline, milestones) => {
  expect(readMilestones(verb, noun, deadline).allowed.sort()).toEqual([...milestones].sort());
});

test.each([
  ['确保', ['ensure']],
  ['力争早日开工建设', ['strive']],
  ['配合国家加快推进', ['support']],
  ['开工建设', ['plain']],
])('%s is %s', (verb, strengths) => {
  expect(readStrengths(verb).allowed).toEqual(strengths);
});
