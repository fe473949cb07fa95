/** Positions on the ground as GeoJSON writes them. */

/** In degrees on WGS 84. */
export type Position = readonly [lon: number, lat: number];

/** A position of GeoJSON; NaN where a figure is missing, a height is left out. */
export const asPosition = ([lon = Number.NaN, lat = Number.NaN]: readonly number[]): Position => [
  lon,
  lat,
];
