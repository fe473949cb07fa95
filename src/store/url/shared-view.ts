/**
 * The part of the state that a link carries (address.ts is the link), written to and read from the parameters
 * of an address. Keys are stable: an address of today is read by all later versions.
 *
 * | key | what | values |
 * | --- | --- | --- |
 * | `y m s w ag as off r g` | filter | see filter-params.ts |
 * | `vs`, `b.y` … | comparison: which filter is edited, and the second one | `a` `b` |
 * | `sel` | selection | `f:ID` `c:ID` `r:ID` `p:LON,LAT` `p:LON,LAT,PLACE` `s:ID,ID` |
 * | `at` | camera | `LON,LAT,ZOOM` |
 * | `tab`, `dock` | what is open beside and below the map | |
 * | `sort`, `cols` | the table of features | `COLUMN` `-COLUMN`; `COLUMN,COLUMN` `0` |
 * | `rest`, `proj`, `borders`, `trunk` | how the map is drawn | `hide`, `mercator`, `0`, `0` |
 * | `lang` | language | `en` |
 */
import { NOTHING, type Selection } from '../selection';
import {
  type AtlasState,
  type Camera,
  type Comparison,
  DOCKS,
  type MapView,
  OPENING,
  TABS,
  UNMATCHED,
} from '../state';
import { FEATURE_TABLE_KEYS, readFeatureTable, writeFeatureTable } from './feature-table-params';
import { type Drop, FILTER_KEYS, readFilter, writeFilter } from './filter-params';
import type { Known } from './known';

export type SharedView = Pick<
  AtlasState,
  | 'language'
  | 'filter'
  | 'comparison'
  | 'unmatched'
  | 'selection'
  | 'camera'
  | 'tab'
  | 'dock'
  | 'featureTable'
> & { view: Omit<MapView, 'ownBoundary'> };

const SECOND = 'b.';

const OWN_KEYS = [
  'vs',
  'sel',
  'tab',
  'dock',
  'rest',
  'proj',
  'borders',
  'trunk',
  'lang',
  'at',
] as const;

/** Every parameter that says something of a view. */
export const VIEW_KEYS: ReadonlySet<string> = new Set([
  ...OWN_KEYS,
  ...FEATURE_TABLE_KEYS,
  ...FILTER_KEYS.flatMap((key) => [key, SECOND + key]),
]);

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const writePosition = ([lon, lat]: readonly [number, number]): string =>
  `${round(lon, 4)},${round(lat, 4)}`;

function writeSelection(selection: Selection): string | null {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'feature':
      return `f:${selection.id}`;
    case 'clause':
      return `c:${selection.id}`;
    case 'region':
      return `r:${selection.id}`;
    case 'point':
      return `p:${writePosition(selection.position)}${selection.place ? `,${selection.place}` : ''}`;
    case 'several':
      return `s:${selection.ids.join(',')}`;
  }
}

function readNumbers(text: string, count: number): number[] | null {
  const numbers = text.split(',').map(Number);
  const good = numbers.length === count && !text.split(',').includes('');
  return good && numbers.every(Number.isFinite) ? numbers : null;
}

const isPosition = (lon: number, lat: number): boolean =>
  Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

function readPoint(text: string): Selection | null {
  const [lonText = '', latText = '', place] = text.split(',');
  const [lon, lat] = readNumbers(`${lonText},${latText}`, 2) ?? [];
  if (lon === undefined || lat === undefined || !isPosition(lon, lat)) return null;
  return { kind: 'point', position: [lon, lat], ...(place && { place }) };
}

function readSelection(text: string, known: Known): Selection | null {
  const [, kind, id = ''] = /^([fcrps]):(.+)$/.exec(text) ?? [];
  switch (kind) {
    case 'f':
      return known.feature(id) ? { kind: 'feature', id } : null;
    case 'c':
      return known.clause(id) ? { kind: 'clause', id } : null;
    case 'r':
      return known.region(id) ? { kind: 'region', id } : null;
    case 'p':
      return readPoint(id);
    case 's': {
      const ids = id.split(',');
      return ids.every(known.feature) ? { kind: 'several', ids } : null;
    }
    default:
      return null;
  }
}

