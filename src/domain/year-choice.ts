/** Years as a reader chooses them one by one: a year alone, all up to its end, or no year. */
import { allYears, EVERYTHING, YEAR_SPAN, type YearSelection } from './filter';

/** A year, the commitments without one, or all of both. */
export type YearChoice = number | 'undated' | 'all';

/** The years of the notice, ascending. */
export const YEARS: readonly number[] = Array.from(
  { length: YEAR_SPAN.to - YEAR_SPAN.from + 1 },
  (_, index) => YEAR_SPAN.from + index,
);

/** @param cumulative whether a year means everything due by its end, or in it alone */
export function yearsOf(choice: YearChoice, cumulative: boolean): YearSelection {
  if (choice === 'all') return EVERYTHING.years;
  if (choice === 'undated') return { range: null, undated: true };
  return { range: { from: cumulative ? YEAR_SPAN.from : choice, to: choice }, undated: false };
}

/** What a selection is as a choice; null where it is none of them. */
export function choiceOf(years: YearSelection): YearChoice | null {
  if (allYears(years)) return 'all';
  if (years.range === null) return years.undated ? 'undated' : null;
  const { from, to } = years.range;
  return !years.undated && (from === to || from === YEAR_SPAN.from) ? to : null;
}

/** Whether a selection counts from the first year; null where it says nothing of it, as the first year does. */
export function isCumulative({ range, undated }: YearSelection): boolean | null {
  if (range === null || undated || range.to === YEAR_SPAN.from) return null;
  if (range.from === range.to) return false;
  return range.from === YEAR_SPAN.from ? true : null;
}
