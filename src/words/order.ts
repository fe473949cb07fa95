/** Sorts names by the rules of a language. */
import { type Language, LOCALES } from '../i18n/language';

/** A comparison function; empty names come last. */
export function nameOrder(language: Language): (a: string, b: string) => number {
  const collator = new Intl.Collator(LOCALES[language]);
  return (a, b) => Number(a === '') - Number(b === '') || collator.compare(a, b);
}
