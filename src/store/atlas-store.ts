/** The store of what the reader is looking at: applies the changes of `changes.ts`. */
import { createStore } from 'zustand';
import type { Extent } from '../domain/contract/regions';
import type { Filter } from '../domain/filter';
import type { FeatureTable } from '../domain/ledger/feature-table';
import type { Language } from '../i18n/language';
import { hookAfterTheMap } from './after-the-map';
import * as changes from './changes';
import type { Selection } from './selection';
import {
  type AtlasState,
  type Camera,
  type Comparison,
  type Dock,
  type FilterList,
  type MapView,
  OPENING,
  type Overlay,
  type Tab,
  type Unmatched,
} from './state';

interface AtlasActions {
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
  hoverRegion(id: string | null): void;
  showExtent(extent: Extent): void;
  setCamera(camera: Camera): void;
  point(position: readonly [number, number] | null): void;
  openTab(tab: Tab): void;
  openDock(dock: Dock | null): void;
  arrangeFeatures(change: Partial<FeatureTable>): void;
  setOverlay(change: Partial<Overlay>): void;
  setRulerPath(path: readonly (readonly number[])[] | null): void;
}

const store = createStore<AtlasState & AtlasActions>()((set) => ({
  ...OPENING,
  setLanguage: (language) => set({ language }),
  changeFilter: (change) => set((state) => changes.changeFilter(state, change)),
  toggleValue: (list, value) => set((state) => changes.toggleValue(state, list, value)),
  clearFilter: () => set(changes.clearFilter),
  setComparison: (comparison) => set(changes.setComparison(comparison)),
  setView: (change) => set((state) => changes.setView(state, change)),
  setUnmatched: (unmatched) => set({ unmatched }),
  select: (selection) => set((state) => changes.select(state, selection)),
  back: () => set(changes.back),
  hover: (hovered) => set({ hovered }),
  hoverRegion: (hoveredRegion) => set({ hoveredRegion }),
  showExtent: (extent) => set(changes.showExtent(extent)),
  setCamera: (camera) => set({ camera }),
  point: (pointed) => set({ pointed }),
  openTab: (tab) => set({ tab }),
  openDock: (dock) => set({ dock }),
  arrangeFeatures: (change) =>
    set(({ featureTable }) => ({ featureTable: { ...featureTable, ...change } })),
  setOverlay: (change) => set((state) => changes.setOverlay(state, change)),
  setRulerPath: (rulerPath) => set({ rulerPath }),
}));

export const useAtlas = hookAfterTheMap(store);
