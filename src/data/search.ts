/** Loads what the search needs in addition to the register: existing lines, gazetteer, aliases, and pinyin. */
import type { Aliases } from '../domain/contract/names';
import type { SearchData } from '../domain/search/entries';
import { readGenerated } from './read-generated';

const NO_ALIASES: Aliases = { feature: {}, place: {}, region: {}, agency: {}, abbreviations: [] };

/** If a file is missing, only the search by that file is lost. */
export async function loadSearchData(): Promise<SearchData> {
  const [existing, places, pinyin, aliases] = await Promise.all([
    readGenerated('existing-trunk.geojson'),
    readGenerated('places.json'),
    readGenerated('pinyin.json'),
    readGenerated('aliases.json'),
  ]);
  return {
    existing: 'value' in existing ? existing.value.features : [],
    places: 'value' in places ? places.value : [],
    pinyin: 'value' in pinyin ? pinyin.value : {},
    aliases: 'value' in aliases ? aliases.value : NO_ALIASES,
  };
}
