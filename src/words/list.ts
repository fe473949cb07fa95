/** Joins texts with the separators that the language uses. */
import type { Language } from '../i18n/language';

const LIST = { zh: '、', en: ', ' };
const LIST_IN_CELL = { zh: '、', en: '; ' };
const STATEMENTS = { zh: '；', en: '; ' };
const SENTENCES = { zh: '', en: ' ' };

const joiner =
  (marks: Record<Language, string>) =>
  (texts: readonly string[], language: Language): string =>
    texts.join(marks[language]);

export const listed = joiner(LIST);

/** For things of which one holds: 甲或乙, A or B. */
export const either = joiner({ zh: '或', en: ' or ' });

/** For a field of a CSV file, where a comma would end the field. */
export const listedInField = joiner(LIST_IN_CELL);

/** For parts of one sentence that have commas of their own. */
export const statements = joiner(STATEMENTS);

/** For whole sentences, each with its full stop. */
export const sentences = joiner(SENTENCES);

/** The first `most` texts as a list, and the number of those left out. */
export function cutList(
  texts: readonly string[],
  most: number,
  language: Language,
): { list: string; rest: number } {
  return {
    list: listed(texts.slice(0, most), language),
    rest: Math.max(0, texts.length - most),
  };
}

/** Capitalises the first letter of a line; Chinese stays as it is. */
export const atLineStart = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);
