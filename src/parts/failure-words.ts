/** What failed, in the language of the interface. */
import type { TFunction } from 'i18next';
import { PartFailure } from './faults';

export function failureWords(t: TFunction, failure: unknown): string {
  if (!(failure instanceof PartFailure)) {
    const message = failure instanceof Error ? failure.message : String(failure);
    return t('part.broken', { message });
  }
  const words = failure.faults.map(({ kind, file, status }) => t(`part.${kind}`, { file, status }));
  return words.length > 0 ? words.join(t('part.and')) : t('part.unusable');
}
