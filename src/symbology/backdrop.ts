/** Style of the base map on paper: widths in millimetres, and the ranks shown at a scale. */

export const BACKDROP = {
  river: { largeMm: 0.3, smallMm: 0.18 },
  shoreMm: 0.15,
  border: { widthMm: 0.4 },
  provinceBorder: { widthMm: 0.3, dashMm: [1.8, 0.6, 0.35, 0.6] },
  ownBoundary: { widthMm: 0.42 },
  trunk: {
    expresswayMm: 0.55,
    roadMm: 0.35,
    railMm: 0.5,
    railCore: { widthMm: 0.26, dashMm: [1.2, 1.2] },
  },
  /** Diameters of the dots by rank, and the width of their edge. */
  town: { diameterMm: [1.7, 1.3, 1, 0.9, 0.8], edgeMm: 0.28 },
} as const;

/** How much a chosen region's area covers of the ground, 0 to 1, where it is beyond doubt. */
export const REGION_STRENGTH = { screen: 0.2, paper: 0.16 } as const;

/**
 * How strong each of several areas is that lie over each other, so that together they are as strong as one.
 */
export const strengthOfEach = (whole: number, areas: number): number =>
  1 - (1 - whole) ** (1 / areas);

/**
 * Rows of scale denominator and value. Between two rows the value is interpolated on the logarithm of the
 * denominator.
 */
type ByScale = readonly (readonly [denominator: number, value: number])[];

function byScale(table: ByScale, denominator: number): number {
  const above = table.findIndex(([at]) => at >= denominator);
  const [from, to] = [table[Math.max(0, above - 1)], table[Math.max(0, above)]];
  if (above === -1) return table.at(-1)?.[1] ?? 1;
  if (!from || !to || from === to) return to?.[1] ?? 1;
  const share = Math.log(denominator / from[0]) / Math.log(to[0] / from[0]);
  return from[1] + (to[1] - from[1]) * share;
}

/** Factor on line widths and icon sizes: at small scales they shrink, so that the map stays readable. */
export const thicknessAt = (denominator: number): number =>
  byScale(
    [
      [1_500_000, 1],
      [4_000_000, 0.8],
      [8_000_000, 0.65],
      [15_000_000, 0.5],
    ],
    denominator,
  );

/**
 * Strength of the relief tints. The relief is made for small scales: enlarged, the edges of its areas would
 * look like terrain.
 */
export const reliefStrengthAt = (denominator: number): number =>
  byScale(
    [
      [300_000, 0.15],
      [1_200_000, 0.45],
      [4_500_000, 1],
    ],
    denominator,
  );

/** The last rank of towns that is drawn at a scale. */
export function townRankAt(denominator: number): number {
  const upTo = [24_000_000, 5_000_000, 2_300_000, 800_000];
  return 1 + upTo.filter((most) => denominator <= most).length;
}

/** The last rank of lakes and rivers that is named at a scale. */
export const waterRankAt = (denominator: number): number => (denominator <= 4_000_000 ? 2 : 1);

/** Factor on line widths in the overview map of a sheet. */
export const OVERVIEW_THICKNESS = 0.55;
