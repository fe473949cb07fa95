/** The languages of the interface, and the text of a record in one of them. */
import type { Text } from '../domain/contract/text';

export type Language = 'zh' | 'en';

/** BCP 47 tags for `lang` attributes and Intl. */
export const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

export const inLanguage = (text: Text, language: Language): string => text[language];

export const nameIn = (named: { nameZh: string; nameEn: string }, language: Language): string =>
  language === 'zh' ? named.nameZh : named.nameEn;

export const headingIn = (
  headed: { headingZh: string; headingEn: string },
  language: Language,
): string => (language === 'zh' ? headed.headingZh : headed.headingEn);

/** The English title where a source has no Chinese one. */
export const titleIn = (
  { titleZh, titleEn }: { titleZh?: string; titleEn: string },
  language: Language,
): string => (language === 'zh' && titleZh) || titleEn;
