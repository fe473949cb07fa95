/** Loads the texts of the interface, Chinese first. Texts of the notice are in the register, not here. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loadPart } from '../parts/load-part';
import { EDITION_WORDS } from './edition-words';
import type { Language } from './language';
import failureEn from './parts/failure.en.json';
import failureZh from './parts/failure.zh.json';
import zh from './zh.json';

type Words = Record<string, unknown>;

/** In a file of its own: most users never need it. */
const englishWords = async (): Promise<Words> => (await import('./en.json')).default;

/** Always loaded: the messages about failed downloads must not have to be downloaded themselves. */
const FIRST = { zh: { ...zh, ...failureZh }, en: failureEn };

/** Starts in Chinese if the texts of another language cannot be loaded now; changeLanguage tries again. */
export async function startI18n(language: Language): Promise<void> {
  const english = language === 'en' ? await englishWords().catch(() => null) : null;
  await i18next.use(initReactI18next).init({
    lng: english ? language : 'zh',
    fallbackLng: 'zh',
    resources: {
      zh: { translation: FIRST.zh },
      en: { translation: { ...FIRST.en, ...english } },
    },
    interpolation: { escapeValue: false, defaultVariables: EDITION_WORDS },
    returnNull: false,
    showSupportNotice: false,
  });
}

let wanted: Language | null = null;

/**
 * Loads the texts before it switches, and rejects if they cannot be loaded. If the user chooses another
 * language meanwhile, the last choice counts.
 */
export async function changeLanguage(language: Language): Promise<void> {
  wanted = language;
  if (language === 'en') addWords({ en: await loadPart(englishWords) });
  if (wanted === language) await i18next.changeLanguage(language);
}

/** Adds the texts of a part of the interface that is loaded when it is first opened. */
export function addWords(words: Partial<Record<Language, Words>>): void {
  for (const [language, own] of Object.entries(words)) {
    i18next.addResourceBundle(language, 'translation', own, true, false);
  }
}
