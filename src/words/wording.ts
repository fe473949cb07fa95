/**
 * The context in which functions of this folder write text: `t`, the language, and the catalogue for
 * looking up records. Each function takes only what it needs.
 */
import type { TFunction } from 'i18next';
import type { Catalogue } from '../domain/catalogue';
import type { Language } from '../i18n/language';

export interface Wording {
  t: TFunction;
  language: Language;
  catalogue: Catalogue;
}
