/** Dates as a sheet writes them. */
import type { TFunction } from 'i18next';

/** YYYY-MM-DD in the order and with the words of the language; anything else as it stands. */
export function dateWords(date: string, t: TFunction): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return date;
  return t('paper.dateWords', { year, month, day });
}
