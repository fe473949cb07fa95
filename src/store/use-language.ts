/** The language of the interface. */
import type { Language } from '../i18n/language';
import { useAtlas } from './atlas-store';

export const useLanguage = (): Language => useAtlas(({ language }) => language);
