/** Writes a filter in one line, for the screen, the heading of a list, or the title of a sheet. */
import type { TFunction } from 'i18next';
import { NETWORKS } from '../domain/contract/register';
import { allYears, type Filter, YEAR_SPAN, type YearSelection } from '../domain/filter';
import { nameIn } from '../i18n/language';
import { agencyName } from './agencies';
import { atLineStart, listed } from './list';
import type { Wording } from './wording';

/** If there are more names than this, their number is given instead. */
const LISTED = 3;

/** A selection of years, for use inside a sentence. Every text about selected years uses this wording. */
export function yearsWords(t: TFunction, years: YearSelection): string {
  const { range, undated } = years;
  if (allYears(years)) return t('words.allYears');
  if (range === null) return t(undated ? 'words.undatedOnly' : 'words.noYear');
  const span =
    range.from === range.to
      ? t('words.year', { year: range.to })
      : range.from === YEAR_SPAN.from
        ? t('words.yearAndBefore', { year: range.to })
        : t('words.years', range);
  return undated ? t('words.withUndated', { span }) : span;
}

/** The same as a line of its own. */
export const yearsLine = (t: TFunction, years: YearSelection): string =>
  atLineStart(yearsWords(t, years));

/** The conditions, most specific first; empty if the filter has none. */
export function filterWords(filter: Filter, wording: Wording): string[] {
  const { t, language, catalogue } = wording;
  const join = (words: readonly string[]): string => listed(words, language);
  const named = (words: readonly string[], counted: string): string =>
    words.length > LISTED ? t(counted, { count: words.length }) : join(words);
  const regionName = (id: string): string => {
    const region = catalogue.regionById.get(id);
    return region ? nameIn(region, language) : id;
  };

  const when = allYears(filter.years) ? '' : yearsWords(t, filter.years);
  const what = join(filter.milestones.map((one) => t(`milestone.${one}`)));
  const shown = NETWORKS.filter((network) => !filter.hiddenNetworks.includes(network));
  const agencies = named(
    filter.agencies.map((id) => agencyName(id, wording)),
    'words.agencies',
  );
  return [
    what !== '' && when !== '' ? t('words.asked', { what, when }) : what + when,
    shown.length === NETWORKS.length
      ? ''
      : shown.length === 0
        ? t('words.noNetwork')
        : named(
            shown.map((network) => t(`network.${network}`)),
            'words.networks',
          ),
    named(
      filter.regions.map((id) => (id === 'none' ? t('region.none') : regionName(id))),
      'words.regions',
    ),
    agencies && t(`words.agency.${filter.agencyRole}`, { agencies }),
    join(filter.strengths.map((one) => t(`strength.${one}`))),
    join(filter.works.map((one) => t(`works.${one}`))),
    join(filter.geometryClasses.map((one) => t(`quality.${one}`))),
  ].filter((words) => words !== '');
}

/** The same as one line, which says so if the filter has no condition. */
export const filterLine = (filter: Filter, wording: Wording): string =>
  atLineStart(filterWords(filter, wording).join(' · ')) || wording.t('words.everything');
