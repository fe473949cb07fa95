/** Positions on the ground as GeoJSON writes them. */

/** In degrees on WGS 84. */
export type Position = readonly [lon: number, lat: number];

/** Converts a position of GeoJSON; a missing number becomes NaN, a height is dropped. */
export const asPosition = ([lon = Number.NaN, lat = Number.NaN]: readonly number[]): Position => [
  lon,
  lat,
];

/** Compares the numbers exactly: lines share a road where they share vertices, to the last digit. */
export const isSamePosition = (a: readonly number[], b: readonly number[]): boolean =>
  a[0] === b[0] && a[1] === b[1];
