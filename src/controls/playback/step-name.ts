/** The step a playback shows, in words: a year, all up to its end, or no year. */
import type { TFunction } from 'i18next';
import { stepYears } from '../../store/playback';
import type { Playback } from '../../store/state';
import { yearsLine } from '../../words/filters';

export const stepName = (t: TFunction, { step, cumulative }: Playback): string =>
  yearsLine(t, stepYears(step, cumulative));
