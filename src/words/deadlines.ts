/** Deadlines: the year in plain words, and the notice's own phrase, which is Chinese in either language. */
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

/** Plain words with the phrase. */
export const deadlineWords = (t: TFunction, deadline: Deadline): string =>
  t('deadline.withPhrase', { words: plainDeadline(t, deadline), phrase: deadline.phrase });

/** The same cut at the phrase, whose language has to be marked: what stands before it and after. */
export function aroundPhrase(t: TFunction, deadline: Deadline): [before: string, after: string] {
  const words = plainDeadline(t, deadline);
  // One mark, always there: the library's parser of marks would weigh 3 kB in the first load.
  const [before = '', after = ''] = t('deadline.withMarkedPhrase', { words, phrase: '' }).split(
    '<phrase></phrase>',
  );
  return [before, after];
}

/** In a table of text; what governs less than the whole bracket says so. */
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
 * The same as short as a column of a sheet wants it: in Chinese the notice's own phrase where it
 * says the year, in English plain words before it.
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

/** Each in a line, those of the whole bracket first. */
export const deadlineLines = (
  deadlines: readonly Deadline[],
  line: (deadline: Deadline) => string,
): string =>
  deadlines
    .toSorted((a, b) => Number(a.scope !== 'bracket') - Number(b.scope !== 'bracket'))
    .map(line)
    .join('\n');
