/**
 * The MapLibre style: a pure function of palette, projection and language. The
 * drawing order is the order of this one list, bottom to top; names further up are
 * placed first.
 */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { GROUND_PARTS } from '../../domain/contract/basemap';
import type { Language } from '../../i18n/language';
import type { Palette } from '../../symbology/palette';
import { DETAIL_SOURCES, ground, landNames, townDots, townLabels, trunk } from './backdrop';
import { accuracyBands } from './bands';
import { FONT, FONT_BOLD, nameField, offsetFromData, widthFromData } from './expressions';
import {
  hitLines,
  LABELS_SOURCE,
  LINES_SOURCE,
  lineName,
  lineNames,
  lineNetworks,
  SIGNS_SOURCE,
} from './lines';
import { REGION_AREA_SOURCE, REGION_NAME_SOURCE, regionArea, regionName } from './regions';
import { siteLabels, siteSymbols } from './sites';

export { BORDER_LAYERS, DETAIL_SOURCES, TRUNK_LAYERS } from './backdrop';
export type { Shade } from './expressions';
export { LABELS_SOURCE, LINE_HIT_LAYERS, LINES_SOURCE, SIGNS_SOURCE } from './lines';
export { REGION_AREA_SOURCE, REGION_NAME_SOURCE } from './regions';
export { SITE_LAYERS } from './sites';

/** The outline of the sheet that is being printed. */
export const SHEET_SOURCE = 'sheet-frame';

/** Layers that carry text; they wait for the font, so they come after the first picture. */
export function textLayers(style: StyleSpecification): string[] {
  return style.layers.flatMap((layer) =>
    layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined ? [layer.id] : [],
  );
}

/** The text of a layer in a language; null where it is the same in all. */
export function textFieldOf(layer: string, language: Language) {
  switch (layer) {
    case 'sites-count':
    case 'region-name':
    case 'trunk-label':
      return null;
    case 'line-label':
      return lineName(language);
    default:
      return nameField(language);
  }
}

function marking(source: 'selected' | 'hovered', colour: string): LayerSpecification[] {
  return [
    {
      id: `${source}-line`,
      type: 'line',
      source,
      filter: ['in', ['geometry-type'], ['literal', ['LineString', 'MultiLineString']]],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colour,
        'line-width': widthFromData(9),
        'line-offset': offsetFromData,
        'line-opacity': 0.85,
      },
    },
    {
      id: `${source}-point`,
      type: 'circle',
      source,
      filter: ['in', ['geometry-type'], ['literal', ['Point', 'MultiPoint']]],
      paint: {
        'circle-radius': 17,
        'circle-color': colour,
        'circle-opacity': 0.85,
        'circle-stroke-color': '#8a6d00',
        'circle-stroke-width': 1,
      },
    },
  ];
}

/** What one of two compared maps alone shows; slighter than a selection, for there may be many. */
function distinct(colour: string): LayerSpecification[] {
  return [
    {
      id: 'distinct-line',
      type: 'line',
      source: 'distinct',
      filter: ['in', ['geometry-type'], ['literal', ['LineString', 'MultiLineString']]],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colour,
        'line-width': ['+', 5, ['get', 'widthPx']],
        'line-offset': ['get', 'offsetPx'],
        'line-opacity': 0.6,
      },
    },
    {
      id: 'distinct-point',
      type: 'circle',
      source: 'distinct',
      filter: ['in', ['geometry-type'], ['literal', ['Point', 'MultiPoint']]],
      paint: { 'circle-radius': 14, 'circle-color': colour, 'circle-opacity': 0.65 },
    },
  ];
}

function measuring(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'ruler-line',
      type: 'line',
      source: 'ruler',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': palette.works, 'line-width': 2, 'line-dasharray': [2, 1] },
    },
    {
      id: 'ruler-point',
      type: 'circle',
      source: 'ruler',
      filter: ['in', ['geometry-type'], ['literal', ['Point', 'MultiPoint']]],
      paint: {
        'circle-radius': 4,
        'circle-color': '#ffffff',
        'circle-stroke-color': palette.works,
        'circle-stroke-width': 2,
      },
    },
  ];
}

