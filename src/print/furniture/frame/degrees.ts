/** Longitudes and latitudes as the edge of a map writes them. */
import type { TFunction } from 'i18next';
import { sexagesimal } from '../../../domain/sexagesimal';
import type { MapFrame } from '../../map-frame';
import type { Axis } from './crossings';

const two = (value: number): string => String(value).padStart(2, '0');

const hemisphere = (t: TFunction, axis: Axis, negative: boolean): string => {
  if (axis === 'meridian') return t(negative ? 'sheetFrame.west' : 'sheetFrame.east');
  return t(negative ? 'sheetFrame.south' : 'sheetFrame.north');
};

/** 75°E, 75°30′E: no more places than the value needs. */
export function roundDegrees(t: TFunction, axis: Axis, minutes: number): string {
  const whole = sexagesimal(minutes / 60);
  const rest = whole.minutes === 0 ? '' : `${two(whole.minutes)}′`;
  return `${whole.degrees}°${rest}${hemisphere(t, axis, whole.negative)}`;
}

/** Half a minute of latitude on the ground, metres. */
const HALF_MINUTE_M = 926;

/** Whole minutes where half of one is too small to see on the sheet, otherwise whole seconds. */
export const needsSeconds = ({ scaleDenominator }: MapFrame): boolean =>
  (HALF_MINUTE_M * 1000) / scaleDenominator > 0.5;

/** 73°24′E or 73°24′07″E: any value, rounded to what the scale shows. */
export function exactDegrees(t: TFunction, axis: Axis, degrees: number, seconds: boolean): string {
  const value = sexagesimal(seconds ? degrees : Math.round(degrees * 60) / 60);
  const rest = seconds ? `${two(value.seconds)}″` : '';
  const letter = hemisphere(t, axis, value.negative);
  return `${value.degrees}°${two(value.minutes)}′${rest}${letter}`;
}
