/** Countries, which the register knows by their ISO codes. */
import { type Language, LOCALES } from '../i18n/language';

export const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames([LOCALES[language]], { type: 'region' }).of(code) ?? code;
