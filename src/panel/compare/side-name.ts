/** What one of two compared filters is called. */
import type { TFunction } from 'i18next';
import type { Catalogue } from '../../domain/catalogue';
import { EVERYTHING, type Filter, sameFilter } from '../../domain/filter';
import { choiceOf, isCumulative } from '../../domain/year-choice';
import type { Language } from '../../i18n';
import { filterWords } from '../../i18n/filter-words';

/** A year alone is told from all up to its end; other conditions follow. */
export function sideName(
  t: TFunction,
  filter: Filter,
  catalogue: Catalogue,
  language: Language,
): string {
  const year = choiceOf(filter.years);
  const plain = typeof year === 'number' && filter.milestones.length === 0;
  if (!plain) {
    const words = filterWords(t, filter, catalogue, language);
    return words.length > 0 ? words.join(' · ') : t('words.everything');
  }
  const span = t(isCumulative(filter.years) ? 'compare.toEndOf' : 'compare.dueIn', { year });
  const rest = { ...filter, years: EVERYTHING.years };
  return [
    span,
    ...(sameFilter(rest, EVERYTHING) ? [] : filterWords(t, rest, catalogue, language)),
  ].join(' · ');
}
