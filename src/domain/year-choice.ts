/** Single choices of years for controls: one year, all years up to its end, or no year. */
import { allYears, EVERYTHING, YEAR_SPAN, type YearSelection } from './filter';

/** A year, the commitments without a year, or all of them. */
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

/** The choice that a selection corresponds to; null if there is none. */
export function choiceOf(years: YearSelection): YearChoice | null {
  if (allYears(years)) return 'all';
  if (years.range === null) return years.undated ? 'undated' : null;
  const { from, to } = years.range;
  return !years.undated && (from === to || from === YEAR_SPAN.from) ? to : null;
}

/**
 * Whether the selection includes all years from the first on (true), or one year alone (false). Null if it
 * does not tell: no years, all years, only the first year, or another range.
 */
export function isCumulative(years: YearSelection): boolean | null {
  const { range } = years;
  if (range === null || allYears(years) || range.to === YEAR_SPAN.from) return null;
  if (range.from === range.to) return false;
  return range.from === YEAR_SPAN.from ? true : null;
}

/**
 * The last year of a selection, as all years up to it or as that year alone; the undated part does not
 * change.
 */
export function readAs(years: YearSelection, cumulative: boolean): YearSelection {
  const { range, undated } = years;
  if (range === null || allYears(years)) return years;
  return { range: { from: cumulative ? YEAR_SPAN.from : range.to, to: range.to }, undated };
}

/**
 * Every range of years that can be selected: each year alone, all years up to each, then the other ranges.
 */
export const SPANS: readonly YearSelection[] = [
  ...YEARS.map((year) => yearsOf(year, false)),
  ...YEARS.slice(1).map((year) => yearsOf(year, true)),
  ...YEARS.slice(1).flatMap((from) =>
    YEARS.filter((to) => to > from).map((to) => ({ range: { from, to }, undated: false })),
  ),
];
