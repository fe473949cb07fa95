/** The form as it opens: a sheet of what the reader is looking at, by the standing habits of an office. */
import { today } from '../../domain/today';
import { YEARS } from '../../domain/year-choice';
import type { Selection } from '../../store/selection';
import type { PrintForm } from './form';

/** @param mark the mark of use, in the reader's language */
export const startForm = (selection: Selection, mark: string): PrintForm => ({
  kind: 'sheet',
  atlas: 'prefectures',
  agency: '',
  line: selection.kind === 'feature' ? selection.id : '',
  yearsA: String(YEARS.at(-2) ?? YEARS.at(-1)),
  yearsB: String(YEARS.at(-1)),
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
