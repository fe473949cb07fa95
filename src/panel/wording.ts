/** Plain words for coded values, in the language of the interface. */
import type { TFunction } from 'i18next';
import type { Deadline, FeatureProperties } from '../domain/contract/register';
import { type Language, LOCALES } from '../i18n';
import { kilometres } from '../i18n/profile-words';

/** A deadline: its year in plain words, and the notice's own phrase. */
export function deadlineWords(t: TFunction, { year, kind, phrase }: Deadline): string {
  return t('deadline.withPhrase', { words: t(`deadline.${kind}`, { year }), phrase });
}

export const shortDeadline = (t: TFunction, { year }: Deadline): string =>
  year === null ? t('year.undated') : String(year);

export { kilometres };

/** Geometry class, accuracy and course basis in one plain sentence. */
export function geometryWords(
  t: TFunction,
  { geometryClass, accuracyKm, courseBasis }: FeatureProperties,
  language: Language,
): string {
  if (geometryClass === null) return t('feature.unplaced');
  const km = accuracyKm === null ? '?' : kilometres(accuracyKm, language);
  const quality = t(`geometry.${geometryClass}`, { km });
  return courseBasis
    ? t('geometry.both', { quality, basis: t(`geometry.${courseBasis}`) })
    : quality;
}

/** A country's name by its ISO code. */
export const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames([LOCALES[language]], { type: 'region' }).of(code) ?? code;
