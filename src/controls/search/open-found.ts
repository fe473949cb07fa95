/** What choosing a result does: its panel or page opens and the map goes there; an agency filters. */
import { type Catalogue, featuresOf } from '../../domain/catalogue';
import type { TrunkFeature } from '../../domain/contract/basemap';
import type { GazetteerPlace } from '../../domain/contract/places';
import { extentOf } from '../../domain/extent';
import type { Filter } from '../../domain/filter';
import type { SearchEntry } from '../../domain/search/entries';
import { useAtlas } from '../../store/atlas-store';
import { NOTHING } from '../../store/selection';
import { editedFilter } from '../../store/state';
import type { Searchable } from './searchable';

/** Half the extent shown around a place, degrees: a town and its surroundings. */
const PLACE_REACH = 0.5;

/** A filter that the search has set, and the filter before it. */
export interface AgencyFiltered {
  agency: string;
  before: Pick<Filter, 'agencies' | 'agencyRole'>;
}

function filterByAgency(agency: string): AgencyFiltered {
  const state = useAtlas.getState();
  const { agencies, agencyRole } = editedFilter(state);
  state.changeFilter({ agencies: [agency], agencyRole: 'any' });
  return { agency, before: { agencies, agencyRole } };
}

function openPlace({ id, lon, lat }: GazetteerPlace): void {
  const { select, showExtent } = useAtlas.getState();
  select({ kind: 'point', position: [lon, lat], place: id });
  showExtent([lon - PLACE_REACH, lat - PLACE_REACH, lon + PLACE_REACH, lat + PLACE_REACH]);
}

/** It has no panel: the map shows it, and no panel of something else covers it. */
function openExisting(line: TrunkFeature): void {
  const { select, setView, showExtent } = useAtlas.getState();
  const extent = extentOf([line]);
  select(NOTHING);
  setView({ existingTrunk: true });
  if (extent) showExtent(extent);
}

/** @returns both filters where the choice has changed the filter */
export function openFound(
  { kind, id }: SearchEntry,
  catalogue: Catalogue,
  { placeById, existingById }: Pick<Searchable, 'placeById' | 'existingById'>,
): AgencyFiltered | null {
  if (kind === 'agency') return filterByAgency(id);
  if (kind === 'existing') {
    const line = existingById.get(id);
    if (line) openExisting(line);
    return null;
  }
  const { select, showExtent } = useAtlas.getState();
  if (kind === 'place') {
    const place = placeById.get(id);
    if (place) openPlace(place);
    return null;
  }
  select({ kind, id });
  const feature = catalogue.featureById.get(id);
  const extent =
    kind === 'region'
      ? catalogue.regionById.get(id)?.extent
      : extentOf(kind === 'clause' ? featuresOf(catalogue, id) : feature ? [feature] : []);
  if (extent) showExtent(extent);
  return null;
}
