/** Text of a sheet as SVG. */

import { factor, mm } from './numbers';
import type { TextMark } from './scene';
import type { Typesetter } from './typesetter';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes a text for XML content or a double-quoted attribute; characters that XML forbids are removed. */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/**
 * Always anchors the text at its start. Browsers add tracking after the last character and other programs
 * do not, so a text anchored at its middle or end would differ between them.
 */
function position(mark: TextMark, typesetter: Typesetter): string {
  const [x, y] = mark.at;
  const turned = mark.rotateDeg
    ? ` transform="rotate(${factor(mark.rotateDeg)} ${mm(x)} ${mm(y)})"`
    : '';
  if (!mark.trackingMm || mark.anchor === 'start') {
    const anchor = mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`;
    return ` x="${mm(x)}" y="${mm(y)}"${anchor}${turned}`;
  }
  const width = typesetter.widthMm(mark.text, mark.sizeMm, mark.weight, mark.trackingMm);
  return ` x="${mm(x - width * (mark.anchor === 'end' ? 1 : 0.5))}" y="${mm(y)}"${turned}`;
}

/** One text element with a list of character positions, so that it can be found and copied as one word. */
function alongPositions(text: string, along: NonNullable<TextMark['along']>): string {
  const xs: string[] = [];
  const ys: string[] = [];
  const turns: string[] = [];
  [...text].forEach((character, index) => {
    const place = along[index];
    if (!place) return;
    // The lists have one entry per UTF-16 unit; the second unit of a surrogate pair is ignored.
    for (let unit = 0; unit < character.length; unit++) {
      xs.push(mm(place.at[0]));
      ys.push(mm(place.at[1]));
      turns.push(factor(Math.round(place.rotateDeg * 100) / 100));
    }
  });
  return ` x="${xs.join(' ')}" y="${ys.join(' ')}" rotate="${turns.join(' ')}"`;
}

export function svgText(mark: TextMark, typesetter: Typesetter): string {
  const where = mark.along ? alongPositions(mark.text, mark.along) : position(mark, typesetter);
  const weight = mark.weight === 400 ? '' : ` font-weight="${mark.weight}"`;
  const tracking = mark.trackingMm && !mark.along ? ` letter-spacing="${mm(mark.trackingMm)}"` : '';
  const halo = mark.halo
    ? ` stroke="${mark.halo.colour}" stroke-width="${mm(mark.halo.widthMm * 2)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  return `<text${where} font-size="${mm(mark.sizeMm)}"${weight}${tracking} fill="${mark.colour}"${halo}>${escaped(mark.text)}</text>`;
}
