/** Loads the interface's own words, Chinese first. What the register says is in the register. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loadPart } from '../parts/load-part';
import { EDITION_WORDS } from './edition-words';
import type { Language } from './language';
import failureEn from './parts/failure.en.json';
import failureZh from './parts/failure.zh.json';
import zh from './zh.json';

type Words = Record<string, unknown>;

/** Most readers never need them. */
const englishWords = async (): Promise<Words> => (await import('./en.json')).default;

/** What tells that words or parts are not there may itself not have to be fetched. */
const FIRST = { zh: { ...zh, ...failureZh }, en: failureEn };

/** Starts in Chinese where the words of another language cannot be had at once; changeLanguage tries again. */
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

/** Fetches the words first, and rejects where they cannot be had; of several languages chosen meanwhile the last one counts. */
export async function changeLanguage(language: Language): Promise<void> {
  wanted = language;
  if (language === 'en') addWords({ en: await loadPart(englishWords) });
  if (wanted === language) await i18next.changeLanguage(language);
}

/** Adds the words of a part of the interface that loads when it is first opened. */
export function addWords(words: Partial<Record<Language, Words>>): void {
  for (const [language, own] of Object.entries(words)) {
    i18next.addResourceBundle(language, 'translation', own, true, false);
  }
}
