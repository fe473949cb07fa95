/** Line networks: casing by milestone group, dashes by state, band by accuracy, names. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Network } from '../../domain/contract';
import type { Language } from '../../i18n';
import {
  BAND_FROM_PX,
  CASING_MM,
  casingColour,
  STATE_DASHES,
  STATES,
} from '../../symbology/composition';
import { MILESTONE_GROUPS } from '../../symbology/names';
import type { Palette } from '../../symbology/palette';
import {
  DRAWING_ORDER,
  LINE_NETWORKS,
  type LineSymbol,
  laneOffsetMm,
  SYMBOLS,
} from '../../symbology/symbols';
import { iconId, worksIconId } from '../icon-ids';
import { metresPerPixel } from '../scale';
import { byLane, FONT, labelPaint, laneOffset, px, shaded, widthByZoom } from './expressions';

const LINES = LINE_NETWORKS.flatMap((network) => {
  const symbol = SYMBOLS[network];
  return symbol.kind === 'line' ? [{ network, symbol }] : [];
});

export const hitLayer = (network: Network): string => `${network}-hit`;
export const LINE_HIT_LAYERS = LINE_NETWORKS.map(hitLayer);

/** Dashes are given in widths of the line they are drawn with. */
function dashes(widthMm: number): ExpressionSpecification {
  return [
    'match',
    ['get', 'state'],
    ...STATES.flatMap((state) => {
      const dash = STATE_DASHES[state];
      return dash ? [state, ['literal', dash.map((mm) => mm / widthMm)]] : [];
    }),
    ['literal', [1, 0]],
  ] as unknown as ExpressionSpecification;
}

function lineLayer(
  network: Network,
  part: string,
  paint: NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>,
): LayerSpecification {
  return {
    id: `${network}-${part}`,
    type: 'line',
    source: network,
    layout: { 'line-join': 'round' },
    paint,
  };
}

function casing(palette: Palette, network: Network, symbol: LineSymbol): LayerSpecification {
  const widthMm = symbol.widthMm + 2 * CASING_MM;
  return lineLayer(network, 'casing', {
    'line-color': [
      'match',
      ['to-string', ['feature-state', 'group']],
      ...MILESTONE_GROUPS.flatMap((group) => [group, casingColour(palette, group)]),
      palette.halo,
    ] as unknown as ExpressionSpecification,
    'line-width': widthByZoom(px(widthMm)),
    'line-opacity': shaded(0.9),
    'line-offset': laneOffset(symbol),
    'line-dasharray': dashes(widthMm),
  });
}

/** One network, bottom to top. */
function networkLines(
  palette: Palette,
  network: Network,
  symbol: LineSymbol,
): LayerSpecification[] {
  const offset = laneOffset(symbol);
  const { core, mark } = symbol;
  const layers: LayerSpecification[] = [
    ...(symbol.cased ? [casing(palette, network, symbol)] : []),
    lineLayer(network, 'line', {
      'line-color': symbol.colour,
      'line-width': widthByZoom(px(symbol.widthMm)),
      'line-opacity': shaded(symbol.opacity),
      'line-offset': offset,
      'line-dasharray': dashes(symbol.widthMm),
    }),
  ];
  if (core) {
    layers.push(
      lineLayer(network, 'core', {
        'line-color': core.colour,
        'line-width': widthByZoom(px(core.widthMm)),
        'line-opacity': shaded(1),
        'line-offset': offset,
        'line-dasharray': core.dashMm
          ? core.dashMm.map((mm) => mm / core.widthMm)
          : dashes(core.widthMm),
      }),
    );
  }
  if (mark) {
    layers.push({
      id: `${network}-mark`,
      type: 'symbol',
      source: network,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': px(mark.everyMm),
        'icon-image': iconId(network),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-offset': byLane((lane) => ['literal', [0, px(laneOffsetMm(symbol, lane))]]),
        'icon-rotation-alignment': 'map',
      },
      paint: { 'icon-opacity': shaded(1) },
    });
  }
  return layers;
}

