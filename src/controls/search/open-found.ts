/** What choosing a result does: its panel or page opens and the map goes there; an agency filters. */
import { type Catalogue, featuresOf } from '../../domain/catalogue';
import type { GazetteerPlace } from '../../domain/contract/places';
import { extentOf } from '../../domain/extent';
import type { Filter } from '../../domain/filter';
import type { SearchEntry } from '../../domain/search/entries';
import { useAtlas } from '../../store/atlas-store';
import { editedFilter } from '../../store/state';

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

/** @returns both filters where the choice has changed the filter */
export function openFound(
  { kind, id }: SearchEntry,
  catalogue: Catalogue,
  placeById: ReadonlyMap<string, GazetteerPlace>,
): AgencyFiltered | null {
  if (kind === 'agency') return filterByAgency(id);
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
