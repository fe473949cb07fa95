/** Expressions and small conversions that several parts of the style share. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../../i18n';
import type { Palette } from '../../symbology/palette';
import { type LineSymbol, laneOffsetMm, PX_PER_MM } from '../../symbology/symbols';

export const FONT = 'Atlas Sans';
export const FONT_BOLD = 'Atlas Sans Bold';

export const px = (mm: number): number => Math.round(mm * PX_PER_MM * 100) / 100;

/** Lines are thinner at small scales, so that a continent of corridors stays readable. */
export const widthByZoom = (widthPx: number): ExpressionSpecification => [
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

const LANES = [0, 1, 2, 3] as const;

/** A value for each lane of a shared road, outermost for any further one. */
export const byLane = (value: (lane: number) => unknown) =>
  [
    'match',
    ['get', 'lane'],
    ...LANES.flatMap((lane) => [lane, value(lane)]),
    value(LANES.length),
  ] as unknown as ExpressionSpecification;

/** The shift of a line beside others on its road. */
export const laneOffset = (symbol: LineSymbol): ExpressionSpecification => {
  const at = (factor: number) => byLane((lane) => px(laneOffsetMm(symbol, lane)) * factor);
  return ['interpolate', ['linear'], ['zoom'], 3, at(0.55), 5.5, at(0.85), 8, at(1.25)];
};

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

export const nameField = (language: Language): ExpressionSpecification => [
  'get',
  language === 'zh' ? 'nameZh' : 'nameEn',
];

export const labelPaint = (palette: Palette, colour: string) => ({
  'text-color': colour,
  'text-halo-color': palette.halo,
  'text-halo-width': 1.6,
});