/** Twice the accuracy, in pixels, at zoom 0; each zoom level doubles it. */
const bandAtZoom0: ExpressionSpecification = [
  '/',
  ['*', 2000, ['get', 'accuracyKm']],
  metresPerPixel(0),
];

const BAND_ZOOMS = Array.from({ length: 19 }, (_, index) => 3 + index * 0.5);

/** The band shows once the accuracy is wider on screen than the line's own stroke can say. */
const bandOpacity = (opacity: number) =>
  [
    'step',
    ['zoom'],
    0,
    ...BAND_ZOOMS.flatMap((zoom) => [
      zoom,
      [
        'case',
        ['>', ['get', 'accuracyKm'], (BAND_FROM_PX * metresPerPixel(zoom)) / 1000],
        opacity,
        0,
      ],
    ]),
  ] as unknown as ExpressionSpecification;

const LAST_ZOOM = 14;

const bandWidth: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  0,
  bandAtZoom0,
  LAST_ZOOM,
  ['*', bandAtZoom0, 2 ** LAST_ZOOM],
];

/**
 * Every line's band, faint, since many lie over each other; a band wider than
 * `QUIET_KM` would cover the map and shows for the selected line only, which has its
 * band in full whatever its width.
 */
export function accuracyBands(palette: Palette): LayerSpecification[] {
  const QUIET_KM = 15;
  const isLine: ExpressionSpecification = [
    'in',
    ['geometry-type'],
    ['literal', ['LineString', 'MultiLineString']],
  ];
  const band = (
    id: string,
    source: string,
    opacity: number,
    minzoom: number,
    filter: ExpressionSpecification,
  ) =>
    ({
      id,
      type: 'line',
      source,
      minzoom,
      filter,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.band,
        'line-opacity': bandOpacity(opacity),
        'line-width': bandWidth,
      },
    }) satisfies LayerSpecification;
  // Below this zoom no quiet band is wide enough to show, and an invisible wide line costs as much.
  const firstZoom = Math.floor(Math.log2((metresPerPixel(0) * BAND_FROM_PX) / (QUIET_KM * 1000)));
  return [
    band('accuracy-band', 'line-labels', 0.055, firstZoom, ['<=', ['get', 'accuracyKm'], QUIET_KM]),
    band('selected-band', 'selected', 0.16, 3, isLine),
  ];
}

export const lineNetworks = (palette: Palette): LayerSpecification[] =>
  LINES.flatMap(({ network, symbol }) => networkLines(palette, network, symbol));

/** Invisible and wide: what a click on a line asks. */
export const hitLines = (): LayerSpecification[] =>
  LINES.map(({ network, symbol }) => ({
    id: hitLayer(network),
    type: 'line',
    source: network,
    paint: {
      'line-color': '#000000',
      'line-opacity': 0,
      'line-width': Math.max(12, px(symbol.widthMm)),
      'line-offset': laneOffset(symbol),
    },
  }));

/** By network, for the names of all lines together. */
const byNetwork = <T>(value: (network: Network, symbol: LineSymbol) => T, otherwise: T) =>
  [
    'match',
    ['get', 'network'],
    ...LINES.flatMap(({ network, symbol }) => [network, value(network, symbol)]),
    otherwise,
  ] as unknown as ExpressionSpecification;

/** A line that claims no course says so along itself. */
export const lineName = (language: Language): ExpressionSpecification => [
  'concat',
  ['get', language === 'zh' ? 'nameZh' : 'nameEn'],
  ['case', ['get', 'schematic'], language === 'zh' ? '（示意）' : ' (schematic)', ''],
];

export function lineNames(palette: Palette, language: Language): LayerSpecification[] {
  return [
    {
      id: 'line-label',
      type: 'symbol',
      source: 'line-labels',
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': lineName(language),
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
        ...labelPaint(palette, palette.label),
        'text-color': byNetwork((network) => palette.networkLabel[network], palette.label),
      },
    },
    {
      id: 'line-works',
      type: 'symbol',
      source: 'line-labels',
      filter: ['!=', ['get', 'works'], ''],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'icon-image': worksIconId(['get', 'works']),
        'icon-rotation-alignment': 'viewport',
        'icon-size': 0.9,
      },
    },
  ];
}
