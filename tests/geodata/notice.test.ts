/** The compiler's reading of brackets and verbs. */
import { expect, test } from 'vitest';
import { accountFor } from '../../geodata/engine/check/notice/brackets';
import { readMilestones, readStrengths } from '../../geodata/engine/check/verbs';
import { goodRegister, recordsOf } from './fixtures';

const { milestones: VERBS, strengths: STRENGTHS } = recordsOf(goodRegister()).grammar.record;
const JOINS = [',', '、'];

test('a bracket is read term by term', () => {
  const terms = ['2019年', '甲厅', '牵头'].map((term) => ({ text: term, path: [] }));
  expect(accountFor('2019年,甲厅牵头', terms, JOINS)).toMatchObject({ failed: null, rest: '' });
  expect(accountFor('2019年,甲厅、乙厅牵头', terms, JOINS)).toMatchObject({
    failed: { text: '牵头' },
  });
  expect(accountFor('2019年,甲厅牵头,乙厅配合', terms, JOINS)).toMatchObject({ rest: ',乙厅配合' });
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
  expect(readMilestones(VERBS, verb, noun, deadline).allowed.sort()).toEqual(
    [...milestones].sort(),
  );
});

test.each([
  ['确保', ['ensure']],
  ['力争早日开工建设', ['strive']],
  ['配合国家加快推进', ['support']],
  ['开工建设', ['plain']],
])('%s is %s', (verb, strengths) => {
  expect(readStrengths(STRENGTHS, verb).allowed).toEqual(strengths);
});
