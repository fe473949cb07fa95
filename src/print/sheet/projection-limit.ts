/** How far from its region a conic map still serves: beyond, neither bar nor denominator means anything. */
import type { TFunction } from 'i18next';
import type { Refusal } from '../compose-result';
import { type MapFrame, mapFrame, scaleOnSheet } from '../map-frame';
import type { PlaneArea } from '../plane-area';
import { fits, formatScale, ROUND_SCALES } from '../scale';
import type { Rect } from '../scene';

/** Largest departure of lengths from the sheet's scale, as a share. */
const LIMIT = 0.1;

export function isWithinLimit(frame: MapFrame): boolean {
  const { centre, largestError } = scaleOnSheet(frame);
  return Math.abs(centre - 1) <= LIMIT && largestError <= LIMIT;
}

/** Whether the ground itself lies within; its middle decides where it is small. */
export function isAreaWithinLimit({ centre, widthM, heightM }: PlaneArea): boolean {
  if (![...centre, widthM, heightM].every(Number.isFinite)) return false;
  const rect = { x: 0, y: 0, width: Math.max(widthM, 1) / 1e4, height: Math.max(heightM, 1) / 1e4 };
  return isWithinLimit(mapFrame(rect, centre, 1e7));
}

export const areaBeyond = (areaName: string, t: TFunction): Refusal => ({
  message: t('print.refusal.areaBeyond', { area: areaName }),
  scaleDenominator: null,
  paper: null,
  isBeyondProjection: true,
});

/** The area lies within, what the frame shows round it does not. */
export function frameBeyond(
  area: PlaneArea,
  centre: readonly [number, number],
  map: Rect,
  asked: number,
  t: TFunction,
): Refusal {
  const scaleDenominator =
    ROUND_SCALES.findLast(
      (one) => one < asked && fits(area, map, one) && isWithinLimit(mapFrame(map, centre, one)),
    ) ?? null;
  return {
    message: t('print.refusal.frameBeyond', {
      asked: formatScale(asked),
      instead:
        scaleDenominator === null
          ? ''
          : t('print.refusal.orLarger', { scale: formatScale(scaleDenominator) }),
    }),
    scaleDenominator,
    paper: null,
    isBeyondProjection: true,
  };
}
