/** How far from its region the projection is accurate enough: beyond, scale bar and denominator are wrong. */
import { type MapFrame, mapFrame, scaleOnSheet } from '../../map-frame';
import type { PlaneArea } from '../../plane-area';

/** Largest scale error that is accepted, as a share. */
const LIMIT = 0.1;

export function isWithinLimit(frame: MapFrame): boolean {
  const { centre, largestError } = scaleOnSheet(frame);
  return Math.abs(centre - 1) <= LIMIT && largestError <= LIMIT;
}

/** Whether the area itself is within the limit; of a small one, its middle is tested. */
export function isAreaWithinLimit({ centre, widthM, heightM }: PlaneArea): boolean {
  if (![...centre, widthM, heightM].every(Number.isFinite)) return false;
  const rect = { x: 0, y: 0, width: Math.max(widthM, 1) / 1e4, height: Math.max(heightM, 1) / 1e4 };
  return isWithinLimit(mapFrame(rect, centre, 1e7));
}
