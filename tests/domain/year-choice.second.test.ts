import { describe, expect, it } from 'vitest';
import { allYears, EVERYTHING, sameFilter, YEAR_SPAN } from '../../src/domain/filter';
import {
  choiceOf,
  isCumulative,
  readAs,
  SPANS,
  YEARS,
  yearsOf,
} from '../../src/domain/year-choice';

const { from, to } = YEAR_SPAN;
const span = (first: number, last: number, undated = false) => ({
  range: { from: first, to: last },
  undated,
});
const NOTHING = { range: null, undated: false };
const UNDATED = { range: null, undated: true };

describe('a choice of years', () => {
  it('is one of the years of the notice', () => {
    expect(YEARS[0]).toBe(from);
    expect(YEARS.at(-1)).toBe(to);
    expect(YEARS).toHaveLength(to - from + 1);
    expect(yearsOf(to, false)).toEqual(span(to, to));
    expect(yearsOf(to, true)).toEqual(span(from, to));
  });

  it('is all of them, or what has none', () => {
    expect(yearsOf('all', false)).toBe(EVERYTHING.years);
    expect(yearsOf('undated', true)).toEqual(UNDATED);
  });

  it('is read back from a selection, where it is one', () => {
    for (const year of YEARS) {
      expect(choiceOf(yearsOf(year, false))).toBe(year);
      expect(choiceOf(yearsOf(year, true))).toBe(year);
    }
    expect(choiceOf(EVERYTHING.years)).toBe('all');
    expect(choiceOf(UNDATED)).toBe('undated');
    expect(choiceOf(NOTHING)).toBeNull();
    expect(choiceOf(span(from + 1, from + 2))).toBeNull();
    expect(choiceOf(span(from, from, true))).toBeNull();
  });

  it('counts from the first year on, or not, or does not tell', () => {
    expect(isCumulative(span(from, from + 1))).toBe(true);
    expect(isCumulative(span(from + 1, from + 1))).toBe(false);
    expect(isCumulative(span(from, from + 1, true))).toBe(true);
    for (const years of [
      NOTHING,
      UNDATED,
      EVERYTHING.years,
      span(from, from),
      span(from + 1, to),
    ]) {
      expect(isCumulative(years)).toBeNull();
    }
  });

  it('is read the other way by its last year', () => {
    expect(readAs(span(from + 1, from + 1, true), true)).toEqual(span(from, from + 1, true));
    expect(readAs(span(from, from + 2), false)).toEqual(span(from + 2, from + 2));
    for (const years of [UNDATED, EVERYTHING.years]) expect(readAs(years, false)).toBe(years);
  });

  it('is any span: each alone, all up to its end, then the others, each once', () => {
    expect(SPANS.slice(0, YEARS.length)).toEqual(YEARS.map((year) => span(year, year)));
    expect(SPANS[YEARS.length]).toEqual(span(from, from + 1));
    expect(SPANS.at(-1)).toEqual(span(to - 1, to));
    expect(new Set(SPANS.map((one) => JSON.stringify(one))).size).toBe(SPANS.length);
    expect(SPANS).toHaveLength((YEARS.length * (YEARS.length + 1)) / 2);
    for (const { range, undated } of SPANS) {
      expect(undated).toBe(false);
      expect((range?.to ?? 0) - (range?.from ?? 1)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('all years', () => {
  it('are those of the span and what has none, or more', () => {
    expect(allYears(span(from, to, true))).toBe(true);
    expect(allYears(span(from - 1, to + 1, true))).toBe(true);
    for (const years of [span(from, to), span(from + 1, to, true), span(from, to - 1, true)]) {
      expect(allYears(years)).toBe(false);
    }
    expect(allYears(UNDATED)).toBe(false);
  });

  it('are asked for by the filter that asks for nothing', () => {
    expect(EVERYTHING.years).toEqual(span(from, to, true));
    expect(sameFilter(EVERYTHING, { ...EVERYTHING })).toBe(true);
    expect(sameFilter(EVERYTHING, { ...EVERYTHING, years: UNDATED })).toBe(false);
  });
});
