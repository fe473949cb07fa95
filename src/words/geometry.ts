/** Writes how well the position of a feature is known, and where on a line nothing checks it. */
import type { TFunction } from 'i18next';
import type { FeatureProperties } from '../domain/contract/register';
import type { Stretch } from '../domain/contract/stretches';
import { networkTraits } from '../domain/networks';
import type { Language } from '../i18n/language';
import { kilometres } from './lengths';
import { listed } from './list';

/** The accuracy of a line as a number of kilometres, or from the best stretch to the worst: 4–12. */
export function accuracyWords(
  accuracyKm: number,
  stretches: readonly Stretch[],
  language: Language,
): string {
  const bestKm = Math.min(accuracyKm, ...stretches.map((one) => one.accuracyKm));
  const range = bestKm < accuracyKm ? [bestKm, accuracyKm] : [accuracyKm];
  return range.map((km) => kilometres(km, language)).join('–');
}

/** Where on a strand of a line nothing checks it, and what is claimed there; null where all is checked. */
export function uncheckedWords(
  t: TFunction,
  stretches: readonly Stretch[],
  language: Language,
): string | null {
  const unchecked = stretches.filter(({ checked }) => !checked);
  const [first] = unchecked;
  if (!first) return null;
  const km = kilometres(first.accuracyKm, language);
  if (unchecked.length === stretches.length) return t('geometry.uncheckedWhole', { km });
  const where = unchecked.map(({ fromKm, toKm }) =>
    t('geometry.uncheckedFromTo', {
      from: kilometres(fromKm, language),
      to: kilometres(toKm, language),
    }),
  );
  return t('geometry.uncheckedSome', {
    km,
    length: kilometres(
      unchecked.reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0),
      language,
    ),
    where: listed(where, language),
  });
}

/** Whether what is drawn is a direction in the air, whose length and error say nothing of the route. */
export const isDirection = (network: FeatureProperties['network']): boolean =>
  networkTraits(network).airborne === true;

const YEAR = /^\d{4}$/;

/** A year as one says it; a date with month or day as it is written. */
export const courseDateWords = (t: TFunction, date: string): string =>
  YEAR.test(date) ? t('geometry.year', { year: date }) : date;

/** Geometry class, accuracy, course basis and of when the course is, in one plain sentence. */
export function geometryWords(
  t: TFunction,
  {
    network,
    geometryClass,
    accuracyKm,
    stretches = [],
    courseBasis,
    courseDate,
  }: Pick<
    FeatureProperties,
    'geometryClass' | 'accuracyKm' | 'stretches' | 'courseBasis' | 'courseDate'
  > &
    Partial<Pick<FeatureProperties, 'network'>>,
  language: Language,
): string {
  if (geometryClass === null) return t('feature.unplaced');
  if (network && isDirection(network)) return t('geometry.direction');
  const km = accuracyKm === null ? '?' : accuracyWords(accuracyKm, stretches, language);
  const quality = t(`geometry.${geometryClass}`, { km });
  if (!courseBasis) return quality;
  const basis = courseDate
    ? t(`geometry.${courseBasis}Of`, { date: courseDateWords(t, courseDate) })
    : t(`geometry.${courseBasis}`);
  return t('geometry.both', { quality, basis });
}
