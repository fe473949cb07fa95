/** The form as it opens: a sheet of what the reader is looking at, by the standing habits of an office. */

import type { YearSelection } from '../../domain/filter';
import { today } from '../../domain/today';
import { isCumulative, YEARS, yearsOf } from '../../domain/year-choice';
import type { Selection } from '../../store/selection';
import { writeYears } from '../../store/url/filter-params';
import type { PrintForm } from './form';

/** The last year but `back`, read as the reader reads years now. */
const yearFromLast = (back: number, read: YearSelection): string => {
  const year = YEARS.at(-1 - back);
  return year === undefined ? '' : writeYears(yearsOf(year, isCumulative(read) === true));
};

/**
 * @param mark the mark of use, in the reader's language
 * @param years those of the filter
 */
export const startForm = (selection: Selection, mark: string, years: YearSelection): PrintForm => ({
  kind: 'sheet',
  atlas: 'regions',
  agency: '',
  line: selection.kind === 'feature' ? selection.id : '',
  yearsA: yearFromLast(1, years),
  yearsB: yearFromLast(0, years),
  undatedA: false,
  undatedB: false,
  area:
    selection.kind === 'region'
      ? `region:${selection.id}`
      : selection.kind === 'feature'
        ? 'selected'
        : 'view',
  paper: 'A3',
  orientation: 'auto',
  customWidth: '600',
  customHeight: '900',
  margin: '10',
  scale: '',
  poster: false,
  ink: 'colour',
  title: '',
  subtitle: '',
  maker: '',
  date: today(),
  mark,
  reviewed: false,
  review: '',
  graticule: true,
  overview: true,
  insets: [],
  table: 'following',
  code: false,
  baseUrl: `${location.origin}${location.pathname}`,
});
