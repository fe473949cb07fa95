/** Writes the text of a sheet as operators of a PDF page. */

import { factor } from '../../../scene/numbers';
import type { Point, TextMark, Weight } from '../../../scene/scene';
import type { FontFiles } from '../../type/font-files';
import type { EmbeddedFont, Kit } from './kit';
import { rgb } from './paint';
import { SilentFont } from './silent-font';
import { pt } from './units';

/** UTF-16 with a byte order mark, as replacement text must be written. */
const hexadecimal = (text: string): string => {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at++) {
    hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  }
  return `<${hex}>`;
};

/** Marks operators with a replacement text; with an empty one, readers ignore them. */
const readAs = (text: string, operators: string): string =>
  `/Span <</ActualText ${hexadecimal(text)} >> BDC\n${operators}\nEMC`;

/** Text matrix for a start and a rotation; y runs down on the page and up in a font. */
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
  private readonly silentFonts = new Map<Weight, SilentFont>();

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
    const course = mark.along ? this.along(mark, font, mark.along) : this.straight(mark, font);
    const selected = (id: string): string => `/${id} ${pt(mark.sizeMm)} Tf`;
    const parts: string[] = [];
    if (mark.halo) {
      const { colour, widthMm } = mark.halo;
      const { id } = this.silentFont(mark.weight);
      const state = `${rgb(colour)} RG ${pt(widthMm * 2)} w 1 j [] 0 d`;
      parts.push(readAs('', `BT ${selected(id)} ${state} 1 Tr ${course.operators} 0 Tr ET`));
    }
    const face = (id: string): string =>
      `BT ${selected(id)} ${rgb(mark.colour)} rg ${course.operators} ET`;
    if (mark.along || mark.trackingMm) {
      // Characters set wide or along a line would be read as single words: in programs without replacement
      // text unless they are in one straight line, in others wherever that line is slanted. So they are
      // drawn with the silent font, and the words follow as one invisible text.
      parts.push(readAs('', face(this.silentFont(mark.weight).id)));
      parts.push(readAs(mark.text, `BT ${selected(font.id)} ${found(mark, font, course)} ET`));
    } else parts.push(face(font.id));
    this.kit.addContent(parts.join('\n'));
  }

  /** Call when all pages are drawn. */
  end(): void {
    for (const font of this.silentFonts.values()) font.end();
  }

  /** Also registers it as a font of the current page. */
  private silentFont(weight: Weight): SilentFont {
    let font = this.silentFonts.get(weight);
    if (!font) {
      font = new SilentFont(this.kit, this.fonts[weight]);
      this.silentFonts.set(weight, font);
    }
    this.kit.innerPage().fonts[font.id] = font.ref;
    return font;
  }

  private straight(mark: TextMark, font: EmbeddedFont): Course {
    const tracking = mark.trackingMm ?? 0;
    const { operators, advance } = shown(font, mark.text);
    const width = advance * mark.sizeMm + tracking * Math.max(0, [...mark.text].length - 1);
    const back = { start: 0, middle: width / 2, end: width }[mark.anchor];
    const turn = ((mark.rotateDeg ?? 0) * Math.PI) / 180;
    const from = onwards(mark.at, turn, -back);
    const placed = `${matrix(from, mark.rotateDeg ?? 0)} ${operators}`;
    return {
      operators: tracking ? `${pt(tracking)} Tc ${placed} 0 Tc` : placed,
      from,
      to: onwards(from, turn, width),
    };
  }

  private along(mark: TextMark, font: EmbeddedFont, along: NonNullable<TextMark['along']>): Course {
    let [from, to]: (Point | undefined)[] = [];
    const operators = [...mark.text].map((character, index) => {
      const place = along[index];
      if (!place) return '';
      const { operators: drawn, advance } = shown(font, character);
      from ??= place.at;
      to = onwards(place.at, (place.rotateDeg * Math.PI) / 180, advance * mark.sizeMm);
      return `${matrix(place.at, place.rotateDeg)} ${drawn}`;
    });
    return { operators: operators.join('\n'), from: from ?? mark.at, to: to ?? mark.at };
  }
}

/** The operators of a text, its start and its end. */
interface Course {
  operators: string;
  from: Point;
  to: Point;
}

const onwards = ([x, y]: Point, turn: number, mm: number): Point => [
  x + mm * Math.cos(turn),
  y + mm * Math.sin(turn),
];

/** The text in one piece, invisible and as long as the visible one, for search and selection. */
function found(mark: TextMark, font: EmbeddedFont, { from, to }: Course): string {
  const { operators, advance } = shown(font, mark.text);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const percent = Math.max(1, (100 * Math.hypot(dx, dy)) / (advance * mark.sizeMm || 1));
  const placed = matrix(from, (Math.atan2(dy, dx) * 180) / Math.PI);
  return `3 Tr ${factor(percent)} Tz ${placed} ${operators} 100 Tz 0 Tr`;
}

/** Glyphs, with kerning as differences of their advances. */
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
