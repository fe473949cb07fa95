/** Labels and tooltips of the items of a profile, in the language of the interface. */
import type { TFunction } from 'i18next';
import { isExisting } from '../../domain/profile/input';
import type { Item } from '../../domain/profile/item';
import type { PlacedSection } from '../../domain/profile/sections';
import { type Language, nameIn } from '../../i18n/language';
import { kilometres } from '../../words/lengths';
import { chainageWords, groupWords, relationWords } from '../../words/profile';
import type { StripWords } from './marks';

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

/** A road's number, or a railway's short name; none in English where it is written in Chinese. */
const shortRef = ({ refs: [ref] }: Item, language: Language): string | undefined =>
  ref !== undefined && language === 'en' && /\p{Script=Han}/u.test(ref) ? undefined : ref;

export function stripWords(t: TFunction, language: Language): StripWords {
  return {
    item: (item) => {
      const ref = shortRef(item, language);
      return isExisting(item.group) && ref ? ref : short(nameIn(item, language), language);
    },
    whole: (item) => [shortRef(item, language), nameIn(item, language)].filter(Boolean).join(' '),
    several: (name, count) => t('profile.more', { name, count }),
    section: (section) => sectionWords(t, section, language),
  };
}

/** Everything about a mark, for a tooltip and a screen reader. */
export const itemSentence = (t: TFunction, item: Item, language: Language): string =>
  [
    nameIn(item, language),
    groupWords(t, item.group),
    ...(item.courseDate === undefined ? [] : [t('profile.courseDate', { date: item.courseDate })]),
    chainageWords(t, item, language),
    relationWords(t, item, language),
  ].join(' · ');