const writeCamera = ({ lon, lat, zoom }: Camera): string =>
  `${round(lon, 3)},${round(lat, 3)},${round(zoom, 2)}`;

function readCamera(text: string): Camera | null {
  const [lon, lat, zoom] = readNumbers(text, 3) ?? [];
  if (lon === undefined || lat === undefined || zoom === undefined) return null;
  return isPosition(lon, lat) && zoom >= 0 && zoom <= 22 ? { lon, lat, zoom } : null;
}

/** The address's parameters, with a leading question mark; empty where all is as at the start. */
export function writeSharedView(shared: SharedView): string {
  const into = new URLSearchParams();
  const set = (key: string, value: string | null) => value !== null && into.set(key, value);
  writeFilter(shared.filter, into);
  if (shared.comparison) {
    into.set('vs', shared.comparison.editing);
    writeFilter(shared.comparison.filter, into, SECOND);
  }
  set('sel', writeSelection(shared.selection));
  set('tab', shared.tab === 'filter' ? null : shared.tab);
  set('dock', shared.dock);
  writeFeatureTable(shared.featureTable, into);
  set('rest', shared.unmatched === 'dim' ? null : shared.unmatched);
  set('proj', shared.view.projection === 'conic' ? null : shared.view.projection);
  set('borders', shared.view.borders ? null : '0');
  set('trunk', shared.view.existingTrunk ? null : '0');
  set('lang', shared.language === 'zh' ? null : shared.language);
  set('at', shared.camera && writeCamera(shared.camera));
  // A query may hold these as they are; encoded they triple its length.
  const query = into.toString().replaceAll(/%(2C|2F|3A)/g, decodeURIComponent);
  return query === '' ? '' : `?${query}`;
}

export interface ReadView {
  shared: SharedView;
  /** What was not understood and left out, `key=value`. */
  dropped: string[];
}

export function readSharedView(query: string, known: Known): ReadView {
  const from = new URLSearchParams(query);
  const dropped: string[] = [];
  const drop: Drop = (key, value) => dropped.push(`${key}=${value}`);

  /** A value as read, or the ordinary one where the key is absent or its value not understood. */
  const take = <T>(
    key: (typeof OWN_KEYS)[number],
    read: (text: string) => T | null | undefined,
    otherwise: T,
  ): T => {
    const text = from.get(key);
    if (text === null) return otherwise;
    const value = read(text);
    if (value === null || value === undefined) drop(key, text);
    return value ?? otherwise;
  };
  const choice =
    <T extends string>(values: readonly T[]) =>
    (text: string): T | undefined =>
      values.find((value) => value === text);
  const off = (text: string) => (text === '0' ? false : null);

  const editing = take<Comparison['editing'] | null>('vs', choice(['a', 'b'] as const), null);
  const shared: SharedView = {
    filter: readFilter(from, known, drop),
    comparison:
      editing === null ? null : { editing, filter: readFilter(from, known, drop, SECOND) },
    selection: take('sel', (text) => readSelection(text, known), NOTHING),
    tab: take('tab', choice(TABS), 'filter'),
    dock: take('dock', choice(DOCKS), null),
    featureTable: readFeatureTable(from, drop),
    unmatched: take('rest', choice(UNMATCHED), 'dim'),
    view: {
      projection: take('proj', choice(['mercator', 'conic'] as const), 'conic'),
      borders: take('borders', off, true),
      existingTrunk: take('trunk', off, true),
    },
    language: take('lang', choice(['en', 'zh'] as const), 'zh'),
    camera: take('at', readCamera, null),
  };
  for (const [key, value] of from) {
    if (!VIEW_KEYS.has(key)) drop(key, value);
  }
  return { shared, dropped };
}

/** The link's part of the whole state. */
export const sharedOf = ({ view, ...state }: AtlasState): SharedView => ({
  language: state.language,
  filter: state.filter,
  comparison: state.comparison,
  unmatched: state.unmatched,
  selection: state.selection,
  camera: state.camera,
  tab: state.tab,
  dock: state.dock,
  featureTable: state.featureTable,
  view: {
    projection: view.projection,
    borders: view.borders,
    existingTrunk: view.existingTrunk,
  },
});

export const AT_START: SharedView = sharedOf(OPENING);
