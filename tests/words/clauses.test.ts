import { describe, expect, it } from 'vitest';
import { citationText } from '../../src/words/citations';
import {
  clausePartOnSheet,
  clausePartWords,
  headedClausePart,
  headedClausePartOnSheet,
} from '../../src/words/clauses';
import { inBoth, REGISTER } from './wording';

const [whole, divided] = REGISTER.clauses;
if (!whole || !divided) throw new Error('The register of these tests has two clauses.');

describe('a part of a clause', () => {
  it('is numbered only if there are several', () => {
    expect(inBoth((wording) => clausePartWords(whole, 1, wording))).toEqual(['任务 1', 'Task 1']);
    expect(inBoth((wording) => clausePartWords(divided, 3, wording))).toEqual([
      '任务 2 第 3 款',
      'Task 2 Part 3',
    ]);
    expect(inBoth((wording) => clausePartOnSheet('1', 1, wording))).toEqual(['1', '1']);
    const [zh, en] = inBoth((wording) => clausePartOnSheet('2', 3, wording));
    expect([zh, en].every((said) => said.includes('2') && said.includes('3'))).toBe(true);
  });

  it('has the number before the heading', () => {
    expect(inBoth((wording) => headedClausePart(whole, 1, wording))).toEqual([
      '任务 1 修路',
      'Task 1 Build roads',
    ]);
    const [zh, en] = inBoth((wording) => headedClausePartOnSheet(divided, 3, wording));
    expect(zh).toMatch(/2.*3.*修路$/);
    expect(en).toMatch(/2.*3.*Build roads$/);
  });

  it('of an unknown clause is written by its number', () => {
    expect(inBoth((wording) => clausePartOnSheet('9', 2, wording))).toEqual(['9', '9']);
  });
});

it('fragments of a citation have ellipses between them, without spaces in narrow columns', () => {
  const fragments = [{ text: '建成' }, { text: '铁路' }];
  expect(citationText(fragments)).toBe('建成 … 铁路');
  expect(citationText(fragments, 'tight')).toBe('建成…铁路');
  expect(citationText(fragments.slice(1))).toBe('铁路');
});
