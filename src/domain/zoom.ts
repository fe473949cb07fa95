/** Zoom levels and ground: the map's world square is as wide as Mercator's, so zooms mean about the same. */
export const WORLD_METRES = 40_075_016.685_578_5;

/** Tiles are so many pixels wide. */
const TILE_PX = 512;

/** Metres of the projection's plane to a CSS pixel. */
export const metresPerPixel = (zoom: number): number => WORLD_METRES / (TILE_PX * 2 ** zoom);

export const zoomOf = (metresPerPx: number): number =>
  Math.log2(WORLD_METRES / (TILE_PX * metresPerPx));
