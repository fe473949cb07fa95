/** Line networks: casing by milestone group, dashes by state, names. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { SHIELD_KINDS } from '../../domain/contract/edition';
import type { Network } from '../../domain/contract/register';
import type { Language } from '../../i18n/language';
import {
  CASING_MM,
  casingColour,
  SCREEN_STRENGTH,
  STATE_DASHES,
  STATES,
  VAGUE_EDGE,
} from '../../symbology/composition';
import { NAME_ORDER } from '../../symbology/lettering';
import { MILESTONE_GROUPS } from '../../symbology/names';
import type { Palette } from '../../symbology/palette';
import { LINE_NETWORKS, type LineSymbol, SYMBOLS } from '../../symbology/symbols';
import { iconId, shieldId, worksIconId } from '../icon-ids';
import {
  FONT,
  FONT_BOLD,
  iconOffsetFromData,
  labelPaint,
  laneOffset,
  namedOnly,
  px,
  shaded,
  widthByZoom,
} from './expressions';

const LINES = LINE_NETWORKS.flatMap((network) => {
  const symbol = SYMBOLS[network];
  return symbol.kind === 'line' ? [{ network, symbol }] : [];
});

/** All networks in one source: each further one would cost a mask a tile in every picture. */
export const LINES_SOURCE = 'lines';
/** Whole lines, for their names. */
export const LABELS_SOURCE = 'line-labels';
/** One spot of each line, for its name at small scales. */
export const NAMES_SOURCE = 'line-names';
/** Stretches that carry small signs. */
export const SIGNS_SOURCE = 'line-signs';

const isOf = (network: Network): ExpressionSpecification => ['==', ['get', 'network'], network];

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

/** A full line is round where its stretches meet; at the ends of dashes that would close the gaps. */
const capOfFullLine: ExpressionSpecification = [
  'match',
  ['get', 'state'],
  STATES.filter((state) => STATE_DASHES[state] === null),
  'round',
  'butt',
];

function lineLayer(
  network: Network,
  part: string,
  paint: NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>,
): LayerSpecification {
  return {
    id: `${network}-${part}`,
    type: 'line',
    source: LINES_SOURCE,
    filter: isOf(network),
    layout: { 'line-join': 'round', 'line-cap': capOfFullLine },
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
    'line-offset': laneOffset,
    'line-dasharray': dashes(widthMm),
  });
}

/** One network, bottom to top. */
function networkLines(
  palette: Palette,
  network: Network,
  symbol: LineSymbol,
): LayerSpecification[] {
  const { core, mark } = symbol;
  const layers: LayerSpecification[] = [
    ...(symbol.cased ? [casing(palette, network, symbol)] : []),
    lineLayer(network, 'line', {
      'line-color': symbol.colour,
      'line-width': widthByZoom(px(symbol.widthMm)),
      'line-opacity': shaded(symbol.opacity * (SCREEN_STRENGTH[network] ?? 1)),
      'line-offset': laneOffset,
      'line-dasharray': dashes(symbol.widthMm),
    }),
  ];
  if (core) {
    layers.push(
      lineLayer(network, 'core', {
        'line-color': core.colour,
        'line-width': widthByZoom(px(core.widthMm)),
        'line-opacity': shaded(1),
        'line-offset': laneOffset,
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
      source: SIGNS_SOURCE,
      filter: ['==', ['get', 'network'], network],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': px(mark.everyMm),
        'icon-image': iconId(network),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-offset': iconOffsetFromData,
        'icon-rotation-alignment': 'map',
      },
      paint: { 'icon-opacity': shaded(1) },
    });
  }
  return layers;
}

const widthOf = (network: Network): number =>
  LINES.find((line) => line.network === network)?.symbol.widthMm ?? 0;

/** By network, for what all lines have together. */
const byNetwork = <T>(value: (network: Network) => T, otherwise: T) =>
  [
    'match',
    ['get', 'network'],
    ...LINES.flatMap(({ network }) => [network, value(network)]),
    otherwise,
  ] as unknown as ExpressionSpecification;

/**
 * Where nothing tells how far a course may be off: a blurred edge in the line's own colour, beneath all lines.
 * It is as wide as the line itself, since what it says is a doubt and no width on the ground.
 */
