/** What an action changes of the state. Pure: the store applies it. */
import type { Extent } from '../domain/contract/regions';
import { EVERYTHING, type Filter } from '../domain/filter';
import { NOTHING, type Selection, sameSelection } from './selection';
import {
  type AtlasState,
  type CameraRequest,
  type Comparison,
  editedFilter,
  type FilterList,
  type MapView,
  type Overlay,
} from './state';

export type Change = Partial<AtlasState>;

/** Changes the filter being edited. */
export function changeFilter(state: AtlasState, change: Partial<Filter>): Change {
  const { comparison } = state;
  const filter = { ...editedFilter(state), ...change };
  return {
    // Changing the years ends the playback.
    ...(change.years && { playback: null }),
    ...(comparison?.editing === 'b' ? { comparison: { ...comparison, filter } } : { filter }),
  };
}

/** Puts a value into a list of that filter, or takes it out. */
export function toggleValue<L extends FilterList>(
  state: AtlasState,
  list: L,
  value: Filter[L][number],
): Change {
  const values: readonly unknown[] = editedFilter(state)[list];
  const toggled = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  return changeFilter(state, { [list]: toggled });
}

export const clearFilter = (state: AtlasState): Change => changeFilter(state, EVERYTHING);

/** Beginning, changing or ending a comparison ends the playback: it belongs to one of the two maps. */
export const setComparison = (comparison: Comparison | null): Change => ({
  comparison,
  playback: null,
});

export const setView = ({ view }: AtlasState, change: Partial<MapView>): Change => ({
  view: { ...view, ...change },
});

/** Chooses something; what was chosen before can be gone back to, unless nothing is chosen now or was then. */
export function select(state: AtlasState, selection: Selection): Change {
  const before = state.selection;
  if (sameSelection(before, selection)) return {};
  const begins = selection.kind === 'none' || before.kind === 'none';
  return { selection, trail: begins ? [] : [...state.trail, before] };
}

/** To the selection before; from the first of them to none. */
export const back = ({ trail }: AtlasState): Change => ({
  selection: trail.at(-1) ?? NOTHING,
  trail: trail.slice(0, -1),
});

/** Asks the map to show an extent; each time anew. */
export const showExtent = (extent: Extent): { cameraRequest: CameraRequest } => ({
  cameraRequest: { extent },
});

export const setOverlay = ({ overlay }: AtlasState, change: Partial<Overlay>): Change => ({
  overlay: { ...overlay, ...change },
});
