/** Several texts as one, with the marks that the language puts between them. */
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

/** In a field of a CSV file, where a comma ends the field. */
export const listedInField = joiner(LIST_IN_CELL);

/** Parts of one sentence that have commas of their own. */
export const statements = joiner(STATEMENTS);

/** Whole sentences, each with its full stop. */
export const sentences = joiner(SENTENCES);

/** The first `most` as a list, and how many there are beyond. */
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

/** Words that begin a line; Chinese stays as it is. */
export const atLineStart = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);
