/** Expressions and small conversions that several parts of the style share. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../../i18n/language';
import type { Palette } from '../../symbology/palette';
import { PX_PER_MM } from '../../symbology/symbols';
import { ZOOM_SCALE } from '../scale';

export const FONT = 'Atlas Sans';
export const FONT_BOLD = 'Atlas Sans Bold';

export const px = (mm: number): number => Math.round(mm * PX_PER_MM * 100) / 100;

/** Factors of `widthByZoom`, for lengths that go with a line's width. */
const scaledByZoom = (at: (factor: number) => unknown) =>
  [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...ZOOM_SCALE.flatMap(([zoom, factor]) => [zoom, at(factor)]),
  ] as unknown as ExpressionSpecification;

/** Lines are thinner at small scales, so that a continent of corridors stays readable. */
export const widthByZoom = (widthPx: number): ExpressionSpecification =>
  scaledByZoom((factor) => widthPx * factor);

/** A line's own width where it stands in the data, in pixels, with so much more around it. */
export const widthFromData = (aroundPx: number): ExpressionSpecification =>
  scaledByZoom((factor) => ['+', aroundPx, ['*', factor, ['get', 'widthPx']]]);

/**
 * The shift of a stretch beside others on its road, pixels to the right: the feature
 * state `offsetPx`, so that a filter that changes it costs no new tiles.
 */
export const laneOffset: ExpressionSpecification = scaledByZoom((factor) => [
  '*',
  factor,
  ['number', ['feature-state', 'offsetPx'], 0],
]);

/** The same shift where it stands in the data. */
export const offsetFromData: ExpressionSpecification = scaledByZoom((factor) => [
  '*',
  factor,
  ['get', 'offsetPx'],
]);

/** The same shift for an icon, which is given as [right, down] along its line. */
export const iconOffsetFromData: ExpressionSpecification = scaledByZoom((factor) => [
  'array',
  'number',
  2,
  ['get', `offset${factor}`],
]);

/** How a line outside the filter is drawn: the feature state `shade`, absent where it is drawn in full. */
export type Shade = 'full' | 'dim' | 'none';

const DIMMED = 0.16;

export const shaded = (opacity: number): ExpressionSpecification => [
  'match',
  ['to-string', ['feature-state', 'shade']],
  'dim',
  opacity * DIMMED,
  'none',
  0,
  opacity,
];

/** The name of a line that no longer matches is gone at once, before names are placed anew. */
export const namedOnly: ExpressionSpecification = [
  'match',
  ['to-string', ['feature-state', 'shade']],
  ['dim', 'none'],
  0,
  1,
];

export const nameField = (language: Language): ExpressionSpecification => [
  'get',
  language === 'zh' ? 'nameZh' : 'nameEn',
];

export const labelPaint = (palette: Palette, colour: string) => ({
  'text-color': colour,
  'text-halo-color': palette.halo,
  'text-halo-width': 1.6,
});
