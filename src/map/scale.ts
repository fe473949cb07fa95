/** Zoom levels and ground: the map's world square is as wide as Mercator's, so zooms mean about the same. */
export const WORLD_METRES = 40_075_016.685_578_5;

/** Metres of the projection's plane to a CSS pixel; tiles are 512 pixels wide. */
export const metresPerPixel = (zoom: number): number => WORLD_METRES / (512 * 2 ** zoom);

/** Zoom levels and how thick a line is there, to its width on paper. */
export const ZOOM_SCALE = [
  [3, 0.55],
  [5.5, 0.85],
  [8, 1.25],
] as const;
