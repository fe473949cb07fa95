/**
 * The MapLibre style: a pure function of palette, symbology and language. The
 * drawing order is the order of this list, bottom to top.
 */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import type { Network } from '../domain/contract';
import { REGIONAL_CRS } from '../domain/projection';
import type { Language } from '../i18n';
import { SCREEN } from '../symbology/palette';
import {
  DRAWING_ORDER,
  LINE_NETWORKS,
  type LineSymbol,
  PX_PER_MM,
  SYMBOLS,
} from '../symbology/symbols';
import { iconId, STACK_ICON } from './icons';

export const FONT = 'Atlas Sans';
export const FONT_BOLD = 'Atlas Sans Bold';

const px = (mm: number): number => Math.round(mm * PX_PER_MM * 100) / 100;

/** Layers a click or the pointer asks about, topmost first. */
export const SITE_LAYERS = ['sites-stack', 'sites-icon'] as const;
export const hitLayer = (network: Network): string => `${network}-hit`;
export const LINE_HIT_LAYERS = LINE_NETWORKS.map(hitLayer);

/** Layers that carry text; they wait for the font, so they come after the first picture. */
export function textLayers(style: StyleSpecification): string[] {
  return style.layers.flatMap((layer) =>
    layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined ? [layer.id] : [],
  );
}

/** Lines are thinner at small scales, so that a continent of corridors stays readable. */
const widthByZoom = (widthPx: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  3,
  widthPx * 0.55,
  5.5,
  widthPx * 0.85,
  8,
  widthPx * 1.25,
];

/** How a line outside the filter is drawn: the feature state `shade`, absent where it is drawn in full. */
export type Shade = 'full' | 'dim' | 'none';

const DIMMED = 0.16;

const shaded = (opacity: number): ExpressionSpecification => [
  'match',
  ['to-string', ['feature-state', 'shade']],
  'dim',
  opacity * DIMMED,
  'none',
  0,
  opacity,
];

export const nameField = (language: Language): ExpressionSpecification => [
  'get',
  language === 'zh' ? 'nameZh' : 'nameEn',
];

function lineLayer(
  network: Network,
  part: string,
  paint: NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>,
): LayerSpecification {
  return {
    id: `${network}-${part}`,
    type: 'line',
    source: network,
    layout: { 'line-join': 'round', 'line-cap': part === 'core' ? 'butt' : 'round' },
    paint,
  };
}

function linesOfNetwork(network: Network, symbol: LineSymbol): LayerSpecification[] {
  const offset = widthByZoom(px(symbol.offsetMm));
  const layers: LayerSpecification[] = [
    lineLayer(network, 'line', {
      'line-color': symbol.colour,
      'line-width': widthByZoom(px(symbol.widthMm)),
      'line-opacity': shaded(symbol.opacity),
      'line-offset': offset,
    }),
  ];
  if (symbol.core) {
    layers.push(
      lineLayer(network, 'core', {
        'line-color': symbol.core.colour,
        'line-width': widthByZoom(px(symbol.core.widthMm)),
        'line-opacity': shaded(1),
        'line-offset': offset,
        ...(symbol.core.dashMm
          ? {
              'line-dasharray': symbol.core.dashMm.map((mm) => mm / (symbol.core?.widthMm ?? 1)),
            }
          : {}),
      }),
    );
  }
  if (symbol.mark) {
    layers.push({
      id: `${network}-mark`,
      type: 'symbol',
      source: network,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': px(symbol.mark.everyMm),
        'icon-image': iconId(network),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-offset': [0, px(symbol.offsetMm)],
        'icon-rotation-alignment': 'map',
      },
      paint: { 'icon-opacity': shaded(1) },
    });
  }
  return layers;
}

const labelPaint = (colour: string) => ({
  'text-color': colour,
  'text-halo-color': SCREEN.halo,
  'text-halo-width': 1.6,
});

/** By network, for the labels of all lines together. */
const byNetwork = <T>(value: (network: Network, symbol: LineSymbol) => T, otherwise: T) =>
  [
    'match',
    ['get', 'network'],
    ...LINE_NETWORKS.flatMap((network) => {
      const symbol = SYMBOLS[network];
      return symbol.kind === 'line' ? [network, value(network, symbol)] : [];
    }),
    otherwise,
  ] as unknown as ExpressionSpecification;

