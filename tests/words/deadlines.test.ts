import { describe, expect, it } from 'vitest';
import {
  aroundPhrase,
  deadlineLines,
  deadlineOnSheet,
  deadlineWords,
  plainDeadline,
  scopedDeadline,
  yearOrNone,
  yearsOfParts,
} from '../../src/words/deadlines';
import { deadline, inBoth } from './wording';

const GOVERNS = { zh: '桥梁', en: 'bridges' };
const undated = deadline({ phrase: '长期', year: null, kind: 'ongoing' });

describe('a deadline', () => {
  it('is written with its year in plain words', () => {
    expect(inBoth(({ t }) => yearOrNone(t, deadline()))).toEqual(['2031', '2031']);
    for (const said of inBoth(({ t }) => plainDeadline(t, deadline())))
      expect(said).toMatch('2031');
    for (const said of inBoth(({ t }) => plainDeadline(t, undated))) expect(said).not.toMatch(/\d/);
    const [zh, en] = inBoth(({ t }) => yearOrNone(t, undated));
    expect([zh, en]).not.toContain('null');
    expect(zh).not.toBe(en);
  });

  it("has the notice's own phrase beside them, in one text or split at the phrase", () => {
    for (const one of [deadline(), undated]) {
      const whole = inBoth(({ t }) => deadlineWords(t, one));
      const cut = inBoth(({ t }) => aroundPhrase(t, one).join(one.phrase));
      const plain = inBoth(({ t }) => plainDeadline(t, one));
      for (const [index, said] of whole.entries()) {
        expect(said.startsWith(plain[index] ?? '?')).toBe(true);
        expect(said).toMatch(one.phrase);
        expect(cut[index]).toBe(said);
      }
    }
  });

  it('tells what it governs if that is less than the whole bracket', () => {
    const apart = deadline({ scope: 'exception', governs: GOVERNS });
    expect(inBoth((wording) => scopedDeadline(deadline(), wording))).toEqual(
      inBoth(({ t }) => deadlineWords(t, deadline())),
    );
    for (const say of [scopedDeadline, deadlineOnSheet]) {
      const [zh, en] = inBoth((wording) => say(apart, wording));
      expect(zh).toMatch('桥梁');
      expect(en).toMatch('bridges');
      const [short] = inBoth((wording) => say({ ...apart, scope: 'sentence' }, wording));
      expect(short).not.toBe(zh);
    }
    const [bare] = inBoth((wording) => deadlineOnSheet(deadline({ scope: 'exception' }), wording));
    expect(bare).not.toMatch(/undefined|governs/);
    expect(bare).not.toBe('2031年底前');
  });

  it('is only its phrase on a Chinese sheet, if the phrase has the year', () => {
    const [zh, en] = inBoth((wording) => deadlineOnSheet(deadline(), wording));
    expect(zh).toBe('2031年底前');
    expect(en).toBe(inBoth(({ t }) => deadlineWords(t, deadline()))[1]);
    const other = deadline({ phrase: '同年底前' });
    expect(inBoth((wording) => deadlineOnSheet(other, wording))).toEqual(
      inBoth(({ t }) => deadlineWords(t, other)),
    );
    expect(inBoth((wording) => deadlineOnSheet(undated, wording))[0]).toBe('长期');
  });
});

it('deadlines have one line each, those of the whole bracket first', () => {
  const some = [
    deadline({ phrase: 'a', scope: 'exception' }),
    deadline({ phrase: 'b' }),
    deadline({ phrase: 'c', scope: 'sentence' }),
    deadline({ phrase: 'd' }),
  ];
  expect(deadlineLines(some, ({ phrase }) => phrase)).toBe('b\nd\na\nc');
});

it('the years of a clause are listed once each, in the order of its parts', () => {
  const parts = [
    [2032, 2031],
    [null, 2032],
  ].map((years) => ({
    deadlines: years.map((year) => deadline({ year })),
  }));
  expect(inBoth(({ t }) => yearsOfParts(t, parts).join())).toEqual(
    inBoth(({ t }) => `2032,2031,${t('year.undated')}`),
  );
});
