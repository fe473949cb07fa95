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

/**
 * Whether dated commitments are counted from the first year on, or those of one year alone; null
 * where the selection does not tell: nothing dated, everything, the first year, another span.
 */
export function isCumulative(years: YearSelection): boolean | null {
  const { range } = years;
  if (range === null || allYears(years) || range.to === YEAR_SPAN.from) return null;
  if (range.from === range.to) return false;
  return range.from === YEAR_SPAN.from ? true : null;
}

/** The last year of a selection read the one way or the other; the undated stay as they are. */
export function readAs(years: YearSelection, cumulative: boolean): YearSelection {
  const { range, undated } = years;
  if (range === null || allYears(years)) return years;
  return { range: { from: cumulative ? YEAR_SPAN.from : range.to, to: range.to }, undated };
}

/** Every span of years that can be chosen: each alone, all up to its end, then the others. */
export const SPANS: readonly YearSelection[] = [
  ...YEARS.map((year) => yearsOf(year, false)),
  ...YEARS.slice(1).map((year) => yearsOf(year, true)),
  ...YEARS.slice(1).flatMap((from) =>
    YEARS.filter((to) => to > from).map((to) => ({ range: { from, to }, undated: false })),
  ),
];