function lineLabels(language: Language): LayerSpecification {
  return {
    id: 'line-label',
    type: 'symbol',
    source: 'line-labels',
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': nameField(language),
      'text-font': [FONT],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 8, 13],
      'text-offset': byNetwork(
        (_, symbol) => ['literal', [0, 1 + symbol.offsetMm * 0.3]],
        ['literal', [0, 1]],
      ),
      'text-max-angle': 35,
      // Later networks of the drawing order are nearer to the reader, so named first.
      'symbol-sort-key': byNetwork((network) => -DRAWING_ORDER.indexOf(network), 0),
      visibility: 'none',
    },
    paint: {
      ...labelPaint(SCREEN.label),
      'text-color': byNetwork((network) => SCREEN.networkLabel[network], SCREEN.label),
    },
  };
}

const townSize: ExpressionSpecification = ['match', ['get', 'rank'], 1, 14.5, 2, 12.5, 3, 11.5, 11];

/** Towns appear by rank as the scale grows. */
const townRank: ExpressionSpecification = [
  '<=',
  ['get', 'rank'],
  ['step', ['zoom'], 1, 3.6, 2, 5.6, 3, 7, 4, 8.5, 5],
];

function backdrop(language: Language): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': SCREEN.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': SCREEN.land } },
    {
      id: 'rivers',
      type: 'line',
      source: 'water',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': SCREEN.river, 'line-width': 0.9 },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'water',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': SCREEN.water },
    },
    {
      id: 'province-border',
      type: 'line',
      source: 'province-border',
      paint: {
        'line-color': SCREEN.provinceBorder,
        'line-width': 1.1,
        'line-dasharray': [5, 2, 1, 2],
      },
    },
    {
      id: 'border',
      type: 'line',
      source: 'borders',
      paint: { 'line-color': SCREEN.border, 'line-width': 1.4 },
    },
    {
      id: 'country-label',
      type: 'symbol',
      source: 'countries',
      layout: {
        'text-field': nameField(language),
        'text-font': [FONT],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 7, 17],
        'text-letter-spacing': 0.25,
        visibility: 'none',
      },
      paint: labelPaint(SCREEN.countryLabel),
    },
  ];
}

const townDots: LayerSpecification = {
  id: 'town-dot',
  type: 'circle',
  source: 'towns',
  filter: townRank,
  paint: {
    'circle-radius': ['match', ['get', 'rank'], 1, 3.4, 2, 2.6, 2],
    'circle-color': '#ffffff',
    'circle-stroke-color': SCREEN.town,
    'circle-stroke-width': 1.2,
  },
};

/** Beside the dot; where a stack covers it, beside the stack. */
const TOWN_ANCHORS: VariableAnchorOffsetCollectionSpecification = [
  ...['left', [0.5, 0], 'right', [-0.5, 0], 'top', [0, 0.5], 'bottom', [0, -0.5]],
  ...['left', [1.5, 0], 'right', [-1.5, 0], 'top', [0, 1.4], 'bottom', [0, -1.4]],
] as VariableAnchorOffsetCollectionSpecification;

function townLabels(
  id: string,
  filter: FilterSpecification,
  language: Language,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'towns',
    filter,
    layout: {
      'text-field': nameField(language),
      'text-font': [FONT],
      'text-size': townSize,
      'text-variable-anchor-offset': TOWN_ANCHORS,
      'symbol-sort-key': ['get', 'rank'],
      visibility: 'none',
    },
    paint: labelPaint(SCREEN.townLabel),
  };
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
        'line-width': ['+', 9, ['get', 'widthPx']],
        'line-offset': ['get', 'offsetPx'],
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

