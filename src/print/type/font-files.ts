/** The fonts a sheet is set in: Noto Sans SC as plain TrueType. WOFF2 gives blank pages in a PDF, without an error. */
import type { Weight } from '../../scene/scene';

export type FontFiles = Readonly<Record<Weight, Uint8Array>>;

/** `whole`: every simplified character, fetched only when a planner types one beyond those in use. */
export const fontFileName = (weight: Weight, whole = false): string =>
  `noto-sans-sc-${weight}${whole ? '-full' : ''}.ttf`;
