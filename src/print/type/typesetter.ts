/** Measures text with the fonts themselves, so that browser, PDF and raster agree on every advance. */
import { create, type Font } from 'fontkit';
import type { Weight } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import type { FontFiles } from './font-files';

function opened(bytes: Uint8Array): Font {
  // The types of fontkit require Node's Buffer; any byte array works.
  const font = create(bytes as Buffer);
  if ('fonts' in font)
    throw new Error('this is a font collection (.ttc): give the file of a single font');
  return font;
}

export function fontTypesetter(files: FontFiles): Typesetter {
  const fonts: Record<Weight, Font> = { 400: opened(files[400]), 700: opened(files[700]) };
  /** Cache: the advance of a text as a share of the em. */
  const known: Record<Weight, Map<string, number>> = { 400: new Map(), 700: new Map() };
  const advanceOf = (text: string, weight: Weight): number => {
    const before = known[weight].get(text);
    if (before !== undefined) return before;
    const font = fonts[weight];
    const advance = font.layout(text).advanceWidth / font.unitsPerEm;
    known[weight].set(text, advance);
    return advance;
  };
  // The em box of Chinese characters. The font's own line height, 1.45 em, has room for stacked Latin
  // diacritics.
  const { typoAscender, typoDescender } = fonts[400]['OS/2'];
  return {
    widthMm: (text, sizeMm, weight, trackingMm = 0) =>
      advanceOf(text, weight) * sizeMm + trackingMm * Math.max(0, [...text].length - 1),
    missing: (text) =>
      [...new Set(text)].filter((character) => {
        const code = character.codePointAt(0) ?? 0;
        return Object.values(fonts).some((font) => !font.hasGlyphForCodePoint(code));
      }),
    ascent: typoAscender / fonts[400].unitsPerEm,
    descent: -typoDescender / fonts[400].unitsPerEm,
  };
}