export const vagueEdges = (palette: Palette): LayerSpecification => ({
  id: 'vague-edge',
  type: 'line',
  source: LINES_SOURCE,
  filter: ['get', 'vague'],
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint: {
    'line-color': byNetwork((network) => palette.network[network], palette.band),
    'line-width': byNetwork(
      (network) => px(widthOf(network)) + VAGUE_EDGE.beyondPx,
      VAGUE_EDGE.beyondPx,
    ),
    'line-blur': VAGUE_EDGE.blurPx,
    'line-opacity': shaded(VAGUE_EDGE.opacity),
    'line-offset': laneOffset,
  },
});

export const lineNetworks = (palette: Palette): LayerSpecification[] =>
  LINES.flatMap(({ network, symbol }) => networkLines(palette, network, symbol));

/** Invisible and wide: what a click on a line asks. */
export const hitLines = (): LayerSpecification[] =>
  LINES.map(({ network, symbol }) => ({
    id: hitLayer(network),
    type: 'line',
    source: LINES_SOURCE,
    filter: isOf(network),
    paint: {
      'line-color': '#000000',
      'line-opacity': 0,
      'line-width': Math.max(12, px(symbol.widthMm)),
      'line-offset': laneOffset,
    },
  }));

/** A line that claims no course says so along itself. */
export const lineName = (language: Language): ExpressionSpecification => [
  'concat',
  ['get', language === 'zh' ? 'nameZh' : 'nameEn'],
  ['case', ['get', 'schematic'], language === 'zh' ? '（示意）' : ' (schematic)', ''],
];

/** From this zoom names run along their lines; before it they stand at one spot of each. */
const NAMES_ALONG_FROM = 7;

/** Networks in the order in which their lines are named: what corridors are asked for first. */
const nameRank = byNetwork((network) => NAME_ORDER.indexOf(network), NAME_ORDER.length);

export const lineNamesFromAfar = (palette: Palette, language: Language): LayerSpecification => ({
  id: 'line-name',
  type: 'symbol',
  source: NAMES_SOURCE,
  maxzoom: NAMES_ALONG_FROM,
  layout: {
    'text-field': lineName(language),
    'text-font': [FONT_BOLD],
    'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 7, 12.5],
    'text-max-width': 9,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': 0.9,
    'text-justify': 'auto',
    'symbol-sort-key': nameRank,
    visibility: 'none',
  },
  paint: {
    ...labelPaint(palette, palette.label),
    'text-color': byNetwork((network) => palette.networkLabel[network], palette.label),
    'text-opacity': namedOnly,
  },
});

/** Road numbers on their plates, upright beside the road. */
export const roadShields = (palette: Palette): LayerSpecification => ({
  id: 'road-shield',
  type: 'symbol',
  source: LABELS_SOURCE,
  filter: ['!=', ['get', 'road'], ''],
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 160,
    'icon-image': ['concat', shieldId(''), ['get', 'shield']],
    'icon-text-fit': 'both',
    'icon-text-fit-padding': [1, 3, 1, 3],
    'icon-rotation-alignment': 'viewport',
    'text-field': ['get', 'road'],
    'text-font': [FONT_BOLD],
    'text-size': 10,
    'text-rotation-alignment': 'viewport',
    visibility: 'none',
  },
  paint: {
    'text-color': [
      'match',
      ['get', 'shield'],
      ...SHIELD_KINDS.flatMap((kind) => [kind, palette.shields[kind].text]),
      palette.label,
    ] as unknown as ExpressionSpecification,
    'text-opacity': namedOnly,
    'icon-opacity': namedOnly,
  },
});

export function lineNames(palette: Palette, language: Language): LayerSpecification[] {
  return [
    {
      id: 'line-label',
      type: 'symbol',
      source: LABELS_SOURCE,
      minzoom: NAMES_ALONG_FROM,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-field': lineName(language),
        'text-font': [FONT],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 8, 13],
        // Clear of the lines beside it.
        'text-offset': ['array', 'number', 2, ['get', 'nameOffset']],
        'text-max-angle': 40,
        'symbol-sort-key': nameRank,
        visibility: 'none',
      },
      paint: {
        ...labelPaint(palette, palette.label),
        'text-color': byNetwork((network) => palette.networkLabel[network], palette.label),
        'text-opacity': namedOnly,
      },
    },
    {
      id: 'line-works',
      type: 'symbol',
      source: LABELS_SOURCE,
      filter: ['!=', ['get', 'works'], ''],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'icon-image': worksIconId(['get', 'works']),
        'icon-rotation-alignment': 'viewport',
        'icon-size': 0.9,
      },
      paint: { 'icon-opacity': namedOnly },
    },
  ];
}
