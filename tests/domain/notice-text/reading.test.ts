/** A small register read in a small notice: which words are marked as what, and what is reported as missing. */
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/domain/catalogue';
import type {
  AgencyMention,
  CitationFragment,
  Clause,
  ClausePart,
  Commitment,
  Deadline,
  FeatureProperties,
} from '../../../src/domain/contract/register';
import type { Mark } from '../../../src/domain/notice-text/marks';
import { readAsNotice } from '../../../src/domain/notice-text/reading';
import { GRAMMAR } from './small-grammar';

const deadline = (phrase: string, scope: Deadline['scope']): Deadline => ({
  phrase,
  year: null,
  kind: 'unspecified',
  scope,
});
const BRACKET = deadline('2030年,', 'bracket');
const OWN = deadline('2028年', 'sentence');

const cited = (...fragments: [CitationFragment['role'], string][]): CitationFragment[] =>
  fragments.map(([role, text]) => ({ role, text }));
const commitment = (
  part: number,
  own: Deadline,
  ...fragments: [CitationFragment['role'], string][]
): Commitment => ({
  clause: '1',
  part,
  milestone: 'complete',
  strength: 'plain',
  works: 'new',
  deadline: own,
  lead: [],
  cooperating: [],
  responsible: [],
  citation: cited(...fragments),
});

const ROAD = commitment(1, BRACKET, ['verb', '建成'], ['name', '丙路']);
const LATER = commitment(1, OWN, ['verb', '建成'], ['name', '丙站']);
const OPENED = commitment(1, OWN, ['deadline', '2028年'], ['noun', '通车']);
const PIPE = commitment(2, BRACKET, ['verb', '建设'], ['name', '戊管']);
const ELSEWHERE: Commitment = { ...PIPE, clause: '2', part: 1 };

const feature = (id: string, ...commitments: Commitment[]) => ({
  type: 'Feature' as const,
  geometry: null,
  properties: { id, commitments } as FeatureProperties,
});
const mention = (spelling: string, ...ids: string[]): AgencyMention => ({ spelling, ids });
const part = (bracket: string, rest: Partial<ClausePart> = {}): ClausePart => ({
  bracket,
  deadlines: [],
  lead: [],
  cooperating: [],
  responsible: [],
  covers: { zh: '', en: '' },
  ...rest,
});
const WHY = { zh: '无址', en: 'no place' };
const clause = (id: string, headingZh: string, rest: Partial<Clause> = {}): Clause => ({
  id,
  chapter: '一',
  section: '一',
  headingZh,
  headingEn: '',
  summary: { zh: '', en: '' },
  parts: [],
  documents: [],
  targets: [],
  openLists: [],
  notMapped: [],
  featureIds: [],
  ...rest,
});

const CATALOGUE = buildCatalogue({
  features: [
    feature('road', ROAD),
    feature('station', LATER, OPENED),
    feature('pipe', PIPE, ELSEWHERE),
  ],
  clauses: [
    clause('1', '建设通道', {
      parts: [
        part('', {
          deadlines: [BRACKET, OWN],
          lead: [mention('甲厅', 'a')],
          cooperating: [mention('各厅', 'b', 'c')],
        }),
        part('', { responsible: [mention('乙厅', 'd')] }),
      ],
      documents: [
        {
          titleZh: '',
          titleEn: '',
          order: 'draft',
          part: 1,
          deadline: BRACKET,
          lead: [],
          citation: cited(['verb', '编制'], ['name', '规划(一)']),
        },
      ],
      targets: [
        {
          phrase: '',
          min: null,
          max: null,
          unit: { zh: '', en: '' },
          what: { zh: '', en: '' },
          strength: 'plain',
          part: 2,
          deadline: BRACKET,
          citation: cited(['noun', '十万吨']),
        },
      ],
      notMapped: [{ phrase: '己库(二期)', why: WHY }],
    }),
    clause('2', '建设管道'),
  ],
  agencies: [],
  regions: [],
  attributions: [],
  notice: {
    number: '',
    titleZh: '',
    titleEn: '',
    issuerZh: '',
    issuerEn: '',
    date: '',
    published: '',
    publisherZh: '',
    chapters: [
      {
        id: '一',
        headingZh: '任务',
        headingEn: '',
        sections: [{ id: '一', headingZh: '通道(甲)', headingEn: '' }],
      },
    ],
    requirements: [],
  },
});

const NOTICE = `一、任务
（一）通道（甲）
1.建设通道。建成丙路和丙站。2028年建成丙站并通车。编制规划（一）。（2030年，甲厅牵头，各厅配合）
建设戊管，能力十万吨，己库（二期）除外。己库（二期）。（乙厅负责）
2.建设管道。建设戊管。（甲厅负责）`;

const read = (whole: string) => readAsNotice(CATALOGUE, whole, GRAMMAR);
const reading = read(NOTICE);

/** The marked words of a task, in the order of the text. */
const marked = (id: string, whole = NOTICE) =>
  (read(whole).clauses.get(id)?.spans ?? [])
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, mark }): [string, Mark] => [whole.slice(start, end), mark]);
const kinds = (id: string, whole = NOTICE) =>
  marked(id, whole).map(([text, { kind }]) => [text, kind]);

