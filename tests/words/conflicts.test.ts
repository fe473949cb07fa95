import { describe, expect, it } from 'vitest';
import type { Conflict, Side } from '../../src/domain/ledger/conflicts';
import { conflictWords } from '../../src/words/conflicts';
import { deadline, REGISTER, wordingIn } from './wording';

const [clause] = REGISTER.clauses;
if (!clause) throw new Error('The register of these tests has a clause.');

const document = {
  titleZh: '规划',
  titleEn: 'Plan',
  order: 'draft',
  part: 1,
  deadline: deadline(),
  lead: [],
  citation: [],
} as const;
const side = (own: Partial<Side> = {}): Side => ({
  clause,
  part: 1,
  deadline: deadline(),
  lead: ['roads'],
  citations: [
    [
      { role: 'verb', text: '编制' },
      { role: 'noun', text: '规划' },
    ],
  ],
  document: { ...document, lead: [], citation: [] },
  commitments: [],
  ...own,
});
const conflict = (own: Partial<Conflict> = {}): Conflict => ({
  key: 'one',
  relation: 'same-document',
  verdict: 'years',
  sides: [side(), side({ deadline: deadline({ year: 2032, phrase: '2032年底前' }) })],
  ...own,
});

describe('a conflict in words', () => {
  it('is a record with a field for each column', () => {
    for (const language of ['zh', 'en'] as const) {
      const words = conflictWords(wordingIn(language));
      expect(words.record(conflict())).toHaveLength(words.head.length);
    }
  });

  it('tells for each side what is asked, in which clause, by when and of whom', () => {
    const [zh, en] = (['zh', 'en'] as const).map((language) =>
      conflictWords(wordingIn(language)).record(conflict()),
    );
    expect(zh).toEqual(expect.arrayContaining(['规划', '任务 1 修路', '交通厅', '编制 … 规划']));
    expect(en).toEqual(
      expect.arrayContaining(['Plan', 'Task 1 Build roads', 'Department of Roads']),
    );
    for (const record of [zh, en]) {
      expect(record?.[2]).toMatch(/2031/);
      expect(record?.[2]).toMatch(/2032/);
    }
  });

  it('explains if two orders of one document differ, or if titles are only similar', () => {
    const why = (one: Conflict) => conflictWords(wordingIn('en')).why(one);
    const plain = why(conflict());
    const other = side({ document: { ...document, order: 'issue', lead: [], citation: [] } });
    expect(why(conflict({ sides: [side(), other] })).length).toBeGreaterThan(plain.length);
    expect(why(conflict({ relation: 'possible-document' })).startsWith(`${plain} `)).toBe(true);
  });
});
