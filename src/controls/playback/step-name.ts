/** The step a playback shows, in words: a year, all up to its end, or no year. */
import type { TFunction } from 'i18next';
import { yearsLine } from '../../i18n/filter-words';
import type { Playback } from '../../store/atlas-store';
import { stepYears } from '../../store/playback';

export const stepName = (t: TFunction, { step, cumulative }: Playback): string =>
  yearsLine(t, stepYears(step, cumulative));
