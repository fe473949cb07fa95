/**
 * What texts are written with. Every function of this folder takes of it what it needs: `t`, the
 * language, or all of it where it looks something up in the register.
 */
import type { TFunction } from 'i18next';
import type { Catalogue } from '../domain/catalogue';
import type { Language } from '../i18n/language';

export interface Wording {
  t: TFunction;
  language: Language;
  catalogue: Catalogue;
}
