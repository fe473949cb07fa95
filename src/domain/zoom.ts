/**
 * Converts zoom levels to ground resolution. The world square of the map is as wide as Mercator's, so zoom
 * levels mean about the same.
 */
export const WORLD_METRES = 40_075_016.685_578_5;

/** Width of a tile, CSS pixels. */
const TILE_PX = 512;

/** Metres of the projection's plane per CSS pixel. */
export const metresPerPixel = (zoom: number): number => WORLD_METRES / (TILE_PX * 2 ** zoom);

export const zoomOf = (metresPerPx: number): number =>
  Math.log2(WORLD_METRES / (TILE_PX * metresPerPx));
