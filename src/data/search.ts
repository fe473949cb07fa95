/** What the search box needs beside the register: the gazetteer and the spelling in pinyin. */
import type { Pinyin, Place } from '../domain/search/entries';
import { isGazetteer } from './accept';
import { readJson } from './read-file';

const isPinyin = (value: unknown): value is Pinyin =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((syllables) => typeof syllables === 'string');

/** Without a file its kind of search is missing and the others work. */
export async function loadSearchData(): Promise<{ places: Place[]; pinyin: Pinyin }> {
  const [places, pinyin] = await Promise.all([
    readJson('places.json', isGazetteer),
    readJson('pinyin.json', isPinyin),
  ]);
  return {
    places: 'value' in places ? places.value : [],
    pinyin: 'value' in pinyin ? pinyin.value : {},
  };
}
