/** Formats numbers of kilometres. */
import { type Language, LOCALES } from '../i18n/language';

/** With one decimal below 10 km, otherwise none. */
const decimals = (km: number): number => (km < 10 ? 1 : 0);

export const kilometres = (km: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals(km) }).format(km);

/** Without marks between thousands, for a spreadsheet. */
export const plainKilometres = (km: number): string => String(Number(km.toFixed(decimals(km))));
