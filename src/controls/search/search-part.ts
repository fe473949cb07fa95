/**
 * The part that loads when the search box first takes the focus: search engine, lists of results and
 * their words. The box itself belongs to the first load, whose size is limited.
 */
import type { Catalogue } from '../../domain/catalogue';
import { type SearchData, searchIndex } from '../../domain/search/entries';
import { search } from '../../domain/search/search';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/search-results.en.json';
import zh from '../../i18n/parts/search-results.zh.json';
import { FilteredNotice } from './FilteredNotice';
import { openFound } from './open-found';
import { listedGroups, SearchResults } from './SearchResults';
import type { Searchable } from './searchable';
import './search-results.css';

addWords({ zh, en });

const searchableOf = (catalogue: Catalogue, data: SearchData): Searchable => ({
  index: searchIndex(catalogue, data),
  placeById: new Map(data.places.map((place) => [place.id, place])),
  existingById: new Map(data.existing.map((line) => [line.properties.id, line])),
});

const part = { searchableOf, search, listedGroups, openFound, SearchResults, FilteredNotice };
export default part;
