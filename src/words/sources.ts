/** Writes the source of a fact. */
import type { TFunction } from 'i18next';
import type { Source, SourceRef } from '../domain/contract/sources';
import { type Language, titleIn } from '../i18n/language';

/** The title and the locator in it; an unknown source is written by its id. */
export function sourceWords(
  t: TFunction,
  { id, locator }: SourceRef,
  sourceById: ReadonlyMap<string, Source>,
  language: Language,
): string {
  const source = sourceById.get(id);
  const title = source ? titleIn(source, language) : id;
  return locator ? title + t('app.colon') + locator : title;
}
