/** The interface by which composition measures text: widths, missing glyphs, ascent and descent. */
import type { Weight } from './scene';

export interface Typesetter {
  /** Advance of a line of text, kerning included, `trackingMm` after every character but the last. */
  widthMm(text: string, sizeMm: number, weight: Weight, trackingMm?: number): number;
  /** Characters (code points) of the text without a glyph, each once. */
  missing(text: string): string[];
  /** Above and below the baseline, as shares of the em: what a line of Chinese fills. */
  readonly ascent: number;
  readonly descent: number;
}
