/** What lies under the register: land, relief, water, borders, names, and the existing network. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import {
  type BasemapPart,
  DETAIL_PARTS,
  type PartFeature,
  RAIL_KINDS,
  type TrunkKind,
  type TrunkProperties,
} from '../../domain/contract/basemap';
import type { Language } from '../../i18n/language';
import type { Palette } from '../../symbology/palette';
import { FONT, labelPaint, nameField } from './expressions';

/** Sources of what comes after the first picture. */
export const DETAIL_SOURCES = [...DETAIL_PARTS, 'existing-trunk'] as const;
/** Layers the reader may switch off or replace together. */
export const BORDER_LAYERS = ['province-border', 'border'] as const;
export const TRUNK_LAYERS = ['trunk-road', 'trunk-rail', 'trunk-rail-core', 'trunk-label'] as const;

type Source = BasemapPart | 'existing-trunk' | 'own-boundary';
type BackdropLayer = LayerSpecification & { source?: Source };

/** What a part has, and nothing else. */
const property = <P extends BasemapPart>(
  key: keyof PartFeature<P>['properties'] & string,
): ExpressionSpecification => ['get', key];
const ofTrunk = (key: keyof TrunkProperties): ExpressionSpecification => ['get', key];

const townRank = property<'towns'>('rank');
const waterRank = property<'water'>('rank');
const heightM = property<'relief'>('minM');

const EXPRESSWAY: TrunkKind = 'expressway';
const OPENED_YEAR = 'openedYear' satisfies keyof TrunkProperties;

const isRail: ExpressionSpecification = ['in', ofTrunk('kind'), ['literal', [...RAIL_KINDS]]];

/** Names appear by rank as the scale grows. */
const rankFrom = (rank: ExpressionSpecification, ...steps: number[]): ExpressionSpecification => [
  '<=',
  rank,
  ['step', ['zoom'], 1, ...steps.flatMap((zoom, index) => [zoom, index + 2])] as never,
];

const isTownShown = rankFrom(townRank, 3.6, 5.6, 7, 8.5);
const isWaterNamed = rankFrom(waterRank, 6, 7);

export function ground(palette: Palette): BackdropLayer[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
    {
      id: 'relief',
      type: 'fill',
      source: 'relief',
      layout: { 'fill-sort-key': heightM },
      paint: {
        'fill-antialias': false,
        // Made for small scales; closer up its facets would pretend to be terrain.
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 6, 1, 8, 0.45, 10, 0.15],
        'fill-color': [
          'step',
          heightM,
          palette.land,
          ...palette.relief.flatMap(({ fromM, colour }) => [fromM, colour]),
        ] as unknown as ExpressionSpecification,
      },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'water',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: {
        'line-color': palette.river,
        'line-width': ['match', waterRank, 1, 1.3, 0.8],
      },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'water',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.water, 'fill-outline-color': palette.river },
    },
    {
      id: 'province-border',
      type: 'line',
      source: 'province-border',
      paint: {
        'line-color': palette.provinceBorder,
        'line-width': 1.1,
        'line-dasharray': [5, 2, 1, 2],
      },
    },
    {
      id: 'border',
      type: 'line',
      source: 'borders',
      paint: { 'line-color': palette.border, 'line-width': 1.4 },
    },
    {
      id: 'own-boundary',
      type: 'line',
      source: 'own-boundary',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ownBoundary, 'line-width': 1.8 },
    },
  ];
}

export function trunk(palette: Palette): BackdropLayer[] {
  const rail = (id: string, colour: string, widthPx: number, dash?: number[]) =>
    ({
      id,
      type: 'line',
      source: 'existing-trunk',
      filter: isRail,
      paint: {
        'line-color': colour,
        'line-width': widthPx,
        ...(dash && { 'line-dasharray': dash }),
      },
    }) satisfies BackdropLayer;
  return [
    {
      id: 'trunk-road',
      type: 'line',
      source: 'existing-trunk',
      filter: ['!', isRail],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.trunkRoad,
        'line-width': ['match', ofTrunk('kind'), EXPRESSWAY, 2.2, 1.4],
      },
    },
    rail('trunk-rail', palette.trunkRail, 2),
    rail('trunk-rail-core', palette.land, 1, [5, 5]),
  ];
}

