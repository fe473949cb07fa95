/** What the search box needs beside the register: the gazetteer, other names, and pinyin. */
import type { Aliases, Pinyin } from '../domain/contract/names';
import type { SearchData } from '../domain/search/entries';
import { hasKeys, isGazetteer, isTexts } from './accept';
import { readJson } from './read-file';

const isPinyin = (value: unknown): value is Pinyin =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((syllables) => typeof syllables === 'string');

const areNames = (value: unknown): boolean => hasKeys(value) && Object.values(value).every(isTexts);

const isAliases = (value: unknown): value is Aliases =>
  hasKeys(value, 'feature', 'place', 'region', 'agency', 'abbreviations') &&
  [value.feature, value.place, value.region, value.agency].every(areNames);

const NO_ALIASES: Aliases = { feature: {}, place: {}, region: {}, agency: {}, abbreviations: [] };

/** Without a file its kind of search is missing and the others work. */
export async function loadSearchData(): Promise<SearchData> {
  const [places, pinyin, aliases] = await Promise.all([
    readJson('places.json', isGazetteer),
    readJson('pinyin.json', isPinyin),
    readJson('aliases.json', isAliases),
  ]);
  return {
    places: 'value' in places ? places.value : [],
    pinyin: 'value' in pinyin ? pinyin.value : {},
    aliases: 'value' in aliases ? aliases.value : NO_ALIASES,
  };
}
