/** Writes which files failed to load, in the language of the interface. */
import type { TFunction } from 'i18next';
import { PartFailure } from './faults';

/** If more files failed than this, the message gives their number, and their names are in a closed list. */
const NAMED = 2;

export interface FailureWords {
  words: string;
  /** One line per file, if there are too many to name in the message; otherwise empty. */
  files: readonly string[];
}

export function failureWords(t: TFunction, failure: unknown): FailureWords {
  if (!(failure instanceof PartFailure)) {
    const message = failure instanceof Error ? failure.message : String(failure);
    return { words: t('part.broken', { message }), files: [] };
  }
  const files = failure.faults.map(({ kind, file, status }) => t(`part.${kind}`, { file, status }));
  if (files.length > NAMED) return { words: t('part.several', { count: files.length }), files };
  return { words: files.join(t('part.and')) || t('part.unusable'), files: [] };
}
