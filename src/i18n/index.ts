/** The interface's own words, Chinese first. What the register says is in the register. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Text } from '../domain/contract';
import zh from './zh.json';

export type Language = 'zh' | 'en';

/** BCP 47 tags for `lang` attributes and Intl. */
export const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

type Words = Record<string, unknown>;

/** Most readers never need them. */
const englishWords = async (): Promise<Words> => (await import('./en.json')).default;

export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh',
    resources: {
      zh: { translation: zh },
      ...(language === 'en' && { en: { translation: await englishWords() } }),
    },
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  });
}

let wanted: Language | null = null;

/** Fetches the words first; of several languages chosen meanwhile the last one counts. */
export async function changeLanguage(language: Language): Promise<void> {
  wanted = language;
  if (language === 'en') addWords({ en: await englishWords() });
  if (wanted === language) await i18next.changeLanguage(language);
}

export const inLanguage = (text: Text, language: Language): string => text[language];

export const nameIn = (named: { nameZh: string; nameEn: string }, language: Language): string =>
  language === 'zh' ? named.nameZh : named.nameEn;

export const headingIn = (
  headed: { headingZh: string; headingEn: string },
  language: Language,
): string => (language === 'zh' ? headed.headingZh : headed.headingEn);

/** Adds the words of a part of the interface that loads when it is first opened. */
export function addWords(words: Partial<Record<Language, Words>>): void {
  for (const [language, own] of Object.entries(words)) {
    i18next.addResourceBundle(language, 'translation', own, true, false);
  }
}
