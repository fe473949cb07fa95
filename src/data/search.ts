/** What the search box needs beside the register: the gazetteer, other names, and pinyin. */
import type { Aliases } from '../domain/contract/names';
import type { SearchData } from '../domain/search/entries';
import { readGenerated } from './read-generated';

const NO_ALIASES: Aliases = { feature: {}, place: {}, region: {}, agency: {}, abbreviations: [] };

/** Without a file its kind of search is missing and the others work. */
export async function loadSearchData(): Promise<SearchData> {
  const [places, pinyin, aliases] = await Promise.all([
    readGenerated('places.json'),
    readGenerated('pinyin.json'),
    readGenerated('aliases.json'),
  ]);
  return {
    places: 'value' in places ? places.value : [],
    pinyin: 'value' in pinyin ? pinyin.value : {},
    aliases: 'value' in aliases ? aliases.value : NO_ALIASES,
  };
}
