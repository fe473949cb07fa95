/** Why a sheet could not be composed or written, in the language of the interface. */
import type { TFunction } from 'i18next';
import { UnreadFile } from '../../data/read-file';
import { failureWords } from '../../parts/failure-words';
import { PartFailure } from '../../parts/faults';
import { problemWords } from '../../words/problems';

export function outputFailureWords(t: TFunction, failure: unknown): string {
  if (failure instanceof UnreadFile) return problemWords(t, failure.problem);
  if (failure instanceof PartFailure) return failureWords(t, failure).words;
  return failure instanceof Error ? failure.message : String(failure);
}
