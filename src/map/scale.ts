export { metresPerPixel, WORLD_METRES } from '../domain/zoom';

/** Zoom levels and how thick a line is there, to its width on paper. */
export const ZOOM_SCALE = [
  [3, 0.55],
  [5.5, 0.85],
  [8, 1.25],
] as const;
