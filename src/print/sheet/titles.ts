/** 图名 and 副标题 where the planner gave none. */
import type { TFunction } from 'i18next';
import type { Catalogue } from '../../domain/catalogue';
import { headingIn, nameIn } from '../../i18n/language';
import { filterWords } from '../../words/filters';
import { atLineStart } from '../../words/list';
import type { PrintRequest } from '../request';

export function areaName(
  { area, language }: PrintRequest,
  catalogue: Catalogue,
  t: TFunction,
): string {
  const record =
    area.kind === 'region'
      ? catalogue.regionById.get(area.id)
      : area.kind === 'feature'
        ? catalogue.featureById.get(area.id)?.properties
        : undefined;
  if (record) return nameIn(record, language);
  return t(area.kind === 'extent' ? 'print.titles.view' : 'print.titles.whole');
}

export const titleOf = (request: PrintRequest, catalogue: Catalogue, t: TFunction): string =>
  request.title ?? t('print.titles.sheet', { area: areaName(request, catalogue, t) });

/**
 * Filter, counts and the notice.
 * @param counted in words, each of something else
 * @param asked in place of the filter's words
 */
export function subtitleOf(
  request: PrintRequest,
  catalogue: Catalogue,
  counted: readonly string[],
  t: TFunction,
  asked?: string,
): string {
  if (request.subtitle !== null) return request.subtitle;
  const { language } = request;
  const clause = request.clause === null ? null : catalogue.clauseById.get(request.clause);
  const words =
    asked === undefined ? filterWords(request.filter, { t, language, catalogue }) : [asked];
  const line = [
    ...(clause
      ? [t('print.subtitle.clause', { id: clause.id, heading: headingIn(clause, language) })]
      : []),
    ...(words.length > 0 ? words : clause ? [] : [t('print.subtitle.everything')]),
    ...counted,
    t('print.subtitle.basis', { number: catalogue.notice.number }),
  ].join(' · ');
  return atLineStart(line);
}
