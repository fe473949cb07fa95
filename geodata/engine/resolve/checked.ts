/** Sums up how far a line lies from its check points. */
import type { Checked } from '../../../src/domain/contract/register';
import type { Line } from './lines';

const toTenth = (km: number): number => Math.round(km * 10) / 10;

/** Undefined where no check point is known. */
export function checkedOf({ checkPoints }: Line): Checked | undefined {
  if (checkPoints.length === 0) return undefined;
  const offsKm = checkPoints.map(({ offKm }) => offKm);
  return {
    points: offsKm.length,
    meanKm: toTenth(offsKm.reduce((sum, km) => sum + km, 0) / offsKm.length),
    maxKm: toTenth(Math.max(...offsKm)),
  };
}