/** Above the lines: a town is where the road passes it. */
export function townDots(palette: Palette): BackdropLayer {
  return {
    id: 'town-dot',
    type: 'circle',
    source: 'towns',
    filter: isTownShown,
    paint: {
      'circle-radius': ['match', townRank, 1, 3.4, 2, 2.6, 2],
      'circle-color': '#ffffff',
      'circle-stroke-color': palette.town,
      'circle-stroke-width': 1.2,
    },
  };
}

/** Beside the dot; where a stack covers it, beside the stack. */
const TOWN_ANCHORS = [
  ...['left', [0.5, 0], 'right', [-0.5, 0], 'top', [0, 0.5], 'bottom', [0, -0.5]],
  ...['left', [1.5, 0], 'right', [-1.5, 0], 'top', [0, 1.4], 'bottom', [0, -1.4]],
  ...['top-left', [1, 1], 'bottom-left', [1, -1], 'top-right', [-1, 1], 'bottom-right', [-1, -1]],
] as VariableAnchorOffsetCollectionSpecification;

/** Large towns are what a reader finds the way by; the others wait for the register's own names. */
export function townLabels(
  id: 'city-label' | 'town-label',
  palette: Palette,
  language: Language,
): BackdropLayer {
  const large = id === 'city-label';
  return {
    id,
    type: 'symbol',
    source: 'towns',
    filter: ['all', isTownShown, large ? ['<=', townRank, 2] : ['>', townRank, 2]],
    layout: {
      'text-field': nameField(language),
      'text-font': [FONT],
      'text-size': ['match', townRank, 1, 14.5, 2, 12.5, 3, 11.5, 11],
      'text-variable-anchor-offset': TOWN_ANCHORS,
      'symbol-sort-key': townRank,
      visibility: 'none',
    },
    paint: labelPaint(palette, palette.townLabel),
  };
}

const trunkName = (language: Language): ExpressionSpecification => [
  'case',
  isRail,
  ['to-string', nameField(language)],
  ['to-string', ['at', 0, ofTrunk('refs')]],
];

/** Countries, ranges, deserts, basins, lakes and rivers, quietest first. */
export function landNames(palette: Palette, language: Language): BackdropLayer[] {
  return [
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
      paint: labelPaint(palette, palette.countryLabel),
    },
    {
      id: 'physical-label',
      type: 'symbol',
      source: 'physical',
      filter: rankFrom(property<'physical'>('rank'), 3.4, 5.2),
      layout: {
        'symbol-placement': 'line-center',
        'text-field': nameField(language),
        'text-font': [FONT],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 7, 17],
        'text-letter-spacing': language === 'zh' ? 1.1 : 0.45,
        'text-max-angle': 50,
        visibility: 'none',
      },
      paint: {
        ...labelPaint(palette, palette.physicalLabel),
        'text-halo-width': 0.8,
        'text-opacity': ['interpolate', ['linear'], ['zoom'], 8, 1, 10, 0.3],
      },
    },
    {
      id: 'river-label',
      type: 'symbol',
      source: 'water',
      filter: ['all', ['==', ['geometry-type'], 'LineString'], isWaterNamed],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': ['coalesce', nameField(language), ''],
        'text-font': [FONT],
        'text-size': 11,
        'text-letter-spacing': 0.15,
        'text-max-angle': 30,
        visibility: 'none',
      },
      paint: labelPaint(palette, palette.waterLabel),
    },
    {
      id: 'lake-label',
      type: 'symbol',
      source: 'water',
      filter: ['all', ['==', ['geometry-type'], 'Polygon'], isWaterNamed],
      layout: {
        'text-field': ['coalesce', nameField(language), ''],
        'text-font': [FONT],
        'text-size': 11,
        'text-max-width': 6,
        visibility: 'none',
      },
      paint: labelPaint(palette, palette.waterLabel),
    },
    {
      id: 'trunk-label',
      type: 'symbol',
      source: 'existing-trunk',
      minzoom: 6.2,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 380,
        'text-field': [
          'step',
          ['zoom'],
          trunkName(language),
          // The year it opened, where it is known and there is room.
          7.5,
          [
            'concat',
            trunkName(language),
            [
              'case',
              ['has', OPENED_YEAR],
              ['concat', ' ', ['to-string', ofTrunk(OPENED_YEAR)]],
              '',
            ],
          ],
        ],
        'text-font': [FONT],
        'text-size': 10.5,
        visibility: 'none',
      },
      paint: labelPaint(palette, palette.trunkLabel),
    },
  ];
}
