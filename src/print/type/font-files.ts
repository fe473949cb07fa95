/**
 * The font files of printed sheets: Noto Sans SC as TrueType. With WOFF2 files the pages of a PDF are
 * blank, without an error.
 */
import type { Weight } from '../../scene/scene';

export type FontFiles = Readonly<Record<Weight, Uint8Array>>;

/**
 * `whole`: the file with every simplified character, fetched only if the user types a character that is not
 * in use elsewhere.
 */
export const fontFileName = (weight: Weight, whole = false): string =>
  `noto-sans-sc-${weight}${whole ? '-full' : ''}.ttf`;
