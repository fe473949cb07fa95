/** The step a playback shows, in words: a year, all up to its end, or no year. */
import type { TFunction } from 'i18next';
import type { Playback } from '../../store/atlas-store';
import { PLAYBACK_STEPS } from '../../store/playback';

export function stepName(t: TFunction, { step, cumulative }: Playback): string {
  const choice = PLAYBACK_STEPS[step];
  if (choice === 'undated') return t(cumulative ? 'playback.withUndated' : 'year.undated');
  return cumulative ? t('playback.toEndOf', { year: choice }) : String(choice);
}
