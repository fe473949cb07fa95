/** What the search box needs beside the register: the gazetteer, other names, and pinyin. */
import type { Aliases } from '../domain/contract';
import type { Pinyin, Place, SearchData } from '../domain/search/entries';
import { hasKeys, readJson } from './load';

const isPlaces = (value: unknown): value is Place[] =>
  Array.isArray(value) && value.every((one) => hasKeys(one, 'id', 'nameZh', 'lon', 'lat'));

const isPinyin = (value: unknown): value is Pinyin =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAliases = (value: unknown): value is Aliases =>
  hasKeys(value, 'feature', 'place', 'region', 'agency', 'abbreviations');

const NO_ALIASES: Aliases = { feature: {}, place: {}, region: {}, agency: {}, abbreviations: [] };

/** Without a file its kind of search is missing and the others work. */
export async function loadSearchData(): Promise<SearchData> {
  const [places, pinyin, aliases] = await Promise.all([
    readJson('places.json', isPlaces),
    readJson('pinyin.json', isPinyin),
    readJson('aliases.json', isAliases),
  ]);
  return {
    places: 'value' in places ? places.value : [],
    pinyin: 'value' in pinyin ? pinyin.value : {},
    aliases: 'value' in aliases ? aliases.value : NO_ALIASES,
  };
}
