/** Writes the items of a corridor's profile, for screen and paper. */
import type { TFunction } from 'i18next';
import { type Group, isExisting } from '../domain/profile/input';
import type { Item } from '../domain/profile/item';
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

/** Whether an item is a stretch of the line and not one position. */
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
  // Nearer than 50 m, the two ends are drawn at the same position.
  if (relation === 'end' && distanceKm < 0.05) return t('profile.relation.end');
  return t(`profile.relation.${relation === 'end' ? 'endGap' : relation}`, { km });
}

/** Left or right; none for a line that this one meets. */
export const sideWords = (t: TFunction, { relation, side }: Item): string =>
  t(`profile.side.${relation === 'beside' || relation === 'passing' ? side : 'none'}`);
