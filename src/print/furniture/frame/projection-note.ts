/** What the imprint says of the projection and of how accurate the sheet's scale is. */
import type { TFunction } from 'i18next';
import { EDITION } from '../../../domain/edition';
import { IS_CONFORMAL } from '../../../domain/projection';
import { type MapFrame, scaleOnSheet } from '../../map-frame';

/** The largest error is a limit, so it is rounded up, ignoring floating-point noise. */
const roundedUp = (value: number, places: number): string => {
  const step = 10 ** places;
  return (Math.ceil(value * step - 1e-6) / step).toFixed(places);
};

/** `0.42 %`, below a hundredth of a per cent in millionths, so that a small error is not written as zero. */
export function errorShare(share: number): string {
  if (share >= 1e-4) return `${roundedUp(share * 100, 2)}\u00a0%`;
  return `${roundedUp(share * 1e6, 0)}\u00a0ppm`;
}

/** In the order of importance, each with its stop. */
export function projectionNote(frame: MapFrame, t: TFunction): string[] {
  const { centre, largestError } = scaleOnSheet(frame);
  return [
    t('sheetFrame.projection', { sentence: EDITION.projection.sentence }),
    t(IS_CONFORMAL ? 'sheetFrame.factor' : 'sheetFrame.factorMean', { factor: centre.toFixed(5) }),
    t('sheetFrame.error', { error: errorShare(largestError) }),
  ];
}
