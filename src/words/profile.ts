/** What a corridor's profile says of the things it meets, on screen and on paper. */
import type { TFunction } from 'i18next';
import type { Item } from '../domain/profile/item';
import { type Group, isExisting } from '../domain/profile/measured';
import type { Language } from '../i18n/language';
import { kilometres } from './lengths';

export const groupWords = (t: TFunction, group: Group): string =>
  t(group === 'places' || isExisting(group) ? `profile.group.${group}` : `network.${group}`);

/** 约 12 ±8, or 约 12–40 ±8. */
export function chainageWords(t: TFunction, item: Item, language: Language): string {
  const error = kilometres(item.plusMinusKm, language);
  const from = kilometres(item.fromKm, language);
  const to = kilometres(item.toKm, language);
  return from === to
    ? t('profile.at', { km: from, error })
    : t('profile.stretch', { from, to, error });
}

/** A stretch of the line, as opposed to a spot. */
export const isStretch = ({ relation }: Item): boolean =>
  relation === 'shared' || relation === 'alongside';

export function relationWords(t: TFunction, item: Item, language: Language): string {
  const { relation, distanceKm, fromKm, toKm, count } = item;
  const km = kilometres(isStretch(item) ? toKm - fromKm : distanceKm, language);
  if (relation === 'crossing') {
    return t(count > 1 ? 'profile.relation.crossing_other' : 'profile.relation.crossing_one', {
      count,
    });
  }
  // Drawn at the very same spot.
  if (relation === 'end' && distanceKm < 0.05) return t('profile.relation.end');
  return t(`profile.relation.${relation === 'end' ? 'endGap' : relation}`, { km });
}

/** A side makes no sense of a line that is met. */
export const sideWords = (t: TFunction, { relation, side }: Item): string =>
  t(`profile.side.${relation === 'beside' || relation === 'passing' ? side : 'none'}`);
