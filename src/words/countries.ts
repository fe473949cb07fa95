/** Writes the name of a country from its ISO code, which is what the register holds. */
import { type Language, LOCALES } from '../i18n/language';

export const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames([LOCALES[language]], { type: 'region' }).of(code) ?? code;
