/** What the profile says of its items, in the language of the interface. */
import type { TFunction } from 'i18next';
import type { Item } from '../../domain/profile/item';
import type { Group } from '../../domain/profile/measured';
import type { PlacedSection } from '../../domain/profile/sections';
import { type Language, nameIn } from '../../i18n';
import { kilometres } from '../wording';
import type { StripWords } from './marks';

const OWN_GROUPS: readonly Group[] = ['places', 'existing-railways', 'existing-roads'];

export const groupWords = (t: TFunction, group: Group): string =>
  t(OWN_GROUPS.includes(group) ? `profile.group.${group}` : `network.${group}`);

/** 约 12 ±8, or 约 12–40 ±8. */
export function chainageWords(t: TFunction, item: Item, language: Language): string {
  const error = kilometres(item.plusMinusKm, language);
  const from = kilometres(item.fromKm, language);
  const to = kilometres(item.toKm, language);
  return from === to
    ? t('profile.at', { km: from, error })
    : t('profile.stretch', { from, to, error });
}

export function relationWords(t: TFunction, item: Item, language: Language): string {
  const { relation, distanceKm, fromKm, toKm, count } = item;
  const km = kilometres(relation === 'shared' ? toKm - fromKm : distanceKm, language);
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

const LONGEST_LABEL = { zh: 12, en: 24 };

const short = (text: string, language: Language): string => {
  const most = LONGEST_LABEL[language];
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
};

export function sectionWords(t: TFunction, placed: PlacedSection, language: Language): string {
  const { section } = placed;
  const name = [section.ref, nameIn(section, language)].filter(Boolean).join(' ');
  return section.lengthKm === undefined
    ? name
    : `${name} · ${t('profile.section.label', { km: kilometres(section.lengthKm, language) })}`;
}

export function stripWords(t: TFunction, language: Language): StripWords {
  return {
    item: (item) => {
      const [ref] = item.refs;
      const existing = item.group === 'existing-roads' || item.group === 'existing-railways';
      return existing && ref ? ref : short(nameIn(item, language), language);
    },
    whole: (item) => [item.refs[0], nameIn(item, language)].filter(Boolean).join(' '),
    several: (name, count) => t('profile.more', { name, count }),
    section: (section) => sectionWords(t, section, language),
  };
}

/** Everything about a mark, for a tooltip and a screen reader. */
export const itemSentence = (t: TFunction, item: Item, language: Language): string =>
  [
    nameIn(item, language),
    groupWords(t, item.group),
    chainageWords(t, item, language),
    relationWords(t, item, language),
  ].join(' · ');
