/** What the reader is looking at. Which features match is derived, never stored. */

import type { FeatureCollection } from 'geojson';
import { createStore } from 'zustand';
import type { Extent } from '../domain/contract/regions';
import { EVERYTHING, type Filter, type YearSelection } from '../domain/filter';
import type { OwnBoundary } from '../domain/own-boundary/own-boundary';
import type { Language } from '../i18n/language';
import { hookAfterTheMap } from './after-the-map';
import { NOTHING, type Selection, sameSelection } from './selection';

/** Whether features outside the filter are drawn faintly or not at all. */
export const UNMATCHED = ['dim', 'hide'] as const;
export type Unmatched = (typeof UNMATCHED)[number];

/** How the map is drawn, apart from what is on it. */
export interface MapView {
  projection: 'conic' | 'mercator';
  borders: boolean;
  existingTrunk: boolean;
  /** A boundary the planner loaded, drawn beside the map's own border lines or instead of them. */
  ownBoundary: OwnBoundary | null;
}

/** Centre in degrees; zoom as the conic map counts it, whatever projection is shown. */
export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

/** A wish to see something; a new object each time, so that the same wish can be repeated. */
export type FrameRequest = { extent: Extent } | { camera: Camera };

/** What the left column shows. */
export const TABS = ['filter', 'features', 'tasks', 'notice'] as const;
export type Tab = (typeof TABS)[number];

/** What stands below the map. */
export const DOCKS = [
  'ledger',
  'documents',
  'targets',
  'conflicts',
  'profile',
  'difference',
] as const;
export type Dock = (typeof DOCKS)[number];

/** A second filter beside the first, each with a map of its own. */
export interface Comparison {
  filter: Filter;
  /** Which of the two the controls change, and the lists show. */
  editing: 'a' | 'b';
}

/** Years shown one after another, on the map whose filter was edited when it began. */
export interface Playback {
  side: Comparison['editing'];
  /** Whether a year shows everything due by its end, or in it alone. */
  cumulative: boolean;
  /** Which of `PLAYBACK_STEPS` is shown. */
  step: number;
  /** Whether it goes on by itself, and how long each step stays. */
  running: boolean;
  stepMs: number;
  /** The years to go back to. */
  before: YearSelection;
}

/** Drawn over the map for what is read beside it; null where there is nothing of the kind. */
export interface Overlay {
  /** A distance around the selected line, as an area. */
  buffer: FeatureCollection | null;
  /** The spot a strip diagram or a text points at, [lon, lat]. */
  marker: readonly [number, number] | null;
}

export const NO_OVERLAY: Overlay = { buffer: null, marker: null };

/** The lists of a filter that values are switched in and out of. */
export type FilterList =
  | 'milestones'
  | 'strengths'
  | 'works'
  | 'agencies'
  | 'hiddenNetworks'
  | 'regions'
  | 'geometryClasses';

export interface AtlasState {
  language: Language;
  filter: Filter;
  comparison: Comparison | null;
  playback: Playback | null;
  unmatched: Unmatched;
  view: MapView;
  selection: Selection;
  /** Selections to go back to, newest last. */
  trail: readonly Selection[];
  /** Feature under the pointer or the keyboard focus of a list. */
  hovered: string | null;
  frame: FrameRequest | null;
  /** Where the map last came to rest; null before it is drawn. */
  camera: Camera | null;
  /** Where the pointer is on the map, [lon, lat]; told only while a profile is open. */
  pointed: readonly [number, number] | null;
  tab: Tab;
  dock: Dock | null;
  overlay: Overlay;
  /** Positions clicked while measuring, [lon, lat]; null while not measuring. */
  measured: readonly (readonly number[])[] | null;
  setLanguage(language: Language): void;
  /** Changes the filter being edited. */
  changeFilter(change: Partial<Filter>): void;
  toggleValue<L extends FilterList>(list: L, value: Filter[L][number]): void;
  clearFilter(): void;
  setComparison(comparison: Comparison | null): void;
  setView(change: Partial<MapView>): void;
  setUnmatched(unmatched: Unmatched): void;
  select(selection: Selection): void;
  back(): void;
  hover(id: string | null): void;
  frameExtent(extent: Extent): void;
  setCamera(camera: Camera): void;
  point(position: readonly [number, number] | null): void;
  openTab(tab: Tab): void;
  openDock(dock: Dock | null): void;
  setOverlay(change: Partial<Overlay>): void;
  setMeasured(measured: readonly (readonly number[])[] | null): void;
}

const toggled = <T>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** The filter that controls change and lists follow. */
export const editedFilter = ({
  filter,
  comparison,
}: Pick<AtlasState, 'filter' | 'comparison'>): Filter =>
  comparison?.editing === 'b' ? comparison.filter : filter;

/** The state with the years of before a playback: what an address keeps while years pass. */
export function beforePlayback(state: AtlasState): AtlasState {
  const { playback, comparison, filter } = state;
  if (!playback) return state;
  const years = playback.before;
  if (playback.side === 'a') return { ...state, playback: null, filter: { ...filter, years } };
  return {
    ...state,
    playback: null,
    comparison: comparison && { ...comparison, filter: { ...comparison.filter, years } },
  };
}

const withFilter = (state: AtlasState, change: Partial<Filter>): Partial<AtlasState> => {
  const filter = { ...editedFilter(state), ...change };
  return {
    // Whoever chooses years has ended the playback.
    ...(change.years && { playback: null }),
    ...(state.comparison?.editing === 'b'
      ? { comparison: { ...state.comparison, filter } }
      : { filter }),
  };
};

const store = createStore<AtlasState>()((set) => ({
  language: 'zh',
  filter: EVERYTHING,
  comparison: null,
  playback: null,
  unmatched: 'dim',
  view: { projection: 'conic', borders: true, existingTrunk: true, ownBoundary: null },
  selection: NOTHING,
  trail: [],
  hovered: null,
  frame: null,
  camera: null,
  pointed: null,
  tab: 'filter',
  dock: null,
  overlay: NO_OVERLAY,
  measured: null,
  setLanguage: (language) => set({ language }),
  changeFilter: (change) => set((state) => withFilter(state, change)),
  toggleValue: (list, value) =>
    set((state) =>
      withFilter(state, {
        [list]: toggled<unknown>(editedFilter(state)[list], value),
      }),
    ),
  clearFilter: () => set((state) => withFilter(state, EVERYTHING)),
  setComparison: (comparison) => set({ comparison, playback: null }),
  setView: (change) => set(({ view }) => ({ view: { ...view, ...change } })),
  setUnmatched: (unmatched) => set({ unmatched }),
  select: (selection) =>
    set((state) =>
      sameSelection(state.selection, selection)
        ? {}
        : {
            selection,
            trail:
              selection.kind === 'none' || state.selection.kind === 'none'
                ? []
                : [...state.trail, state.selection],
          },
    ),
  back: () =>
    set(({ trail }) => ({ selection: trail.at(-1) ?? NOTHING, trail: trail.slice(0, -1) })),
  hover: (hovered) => set({ hovered }),
  frameExtent: (extent) => set({ frame: { extent } }),
  setCamera: (camera) => set({ camera }),
  point: (pointed) => set({ pointed }),
  openTab: (tab) => set({ tab }),
  openDock: (dock) => set({ dock }),
  setOverlay: (change) => set(({ overlay }) => ({ overlay: { ...overlay, ...change } })),
  setMeasured: (measured) => set({ measured }),
}));

export const useAtlas = hookAfterTheMap(store);
