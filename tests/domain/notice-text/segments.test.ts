/** A passage is shown in pieces: each has all the marks that cover it, and no other. */
import { expect, it } from 'vitest';
import type { Mark, MarkedSpan } from '../../../src/domain/notice-text/marks';
import { segmentsOf } from '../../../src/domain/notice-text/segments';

const document: Mark = { kind: 'document' };
const target: Mark = { kind: 'target' };

const span = (start: number, end: number, mark: Mark = document): MarkedSpan => ({
  start,
  end,
  mark,
});
const PASSAGE = { text: '建成甲乙高速', start: 100 };
const pieces = (...spans: MarkedSpan[]) =>
  segmentsOf(PASSAGE, spans).map(({ text, start, marks }) => [text, start, marks]);

it('is one piece without marks', () => {
  expect(pieces()).toEqual([['建成甲乙高速', 100, []]]);
});

it('is split where a mark begins and where it ends', () => {
  expect(pieces(span(102, 104))).toEqual([
    ['建成', 100, []],
    ['甲乙', 102, [document]],
    ['高速', 104, []],
  ]);
});

it('has no empty piece where a mark begins or ends with the passage', () => {
  expect(pieces(span(100, 102), span(104, 106, target))).toEqual([
    ['建成', 100, [document]],
    ['甲乙', 102, []],
    ['高速', 104, [target]],
  ]);
});

it('has both marks where two overlap, each only as far as it reaches', () => {
  expect(pieces(span(101, 104), span(103, 105, target))).toEqual([
    ['建', 100, []],
    ['成甲', 101, [document]],
    ['乙', 103, [document, target]],
    ['高', 104, [target]],
    ['速', 105, []],
  ]);
});

it('has the mark of a span that begins before the passage or ends after it', () => {
  expect(pieces(span(90, 102), span(105, 120, target))).toEqual([
    ['建成', 100, [document]],
    ['甲乙高', 102, []],
    ['速', 105, [target]],
  ]);
});

it('leaves out the marks of other passages, also of those right beside it', () => {
  expect(pieces(span(90, 100), span(106, 110), span(20, 30), span(200, 210))).toEqual([
    ['建成甲乙高速', 100, []],
  ]);
});