function overlay(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'overlay-area',
      type: 'fill',
      source: 'overlay-area',
      paint: { 'fill-color': palette.selection, 'fill-opacity': 0.22 },
    },
    {
      id: 'overlay-area-edge',
      type: 'line',
      source: 'overlay-area',
      paint: { 'line-color': palette.works, 'line-width': 1, 'line-dasharray': [3, 2] },
    },
  ];
}

/** Where the sheet that is being printed lies. */
function sheetFrame(palette: Palette): LayerSpecification[] {
  const line = (id: string, colour: string, widthPx: number): LayerSpecification => ({
    id,
    type: 'line',
    source: SHEET_SOURCE,
    layout: { 'line-join': 'miter' },
    paint: { 'line-color': colour, 'line-width': widthPx },
  });
  return [line('sheet-frame-halo', palette.halo, 6), line('sheet-frame-line', palette.works, 2)];
}

const overlayMarker = (palette: Palette): LayerSpecification => ({
  id: 'overlay-marker',
  type: 'circle',
  source: 'overlay-marker',
  paint: {
    'circle-radius': 7,
    'circle-color': palette.works,
    'circle-stroke-color': '#ffffff',
    'circle-stroke-width': 2.5,
  },
});

/** Sources that mostly hold nothing: their layers are hidden then, since each costs time in every picture. */
const OCCASIONAL = [
  REGION_AREA_SOURCE,
  'accuracy-band',
  'selected-band',
  'distinct',
  'selected',
  'hovered',
  'ruler',
  'overlay-area',
  'overlay-marker',
  SHEET_SOURCE,
];

/** Layers that are shown only while their source holds something, by source. */
export const occasionalLayers = (style: StyleSpecification): ReadonlyMap<string, string[]> =>
  new Map(
    OCCASIONAL.map((source) => [
      source,
      style.layers.flatMap((layer) =>
        'source' in layer && layer.source === source ? [layer.id] : [],
      ),
    ]),
  );

const startHidden = (layer: LayerSpecification): LayerSpecification =>
  'source' in layer && OCCASIONAL.includes(layer.source)
    ? ({ ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification)
    : layer;

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

export interface StyleOptions {
  palette: Palette;
  /** Name of a projection MapLibre knows. */
  projection: string;
  language: Language;
  /** Absolute address of the folder of fonts, with a final slash. */
  fontUrl: string;
}

export function buildStyle({
  palette,
  projection,
  language,
  fontUrl,
}: StyleOptions): StyleSpecification {
  const empty = { type: 'geojson' as const, data: EMPTY };
  const sources = [
    ...GROUND_PARTS,
    ...DETAIL_SOURCES,
    'own-boundary',
    REGION_AREA_SOURCE,
    REGION_NAME_SOURCE,
    'sites',
    'accuracy-band',
    'selected-band',
    'distinct',
    'selected',
    'hovered',
    'ruler',
    'overlay-area',
    'overlay-marker',
    SHEET_SOURCE,
  ];
  return {
    version: 8,
    projection: { type: projection as 'mercator' },
    'font-faces': {
      [FONT]: [{ url: `${fontUrl}noto-sans-sc-400.woff2` }],
      [FONT_BOLD]: [{ url: `${fontUrl}noto-sans-sc-700.woff2` }],
    },
    sources: {
      ...Object.fromEntries(sources.map((name) => [name, empty])),
      [LINES_SOURCE]: { ...empty, promoteId: 'stretch' },
      [LABELS_SOURCE]: { ...empty, promoteId: 'id' },
      [SIGNS_SOURCE]: { ...empty, promoteId: 'id' },
    },
    layers: [
      ...ground(palette),
      regionArea(palette),
      ...trunk(palette),
      ...accuracyBands(palette),
      ...overlay(palette),
      ...distinct(palette.distinct),
      ...marking('hovered', palette.hover),
      ...marking('selected', palette.selection),
      ...lineNetworks(palette),
      townDots(palette),
      ...hitLines(),
      ...landNames(palette, language),
      townLabels('town-label', palette, language),
      ...lineNames(palette, language),
      siteLabels(palette, language),
      regionName(palette),
      townLabels('city-label', palette, language),
      ...siteSymbols(palette),
      ...measuring(palette),
      overlayMarker(palette),
      ...sheetFrame(palette),
    ].map(startHidden),
  };
}
