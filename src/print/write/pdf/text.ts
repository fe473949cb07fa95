/** Text of a sheet as operators of a PDF page. */

import type { Point, TextMark, Weight } from '../../scene';
import type { FontFiles } from '../../type/font-files';
import { factor } from '../numbers';
import type { EmbeddedFont, Kit } from './kit';
import { rgb } from './paint';
import { pt } from './units';

/** UTF-16, as programs expect a text that stands for what is drawn. */
const hexadecimal = (text: string): string => {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at++) {
    hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  }
  return `<${hex}>`;
};

/** Drawn once for the eye and found as `text`: nothing where it is empty. */
const readAs = (text: string, operators: string): string =>
  `/Span <</ActualText ${hexadecimal(text)} >> BDC\n${operators}\nEMC`;

/** Where a line of text begins and how it is turned; the page's y runs down, a font's up. */
function matrix([x, y]: Point, rotateDeg: number): string {
  const turn = (rotateDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return `${factor(cos)} ${factor(sin)} ${factor(sin)} ${factor(-cos)} ${pt(x)} ${pt(y)} Tm`;
}

interface Shown {
  operators: string;
  /** In em. */
  advance: number;
}

export class TextWriter {
  private readonly fonts: Record<Weight, EmbeddedFont>;

  constructor(
    private readonly kit: Kit,
    files: FontFiles,
  ) {
    const embedded = (weight: Weight): EmbeddedFont => {
      kit.registerFont(`sheet-${weight}`, files[weight] as Buffer);
      kit.font(`sheet-${weight}`);
      return kit._font;
    };
    this.fonts = { 400: embedded(400), 700: embedded(700) };
  }

  draw(mark: TextMark): void {
    const font = this.fonts[mark.weight];
    this.kit.innerPage().fonts[font.id] = font.ref();
    const places = mark.along ? this.along(mark, font, mark.along) : this.straight(mark, font);
    const select = `/${font.id} ${pt(mark.sizeMm)} Tf`;
    const parts: string[] = [];
    if (mark.halo) {
      const { colour, widthMm } = mark.halo;
      const state = `${rgb(colour)} RG ${pt(widthMm * 2)} w 1 j [] 0 d`;
      parts.push(readAs('', `BT ${select} ${state} 1 Tr ${places} 0 Tr ET`));
    }
    const face = `BT ${select} ${rgb(mark.colour)} rg ${places} ET`;
    // Widely set characters and those along a line would else be read as words of their own.
    parts.push(mark.along || mark.trackingMm ? readAs(mark.text, face) : face);
    this.kit.addContent(parts.join('\n'));
  }

  private straight(mark: TextMark, font: EmbeddedFont): string {
    const tracking = mark.trackingMm ?? 0;
    const { operators, advance } = shown(font, mark.text);
    const width = advance * mark.sizeMm + tracking * Math.max(0, [...mark.text].length - 1);
    const back = { start: 0, middle: width / 2, end: width }[mark.anchor];
    const turn = ((mark.rotateDeg ?? 0) * Math.PI) / 180;
    const at: Point = [mark.at[0] - back * Math.cos(turn), mark.at[1] - back * Math.sin(turn)];
    const placed = `${matrix(at, mark.rotateDeg ?? 0)} ${operators}`;
    return tracking ? `${pt(tracking)} Tc ${placed} 0 Tc` : placed;
  }

  private along(mark: TextMark, font: EmbeddedFont, along: NonNullable<TextMark['along']>): string {
    return [...mark.text]
      .map((character, index) => {
        const place = along[index];
        if (!place) return '';
        return `${matrix(place.at, place.rotateDeg)} ${shown(font, character).operators}`;
      })
      .join('\n');
  }
}

/** Glyphs with what kerning takes from their advances. */
function shown(font: EmbeddedFont, text: string): Shown {
  const [glyphs, positions] = font.encode(text);
  let operands = '<';
  let advance = 0;
  glyphs.forEach((glyph, index) => {
    const position = positions[index];
    operands += glyph;
    if (!position) return;
    advance += position.xAdvance;
    const kerning = Math.round((position.advanceWidth - position.xAdvance) * 100) / 100;
    if (kerning !== 0 && index < glyphs.length - 1) operands += `> ${kerning} <`;
  });
  return { operators: `[${operands}>] TJ`, advance: advance / 1000 };
}