describe('the words of a task', () => {
  it('are marked as the register has them, in the characters of the file', () => {
    expect(kinds('1')).toEqual([
      ['建成', 'word'],
      ['丙路', 'name'],
      ['2028年', 'deadline'],
      ['建成', 'word'],
      ['丙站', 'name'],
      ['通车', 'word'],
      ['编制', 'document'],
      ['规划（一）', 'document'],
      ['2030年，', 'deadline'],
      ['甲厅', 'agency'],
      ['各厅', 'agency'],
      ['建设', 'word'],
      ['戊管', 'name'],
      ['十万吨', 'target'],
      ['己库（二期）', 'unmapped'],
      ['乙厅', 'agency'],
    ]);
  });

  it('tell whose they are', () => {
    const of = (words: string) =>
      marked('1').flatMap(([text, mark]) => (text === words ? mark : []));
    expect(of('丙路')).toEqual([{ kind: 'name', featureId: 'road', commitment: ROAD }]);
    expect(of('各厅')).toEqual([{ kind: 'agency', ids: ['b', 'c'] }]);
    expect(of('2030年，')).toEqual([{ kind: 'deadline', deadline: BRACKET }]);
    expect(of('2028年')).toEqual([{ kind: 'deadline', deadline: OWN }]);
    expect(of('己库（二期）')).toEqual([{ kind: 'unmapped', why: WHY }]);
    expect(marked('2')).toEqual([
      ['建设', { kind: 'word', featureId: 'pipe', commitment: ELSEWHERE }],
      ['戊管', { kind: 'name', featureId: 'pipe', commitment: ELSEWHERE }],
    ]);
  });

  it('are found one by one in a bracket, so that an absent agency does not hide the others', () => {
    const without = NOTICE.replace('甲厅牵头，各厅', '某厅牵头，各厅');
    expect(kinds('1', without).map(([text]) => text)).toContain('各厅');
    expect(kinds('1', without).map(([text]) => text)).not.toContain('甲厅');
  });

  it('of a citation are sought in its own part only', () => {
    const swapped = NOTICE.replace('和丙站。2028年建成丙站并', '。2028年').replace(
      '建设戊管，',
      '2028年建成丙站，',
    );
    expect(read(swapped).missing.citations.map(({ fragments }) => fragments[1]?.text)).toEqual([
      '丙站',
      '戊管',
    ]);
  });
});

describe('the parts of a task', () => {
  it('are its paragraphs with their brackets, as the file writes them', () => {
    const { heading, parts = [] } = reading.clauses.get('1') ?? {};
    expect(heading).toEqual({ text: '建设通道', start: NOTICE.indexOf('1.') + 2 });
    expect(parts.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      ['建成丙路和丙站。2028年建成丙站并通车。编制规划（一）。（2030年，甲厅牵头，各厅配合）'],
      ['建设戊管，能力十万吨，己库（二期）除外。己库（二期）。（乙厅负责）'],
    ]);
    for (const { text, start } of parts.flatMap(({ paragraphs }) => paragraphs)) {
      expect(NOTICE.startsWith(text, start)).toBe(true);
    }
  });
});

describe('a text', () => {
  it('is the notice if nothing is missing', () => {
    expect(reading.missing).toEqual({
      headings: [],
      clauses: [],
      headedOtherwise: [],
      citations: [],
    });
    expect([reading.isNotice, reading.sought]).toEqual([true, 7]);
  });

  it('is still the notice with half of its citations, and not with fewer', () => {
    const half = NOTICE.replaceAll('戊管', '庚管').replace('十万吨', '千吨');
    expect([read(half).missing.citations.length, read(half).isNotice]).toEqual([3, true]);
    const fewer = half.replaceAll('丙路', '辛路');
    expect([read(fewer).missing.citations.length, read(fewer).isNotice]).toEqual([4, false]);
    expect(read(half).missing.citations).toEqual([
      { clause: '1', fragments: PIPE.citation },
      { clause: '1', fragments: cited(['noun', '十万吨']) },
      { clause: '2', fragments: PIPE.citation },
    ]);
  });

  it('is not the notice without one of its tasks', () => {
    const { missing, isNotice, clauses } = read(NOTICE.replace('2.建设管道', '3.建设管道'));
    expect([missing.clauses, isNotice, [...clauses.keys()]]).toEqual([['2'], false, ['1']]);
  });

  it('has headings of the register missing where they read otherwise', () => {
    const ids = (whole: string) => read(whole).missing.headings.map(({ headingZh }) => headingZh);
    expect(ids(NOTICE.replace('通道（甲）', '通道（乙）'))).toEqual(['通道(甲)']);
    expect(ids(NOTICE.replace('、任务', '、要求'))).toEqual(['任务']);
    expect(ids('')).toEqual(['任务', '通道(甲)']);
    expect(read(NOTICE.replace('2.建设管道', '2.铺设管道')).missing.headedOtherwise).toEqual(['2']);
  });

  it('without anything is not the notice, even of an empty register', () => {
    const empty = buildCatalogue({ ...CATALOGUE, features: [], clauses: [] });
    expect(readAsNotice(empty, '', GRAMMAR).isNotice).toBe(false);
  });
});
