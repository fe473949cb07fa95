/** What the reader is looking at. Which features match is derived, never stored. */

import type { FeatureCollection } from 'geojson';
import { create } from 'zustand';
import type { Extent, GeometryClass, Milestone, Network } from '../domain/contract';
import { EVERYTHING, type Filter, type YearSelection } from '../domain/filter';
import type { Language } from '../i18n';
import { NOTHING, type Selection, sameSelection } from './selection';

/** Whether features outside the filter are drawn faintly or not at all. */
export type Unmatched = 'dim' | 'hide';

/** How the map is drawn, apart from what is on it. */
export interface MapView {
  projection: 'conic' | 'mercator';
  borders: boolean;
  existingTrunk: boolean;
  /** A boundary the planner loaded, drawn instead of the map's own border lines. */
  ownBoundary: FeatureCollection | null;
}

/** A wish to see an extent; a new object each time, so that the same wish can be repeated. */
export interface FrameRequest {
  extent: Extent;
}

export interface AtlasState {
  language: Language;
  filter: Filter;
  unmatched: Unmatched;
  view: MapView;
  selection: Selection;
  /** Selections to go back to, newest last. */
  trail: readonly Selection[];
  /** Feature under the pointer or the keyboard focus of a list. */
  hovered: string | null;
  frame: FrameRequest | null;
  /** Positions clicked while measuring, [lon, lat]; null while not measuring. */
  measured: readonly (readonly number[])[] | null;
  setLanguage(language: Language): void;
  setYears(years: YearSelection): void;
  toggleMilestone(milestone: Milestone): void;
  setMilestones(milestones: readonly Milestone[]): void;
  toggleNetwork(network: Network): void;
  setHiddenNetworks(networks: readonly Network[]): void;
  toggleGeometryClass(geometryClass: GeometryClass | 'unplaced'): void;
  clearFilter(): void;
  setView(change: Partial<MapView>): void;
  setUnmatched(unmatched: Unmatched): void;
  select(selection: Selection): void;
  back(): void;
  hover(id: string | null): void;
  frameExtent(extent: Extent): void;
  setMeasured(measured: readonly (readonly number[])[] | null): void;
}

const toggled = <T>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

export const useAtlas = create<AtlasState>()((set) => ({
  language: 'zh',
  filter: EVERYTHING,
  unmatched: 'dim',
  view: { projection: 'conic', borders: true, existingTrunk: true, ownBoundary: null },
  selection: NOTHING,
  trail: [],
  hovered: null,
  frame: null,
  measured: null,
  setLanguage: (language) => set({ language }),
  setYears: (years) => set(({ filter }) => ({ filter: { ...filter, years } })),
  toggleMilestone: (milestone) =>
    set(({ filter }) => ({
      filter: { ...filter, milestones: toggled(filter.milestones, milestone) },
    })),
  setMilestones: (milestones) => set(({ filter }) => ({ filter: { ...filter, milestones } })),
  toggleNetwork: (network) =>
    set(({ filter }) => ({
      filter: { ...filter, hiddenNetworks: toggled(filter.hiddenNetworks, network) },
    })),
  setHiddenNetworks: (hiddenNetworks) =>
    set(({ filter }) => ({ filter: { ...filter, hiddenNetworks } })),
  toggleGeometryClass: (geometryClass) =>
    set(({ filter }) => ({
      filter: { ...filter, geometryClasses: toggled(filter.geometryClasses, geometryClass) },
    })),
  setView: (change) => set(({ view }) => ({ view: { ...view, ...change } })),
  clearFilter: () => set({ filter: EVERYTHING }),
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
  setMeasured: (measured) => set({ measured }),
}));
