/** Where the legs of a line lie among the stretches of what is claimed of it. */
import type { Stretch } from './contract/stretches';
import { legsOf } from './geometry/legs';

/** Rough, since a leg belongs to a stretch as a whole: degrees of latitude. */
const legLength = ([lon, lat]: readonly number[], [toLon, toLat]: readonly number[]): number => {
  const [a = 0, b = 0, c = 0, d = 0] = [lon, lat, toLon, toLat];
  return Math.hypot((c - a) * Math.cos((((b + d) / 2) * Math.PI) / 180), d - b);
};

/**
 * Chainages of each leg of a strand, by the kilometres that its stretches count.
 * @param stretches of this strand, in order
 */
export function legSpans(
  strand: readonly number[][],
  stretches: readonly Stretch[],
): { fromKm: number; toKm: number }[] {
  const lengths = legsOf(strand).map(([start, end]) => legLength(start, end));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const kmPerLength = (stretches.at(-1)?.toKm ?? 0) / (whole || 1);
  let toKm = 0;
  return lengths.map((length) => {
    const fromKm = toKm;
    toKm += length * kmPerLength;
    return { fromKm, toKm };
  });
}
