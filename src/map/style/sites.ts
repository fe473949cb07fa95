/** Points: single symbols, counted stacks, their names and marks. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '../../i18n/language';
import type { Palette } from '../../symbology/palette';
import { STACK_ICON, worksIconId } from '../icon-ids';
import { FONT, FONT_BOLD, labelPaint, nameField } from './expressions';

/** Layers a click asks first. */
export const SITE_LAYERS = ['sites-stack', 'sites-icon'] as const;

const single: ExpressionSpecification = ['==', ['get', 'count'], 1];
const stack: ExpressionSpecification = ['>', ['get', 'count'], 1];

/** Names of single sites; below the symbols in the order, so that they are placed around them. */
export function siteLabels(palette: Palette, language: Language): LayerSpecification {
  return {
    id: 'sites-label',
    type: 'symbol',
    source: 'sites',
    filter: ['all', single, ['!', ['get', 'dimmed']]],
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
    paint: labelPaint(palette, palette.label),
  };
}

const iconSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  3,
  0.6,
  5,
  0.85,
  8,
  1.15,
];

export function siteSymbols(palette: Palette): LayerSpecification[] {
  const opacity: ExpressionSpecification = ['case', ['get', 'dimmed'], 0.22, 1];
  return [
    {
      id: 'sites-icon',
      type: 'symbol',
      source: 'sites',
      filter: single,
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': iconSize,
        'icon-allow-overlap': true,
        'symbol-sort-key': ['-', 100, ['get', 'rank']],
      },
      paint: { 'icon-opacity': opacity },
    },
    {
      id: 'sites-works',
      type: 'symbol',
      source: 'sites',
      filter: ['all', single, ['!', ['get', 'dimmed']], ['!=', ['get', 'works'], '']],
      layout: {
        'icon-image': worksIconId(['get', 'works']),
        'icon-size': iconSize,
        'icon-offset': [10, -9],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
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
      paint: { 'text-color': palette.stackText },
    },
  ];
}
