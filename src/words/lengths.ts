/** Formats a number of kilometres. */
import { type Language, LOCALES } from '../i18n/language';

/** With one decimal below 10 km, otherwise none. */
export const kilometres = (km: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: km < 10 ? 1 : 0 }).format(km);