/** Names of single sites; below the symbols in the order, so that they are placed around them. */
function siteLabels(language: Language): LayerSpecification[] {
  return [
    {
      id: 'sites-label',
      type: 'symbol',
      source: 'sites',
      filter: ['all', ['==', ['get', 'count'], 1], ['!', ['get', 'dimmed']]],
      layout: {
        'text-field': nameField(language),
        'text-font': [FONT],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 8, 13],
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1,
        'text-max-width': 9,
        'symbol-sort-key': ['get', 'rank'],
        visibility: 'none',
      },
      paint: labelPaint(SCREEN.label),
    },
  ];
}

function sites(): LayerSpecification[] {
  const stack: FilterSpecification = ['>', ['get', 'count'], 1];
  const opacity: ExpressionSpecification = ['case', ['get', 'dimmed'], 0.22, 1];
  return [
    {
      id: 'sites-icon',
      type: 'symbol',
      source: 'sites',
      filter: ['==', ['get', 'count'], 1],
      layout: {
        'icon-image': ['concat', 'icon:', ['get', 'network']],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 5, 0.85, 8, 1.15],
        'icon-allow-overlap': true,
        'symbol-sort-key': ['-', 100, ['get', 'rank']],
      },
      paint: { 'icon-opacity': opacity },
    },
    {
      id: 'sites-stack',
      type: 'symbol',
      source: 'sites',
      filter: stack,
      layout: {
        'icon-image': STACK_ICON,
        'icon-size': ['interpolate', ['linear'], ['get', 'count'], 2, 0.62, 40, 1],
        'icon-allow-overlap': true,
      },
      paint: { 'icon-opacity': opacity },
    },
    {
      id: 'sites-count',
      type: 'symbol',
      source: 'sites',
      filter: ['all', stack, ['!', ['get', 'dimmed']]],
      layout: {
        'text-field': ['to-string', ['get', 'count']],
        'text-font': [FONT_BOLD],
        'text-size': 12.5,
        'text-allow-overlap': true,
        visibility: 'none',
      },
      paint: { 'text-color': SCREEN.stackText },
    },
  ];
}

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

/** Sources that are filled once the base map's file is there. */
export const BASE_SOURCES = ['land', 'water', 'province-border', 'borders', 'countries'] as const;

/** @param fontUrl absolute address of the folder of fonts, with a final slash */
export function buildStyle(fontUrl: string, language: Language): StyleSpecification {
  const empty = { type: 'geojson' as const, data: EMPTY };
  const lines = LINE_NETWORKS.flatMap((network) => {
    const symbol = SYMBOLS[network];
    return symbol.kind === 'line' ? [{ network, symbol }] : [];
  });
  return {
    version: 8,
    projection: { type: REGIONAL_CRS },
    'font-faces': {
      [FONT]: [{ url: `${fontUrl}noto-sans-sc-400.woff2` }],
      [FONT_BOLD]: [{ url: `${fontUrl}noto-sans-sc-700.woff2` }],
    },
    sources: {
      ...Object.fromEntries(BASE_SOURCES.map((name) => [name, empty])),
      towns: empty,
      sites: empty,
      'line-labels': empty,
      selected: empty,
      hovered: empty,
      ...Object.fromEntries(
        LINE_NETWORKS.map((network) => [network, { ...empty, promoteId: 'id' }]),
      ),
    },
    layers: [
      ...backdrop(language),
      townDots,
      ...marking('hovered', SCREEN.hover),
      ...marking('selected', SCREEN.selection),
      ...lines.flatMap(({ network, symbol }) => linesOfNetwork(network, symbol)),
      ...lines.map(
        ({ network, symbol }): LayerSpecification => ({
          id: hitLayer(network),
          type: 'line',
          source: network,
          paint: {
            'line-color': '#000000',
            'line-opacity': 0,
            'line-width': Math.max(12, px(symbol.widthMm)),
            'line-offset': widthByZoom(px(symbol.offsetMm)),
          },
        }),
      ),
      townLabels('town-label', ['all', townRank, ['>', ['get', 'rank'], 2]], language),
      lineLabels(language),
      ...siteLabels(language),
      // Large towns are what a reader finds the way by, so they are placed before any other name.
      townLabels('city-label', ['all', townRank, ['<=', ['get', 'rank'], 2]], language),
      ...sites(),
    ],
  };
}
