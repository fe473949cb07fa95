/** What is searched, and the records by which a result is described and opened. */
import type { TrunkFeature } from '../../domain/contract/basemap';
import type { GazetteerPlace } from '../../domain/contract/places';
import type { SearchIndex } from '../../domain/search/entries';

export interface Searchable {
  index: SearchIndex;
  placeById: ReadonlyMap<string, GazetteerPlace>;
  existingById: ReadonlyMap<string, TrunkFeature>;
}
