/** What is claimed of a drawn line, stretch by stretch, as the generated files hold it. */

/**
 * A checked stretch has check points in open country often enough; of an unchecked one nothing tells how
 * far the real course lies from what is drawn.
 */
export interface Stretch {
  /** Index of the strand in the geometry. */
  strand: number;
  /** Chainages along that strand, to 0.1 km. */
  fromKm: number;
  toKm: number;
  /** How far the real course may lie from what is drawn, whole km. */
  accuracyKm: number;
  checked: boolean;
}

/** Chainages of stretches are rounded to 0.1 km. */
const ROUNDING_KM = 0.1;

/** What is claimed at a chainage; where two stretches meet, the better of the two. */
export const accuracyAtKm = (
  stretches: readonly Stretch[],
  strand: number,
  chainageKm: number,
): number =>
  Math.min(
    ...stretches
      .filter(
        (one) =>
          one.strand === strand &&
          chainageKm >= one.fromKm - ROUNDING_KM &&
          chainageKm <= one.toKm + ROUNDING_KM,
      )
      .map(({ accuracyKm }) => accuracyKm),
  );
