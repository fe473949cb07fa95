/**
 * Writes deadlines: the year in plain words, and the phrase of the notice, which is Chinese in both
 * languages.
 */
import type { TFunction } from 'i18next';
import type { ClausePart, Deadline } from '../domain/contract/register';
import { inLanguage } from '../i18n/language';
import type { Wording } from './wording';

export const plainDeadline = (
  t: TFunction,
  { kind, year }: Pick<Deadline, 'kind' | 'year'>,
): string => t(`deadline.${kind}`, { year });

export const yearOrNone = (t: TFunction, { year }: Pick<Deadline, 'year'>): string =>
  year === null ? t('year.undated') : String(year);

/** The years of a clause's deadlines in the notice's order, each once. */
export const yearsOfParts = (
  t: TFunction,
  parts: readonly Pick<ClausePart, 'deadlines'>[],
): string[] => [
  ...new Set(parts.flatMap(({ deadlines }) => deadlines.map((one) => yearOrNone(t, one)))),
];

/** The plain words, then the phrase. */
export const deadlineWords = (t: TFunction, deadline: Deadline): string =>
  t('deadline.withPhrase', { words: plainDeadline(t, deadline), phrase: deadline.phrase });

/** The same text, split at the phrase, so that the phrase can be marked as Chinese. */
export function aroundPhrase(t: TFunction, deadline: Deadline): [before: string, after: string] {
  const words = plainDeadline(t, deadline);
  // Split by hand, since the text always has this one tag: the library's parser of tags would add 3 kB to
  // the first load.
  const [before = '', after = ''] = t('deadline.withMarkedPhrase', { words, phrase: '' }).split(
    '<phrase></phrase>',
  );
  return [before, after];
}

/** For a text table. A deadline that governs less than the whole bracket says what it governs. */
export function scopedDeadline(
  deadline: Deadline,
  { t, language }: Pick<Wording, 't' | 'language'>,
): string {
  const words = deadlineWords(t, deadline);
  const { scope, governs } = deadline;
  if (scope === 'bracket') return words;
  return t('ledger.apart', {
    scope: t(`deadline.${scope}`),
    words,
    governs: governs ? inLanguage(governs, language) : '',
  });
}

/**
 * The short form, for a column of a sheet: in Chinese the phrase alone if it states the year, in English
 * plain words before the phrase.
 */
export function deadlineOnSheet(
  deadline: Deadline,
  { t, language }: Pick<Wording, 't' | 'language'>,
): string {
  const { phrase: own, year, scope, governs } = deadline;
  const saysAll = language === 'zh' && (year === null || own.includes(String(year)));
  const phrase = saysAll ? own : deadlineWords(t, deadline);
  if (scope === 'bracket') return phrase;
  return governs
    ? t('paper.governs', {
        phrase,
        scope: t(`deadline.${scope}`),
        governs: inLanguage(governs, language),
      })
    : t('paper.scoped', { phrase, scope: t(`deadline.${scope}`) });
}

/** One line per deadline; those that govern the whole bracket come first. */
export const deadlineLines = (
  deadlines: readonly Deadline[],
  line: (deadline: Deadline) => string,
): string =>
  deadlines
    .toSorted((a, b) => Number(a.scope !== 'bracket') - Number(b.scope !== 'bracket'))
    .map(line)
    .join('\n');
