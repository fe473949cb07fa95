/** What the reader is looking at, as values. Which features match is derived, never stored. */
import type { FeatureCollection } from 'geojson';
import type { Extent } from '../domain/contract/regions';
import { EVERYTHING, type Filter, type YearSelection } from '../domain/filter';
import { FEATURE_TABLE, type FeatureTable } from '../domain/ledger/feature-table';
import type { OwnBoundary } from '../domain/own-boundary/own-boundary';
import type { Language } from '../i18n/language';
import { NOTHING, type Selection } from './selection';

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

/** What the map is asked to show; a new object each time, so that the same can be asked again. */
export type CameraRequest = { extent: Extent } | { camera: Camera };

/** What the left column shows. */
export const TABS = ['filter', 'features', 'tasks', 'notice'] as const;
export type Tab = (typeof TABS)[number];

/** What stands below the map. */
export const DOCKS = [
  'ledger',
  'features',
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

/** What the reader is looking at, without the ways to change it. */
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
  /** Region under the pointer or the keyboard focus of a list. */
  hoveredRegion: string | null;
  cameraRequest: CameraRequest | null;
  /** Where the map last came to rest; null before it is drawn. */
  camera: Camera | null;
  /** Where the pointer is on the map, [lon, lat]; told only while a profile is open. */
  pointed: readonly [number, number] | null;
  tab: Tab;
  dock: Dock | null;
  featureTable: FeatureTable;
  overlay: Overlay;
  /** Positions clicked with the ruler, [lon, lat]; null while it is not in use. */
  rulerPath: readonly (readonly number[])[] | null;
}

export const OPENING: AtlasState = {
  language: 'zh',
  filter: EVERYTHING,
  comparison: null,
  playback: null,
  unmatched: 'dim',
  view: { projection: 'conic', borders: true, existingTrunk: true, ownBoundary: null },
  selection: NOTHING,
  trail: [],
  hovered: null,
  hoveredRegion: null,
  cameraRequest: null,
  camera: null,
  pointed: null,
  tab: 'filter',
  dock: null,
  featureTable: FEATURE_TABLE,
  overlay: NO_OVERLAY,
  rulerPath: null,
};

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
