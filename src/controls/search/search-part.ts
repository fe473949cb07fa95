/**
 * The part that loads when the search box first takes the focus: search engine, lists of results and
 * their words. The box itself belongs to the first load, whose size is limited.
 */
import type { Catalogue } from '../../domain/catalogue';
import type { GazetteerPlace } from '../../domain/contract/places';
import { type SearchData, type SearchIndex, searchIndex } from '../../domain/search/entries';
import { search } from '../../domain/search/search';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/search-results.en.json';
import zh from '../../i18n/parts/search-results.zh.json';
import { FilteredNotice } from './FilteredNotice';
import { openFound } from './open-found';
import { listedGroups, SearchResults } from './SearchResults';
import './search-results.css';

addWords({ zh, en });

export interface Searchable {
  index: SearchIndex;
  placeById: ReadonlyMap<string, GazetteerPlace>;
}

const searchableOf = (catalogue: Catalogue, data: SearchData): Searchable => ({
  index: searchIndex(catalogue, data),
  placeById: new Map(data.places.map((place) => [place.id, place])),
});

const part = { searchableOf, search, listedGroups, openFound, SearchResults, FilteredNotice };
export default part;
