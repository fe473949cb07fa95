/** Writes how well the position of a feature is known. */
import type { TFunction } from 'i18next';
import type { FeatureProperties } from '../domain/contract/register';
import type { Language } from '../i18n/language';
import { kilometres } from './lengths';

/** Geometry class, accuracy and course basis in one plain sentence. */
export function geometryWords(
  t: TFunction,
  {
    geometryClass,
    accuracyKm,
    courseBasis,
  }: Pick<FeatureProperties, 'geometryClass' | 'accuracyKm' | 'courseBasis'>,
  language: Language,
): string {
  if (geometryClass === null) return t('feature.unplaced');
  const km = accuracyKm === null ? '?' : kilometres(accuracyKm, language);
  const quality = t(`geometry.${geometryClass}`, { km });
  return courseBasis
    ? t('geometry.both', { quality, basis: t(`geometry.${courseBasis}`) })
    : quality;
}
