/** Writes what a commitment asks for: milestone, strength, works, year. */
import type { TFunction } from 'i18next';
import type { Commitment } from '../domain/contract/register';
import { yearOrNone } from './deadlines';
import type { Wording } from './wording';

/** The milestone; on the next line its strength and works, if the notice states them. */
export function askedWords(
  { milestone, strength, works }: Pick<Commitment, 'milestone' | 'strength' | 'works'>,
  { t }: Pick<Wording, 't'>,
): string {
  const more = [
    ...(strength === 'plain' ? [] : [t(`strength.${strength}`)]),
    ...(works === 'none' ? [] : [t(`works.${works}`)]),
  ];
  return [t(`milestone.${milestone}`), ...(more.length > 0 ? [more.join(' · ')] : [])].join('\n');
}

/** Milestone and year in one line. */
export const milestoneAndYear = (
  t: TFunction,
  { milestone, deadline }: Pick<Commitment, 'milestone' | 'deadline'>,
): string => [t(`milestone.${milestone}`), yearOrNone(t, deadline)].join(' · ');
