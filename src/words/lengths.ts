/** Kilometres as figures. */
import { type Language, LOCALES } from '../i18n/language';

/** Below 10 km to a tenth. */
export const kilometres = (km: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: km < 10 ? 1 : 0 }).format(km);
