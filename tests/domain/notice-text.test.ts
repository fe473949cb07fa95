/** Splitting a notice into its clauses, and finding in it what the register cites. */
import { describe, expect, it, test } from 'vitest';
import { GRAMMAR } from '../../src/domain/grammar';
import { cutNotice } from '../../src/domain/notice-text/cut';
import { foldWidth } from '../../src/domain/notice-text/fold';
import { findInOrder, standInOrder } from '../../src/domain/notice-text/in-order';
import { readAsNotice } from '../../src/domain/notice-text/reading';
import { segmentsOf } from '../../src/domain/notice-text/segments';
import { generatedCatalogue } from '../generated';
import { goodRegister, recordsOf } from '../geodata/fixtures';
import { madeUpNotice, noticeAtHand } from '../notice';

const text = cutNotice(goodRegister().notice, recordsOf(goodRegister()).grammar.record);

test('a bracketed item is a clause of its own, or a section of numbered ones', () => {
  expect(text.clauses.map(({ id, chapter, section }) => [id, chapter, section])).toEqual([
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

test('a part ends at a bracket with a role; a plan period or a nested bracket does not end it', () => {
  expect(
    text.clauses.map(({ parts }) => parts.map(({ bracket }) => bracket.text.slice(0, 9))),
  ).toEqual([
    ['长期坚持,示例核心'],
    ['2019年年底前完', '2020年底前完成'].map((start) => expect.stringContaining(start)),
    ['持续推进,其中展示'],
  ]);
  expect(text.clauses[0]?.parts[0]?.sentences[1]?.text).toBe(
    '编制《示例核心区规划(2018-2020年)》等规划',
  );
  expect(text.clauses.every(({ rest }) => rest === '')).toBe(true);
});

test('the heading is a sentence of the first part only', () => {
  expect(text.clauses[1]?.parts[0]?.sentences[0]?.text).toBe('加快推进通道建设');
  expect(text.clauses[1]?.parts[1]?.sentences.map((sentence) => sentence.text)).toEqual([
    '积极做好戊关口岸对外开放工作',
  ]);
});

test('fragments are found in order and without overlap', () => {
  expect(standInOrder(['开工', '建设'], '力争开工建设')).toBe(true);
  expect(standInOrder(['建设', '开工'], '力争开工建设')).toBe(false);
  expect(standInOrder(['开工建', '建设'], '力争开工建设')).toBe(false);
});

test('of several matches the shortest counts, and in it a name is next to its noun', () => {
  const line = '推动建设甲-乙、甲-丙物流干线和乙、丙海外仓库';
  expect(findInOrder(['推动建设', '乙', '海外仓库'], line)).toEqual([0, 16, 19]);
  expect(findInOrder(['甲', '丙'], line)).toEqual([8, 10]);
  expect(findInOrder(['海外仓库', '乙'], line)).toBeNull();
});

test('every piece has the right offset in the text', () => {
  for (const { heading, body, parts } of text.clauses) {
    const pieces = [heading, body, ...parts.flatMap((part) => [...part.sentences, part.bracket])];
    for (const piece of pieces) {
      expect(text.whole.startsWith(piece.text, piece.start), piece.text).toBe(true);
    }
  }
});

const catalogue = generatedCatalogue();
const notice = noticeAtHand();

const wide = (text: string) =>
  text.replaceAll('(', '（').replaceAll(')', '）').replaceAll(',', '，').replaceAll(':', '：');

const texts: [name: string, whole: string][] = [
  ['a made-up notice', madeUpNotice(catalogue)],
  [
    'a made-up notice in wide letters, with indents',
    wide(madeUpNotice(catalogue)).replaceAll('\n', '\r\n\u3000\u3000'),
  ],
];
if (notice !== null) {
  texts.push(['the notice', notice], ['the notice in wide letters', wide(notice)]);
}

describe.each(texts)('%s', (_, whole) => {
  const reading = readAsNotice(catalogue, whole, GRAMMAR);

  it('is accepted as the notice, with all clauses and nothing missing', () => {
    expect(reading.missing).toEqual({
      headings: [],
      clauses: [],
      headedOtherwise: [],
      citations: [],
    });
    expect(reading.isNotice).toBe(true);
    expect([...reading.clauses.keys()]).toEqual(catalogue.clauses.map(({ id }) => id));
    expect(reading.sought).toBeGreaterThan(250);
  });

  it('has every name at the position of its mark, in the characters of the file', () => {
    let names = 0;
    for (const { properties } of catalogue.features) {
      for (const commitment of properties.commitments) {
        const spans = (reading.clauses.get(commitment.clause)?.spans ?? []).filter(
          ({ mark }) => mark.kind === 'name' && mark.commitment === commitment,
        );
        const cited = commitment.citation.filter(({ role }) => role === 'name');
        expect(spans.map(({ start, end }) => foldWidth(whole.slice(start, end)))).toEqual(
          cited.map((fragment) => foldWidth(fragment.text)),
        );
        names += spans.length;
      }
    }
    expect(names).toBeGreaterThan(200);
  });

  it('has every deadline and agency of every bracket marked', () => {
    for (const clause of catalogue.clauses) {
      const spans = reading.clauses.get(clause.id)?.spans ?? [];
      const agencies = spans.filter(({ mark }) => mark.kind === 'agency').length;
      const asked = clause.parts.map(
        ({ lead, cooperating, responsible }) =>
          lead.length + cooperating.length + responsible.length,
      );
      expect(agencies, clause.id).toBe(asked.reduce((sum, count) => sum + count, 0));
      for (const { deadlines } of clause.parts) {
        for (const deadline of deadlines) {
          const marked = spans.some(
            ({ mark }) => mark.kind === 'deadline' && mark.deadline.phrase === deadline.phrase,
          );
          expect(marked, `${clause.id} ${deadline.phrase}`).toBe(true);
        }
      }
    }
  });

  it('keeps every character of a passage that is split at its marks', () => {
    for (const { heading, parts, spans } of reading.clauses.values()) {
      for (const passage of [heading, ...parts.flatMap(({ paragraphs }) => paragraphs)]) {
        const segments = segmentsOf(passage, spans);
        expect(segments.map((segment) => segment.text).join('')).toBe(passage.text);
        expect(whole.startsWith(passage.text, passage.start)).toBe(true);
      }
    }
  });
});

test('the notice is there if the environment requires it', () => {
  expect(process.env.ATLAS_REQUIRE_NOTICE === '1' && notice === null).toBe(false);
});

test('a text that is not the notice is recognised by what is missing', () => {
  const { isNotice, missing, sought } = readAsNotice(catalogue, goodRegister().notice, GRAMMAR);
  expect(isNotice).toBe(false);
  expect(missing.clauses).toContain('28');
  expect(missing.clauses).not.toContain('1');
  expect(missing.headedOtherwise).toEqual(['一(一)', '1', '2']);
  expect(missing.headings.map(({ headingZh }) => headingZh)).toContain(
    catalogue.notice.chapters[0]?.headingZh,
  );
  expect(missing.citations).toHaveLength(sought);
});

test('a copy with one misspelt name is accepted, and the missing citation is reported', () => {
  const { isNotice, missing } = readAsNotice(
    catalogue,
    madeUpNotice(catalogue).replaceAll('若羌机场', '若姜机场'),
    GRAMMAR,
  );
  expect(isNotice).toBe(true);
  expect(missing.citations.map(({ clause, fragments }) => [clause, fragments[1]?.text])).toEqual([
    ['3', '若羌机场'],
  ]);
});

test('without a task, or without most of its citations, a text is not the notice', () => {
  const whole = madeUpNotice(catalogue);
  expect(
    readAsNotice(catalogue, whole.replace('\n28.', '\n二十八.'), GRAMMAR).missing.clauses,
  ).toEqual(['28']);
  expect(readAsNotice(catalogue, whole.replace('\n28.', '\n二十八.'), GRAMMAR).isNotice).toBe(
    false,
  );
  expect(readAsNotice(catalogue, whole.replaceAll('某某', '某。某'), GRAMMAR).isNotice).toBe(false);
});

test('text after the last bracket is shown as well', () => {
  const { clauses } = readAsNotice(
    catalogue,
    `${madeUpNotice(catalogue)}`.replace('\n二、', '\n多出一句\n二、'),
    GRAMMAR,
  );
  const last = clauses.get('一(四)')?.parts.at(-1);
  expect(last?.paragraphs.map((paragraph) => paragraph.text)).toEqual(['多出一句']);
});
