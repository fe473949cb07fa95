import { describe, expect, it } from 'vitest';
import {
  agencyList,
  agencyName,
  answerableWords,
  mentionedList,
  othersWords,
} from '../../src/words/agencies';
import { inBoth } from './wording';

const NOBODY = { lead: [], responsible: [], cooperating: [] };

describe('agencies', () => {
  it('are called by their full names', () => {
    expect(inBoth((wording) => agencyList(['money', 'roads'], wording))).toEqual([
      '财政厅、交通厅',
      'Department of Finance, Department of Roads',
    ]);
  });

  it('are written by their ids if the register has no name', () => {
    expect(inBoth((wording) => agencyName('sea', wording))).toEqual(['sea', 'sea']);
    expect(inBoth((wording) => agencyList(['sea', 'roads'], wording))).toEqual([
      'sea、交通厅',
      'sea, Department of Roads',
    ]);
  });

  it('are those that a bracket names, by any spelling', () => {
    const mentions = [
      { spelling: '交通、财政', ids: ['roads', 'money'] },
      { spelling: '海事', ids: ['sea'] },
    ];
    expect(inBoth((wording) => mentionedList(mentions, wording))).toEqual([
      '交通厅、财政厅、sea',
      'Department of Roads, Department of Finance, sea',
    ]);
  });
});

describe('accountable agencies', () => {
  const all = { lead: ['roads'], responsible: ['money'], cooperating: ['sea'] };

  it('are the lead, else the responsible ones, else the cooperating ones', () => {
    const said = [all, { ...all, lead: [] }, { ...NOBODY, cooperating: ['sea'] }].map((one) =>
      inBoth((wording) => answerableWords(one, wording)),
    );
    expect(said).toEqual([
      ['牵头：交通厅', 'Lead: Department of Roads'],
      ['负责：财政厅', 'Responsible: Department of Finance'],
      ['配合：sea', 'Cooperating: sea'],
    ]);
    expect(inBoth((wording) => answerableWords(NOBODY, wording))).toEqual(['', '']);
  });

  it('leave the others, one line per role', () => {
    const [zh, en] = inBoth((wording) => othersWords(all, wording));
    expect(zh.split('\n')).toEqual(['配合：sea', '负责：财政厅']);
    expect(en.split('\n')).toHaveLength(2);
    expect(inBoth((wording) => othersWords(NOBODY, wording))).toEqual(['', '']);
  });
});
