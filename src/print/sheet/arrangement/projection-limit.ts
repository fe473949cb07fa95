/** How far from its region the projection still serves: beyond, neither bar nor denominator means anything. */
import { type MapFrame, mapFrame, scaleOnSheet } from '../../map-frame';
import type { PlaneArea } from '../../plane-area';

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
