/**
 * A corridor cut into stretches, each turned so that it runs along the page from left to
 * right. A stretch is as long as its panel holds at the scale.
 */
import type { Strand } from '../../domain/geometry/strand';
import { onPlane } from '../../domain/profile/strand';
import type { Rect } from '../../scene/scene';
import { type MapFrame, mapFrame } from '../map-frame';

export interface Stretch {
  fromKm: number;
  toKm: number;
  /** How far the map is turned clockwise on the page, degrees. */
  rotationDeg: number;
  /** Middle of the panel on the plane, metres. */
  centre: readonly [x: number, y: number];
}

/** The cuts are found in steps of this length, km. */
const STEP_KM = 2;
/** Ground kept free around the course, as a share of the panel's sides. */
const ROOM = { along: 0.03, across: 0.14 };

interface Fit {
  alongMm: number;
  acrossMm: number;
  rotationDeg: number;
  centre: readonly [number, number];
}

/** Size of a stretch on the page when it is turned so that its ends are level. */
function fitOf(strand: Strand, fromKm: number, toKm: number, scaleDenominator: number): Fit {
  const points = strand.between(fromKm, toKm).map(onPlane);
  const [first = [0, 0], last = [0, 0]] = [points[0], points.at(-1)];
  const angle = Math.atan2(last[1] - first[1], last[0] - first[0]);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const along = points.map(([x, y]) => x * cos + y * sin);
  const across = points.map(([x, y]) => y * cos - x * sin);
  const [a0, a1] = [Math.min(...along), Math.max(...along)];
  const [c0, c1] = [Math.min(...across), Math.max(...across)];
  const mmPerKm = 1e6 / scaleDenominator;
  const [a, c] = [(a0 + a1) / 2, (c0 + c1) / 2];
  return {
    alongMm: (a1 - a0) * mmPerKm,
    acrossMm: (c1 - c0) * mmPerKm,
    rotationDeg: (angle * 180) / Math.PI,
    centre: [(a * cos - c * sin) * 1000, (a * sin + c * cos) * 1000],
  };
}

/**
 * @param panel width and height in millimetres of what one stretch is drawn in
 * @returns stretches in order, end to end, from chainage 0 to the strand's length
 */
export function stretchesOf(
  strand: Strand,
  panel: Pick<Rect, 'width' | 'height'>,
  scaleDenominator: number,
): Stretch[] {
  const most = {
    alongMm: panel.width * (1 - 2 * ROOM.along),
    acrossMm: panel.height * (1 - 2 * ROOM.across),
  };
  const stretches: Stretch[] = [];
  for (let fromKm = 0; fromKm < strand.lengthKm - 1e-6; ) {
    let toKm = Math.min(fromKm + STEP_KM, strand.lengthKm);
    let fit = fitOf(strand, fromKm, toKm, scaleDenominator);
    while (toKm < strand.lengthKm) {
      const further = Math.min(toKm + STEP_KM, strand.lengthKm);
      const next = fitOf(strand, fromKm, further, scaleDenominator);
      if (next.alongMm > most.alongMm || next.acrossMm > most.acrossMm) break;
      [toKm, fit] = [further, next];
    }
    stretches.push({ fromKm, toKm, rotationDeg: fit.rotationDeg, centre: fit.centre });
    fromKm = toKm;
  }
  return stretches;
}

export const frameOfStretch = (
  { centre, rotationDeg }: Stretch,
  panel: Rect,
  scaleDenominator: number,
): MapFrame => mapFrame(panel, centre, scaleDenominator, rotationDeg);
