/**
 * Where a line of text may end: the Unicode rules (UAX 14), and over them what Chinese typesetting
 * asks for, that no line begins with a closing mark or ends with an opening one.
 */
import LineBreaker from 'linebreak';
import type { Weight } from '../../../../scene/scene';
import type { Typesetter } from '../../../../scene/typesetter';

export const NEVER_FIRST = '、。，；：！？）》〉」』】〕”’％·…—,.;:!?)]}%';
export const NEVER_LAST = '（《〈「『【〔“‘([{';

const mayPart = (before: string, after: string): boolean =>
  !NEVER_LAST.includes(before) && !NEVER_FIRST.includes(after);

/**
 * The font is Chinese and draws curly quotes as wide as a character: a text without Chinese takes
 * the straight ones.
 */
export const fitQuotes = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? text : text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

/** Cut wherever a line may end; spaces stay at the end of what they follow. */
export function pieces(paragraph: string): string[] {
  const breaker = new LineBreaker(paragraph);
  const found: string[] = [];
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position } = next;
    const before = paragraph[position - 1] ?? '';
    const after = paragraph[position] ?? '';
    if (position < paragraph.length && !mayPart(before, after)) continue;
    found.push(paragraph.slice(from, position));
    from = position;
  }
  return found.filter((piece) => piece !== '');
}

/** A piece wider than a line, between characters; as many in each as the line takes, at least one. */
function byCharacter(piece: string, fits: (text: string) => boolean): string[] {
  const characters = [...piece];
  const parts: string[] = [];
  let part = '';
  for (const [index, character] of characters.entries()) {
    const kept = !mayPart(characters[index - 1] ?? '', character);
    if (part !== '' && !kept && !fits(part + character)) {
      parts.push(part);
      part = character;
    } else part += character;
  }
  return [...parts, part];
}

/** Tolerance for floating-point noise: a column is exactly as wide as its widest piece. */
const DUST_MM = 1e-6;

/**
 * Lines no wider than `widthMm`, where the text's own marks allow it; a line feed begins a new
 * paragraph. At least one line, which may be empty.
 */
export function wrap(
  text: string,
  widthMm: number,
  sizeMm: number,
  weight: Weight,
  typesetter: Typesetter,
  trackingMm = 0,
): string[] {
  const measure = (part: string) => typesetter.widthMm(part, sizeMm, weight, trackingMm);
  return text.split('\n').flatMap((given) => {
    const paragraph = fitQuotes(given);
    if (measure(paragraph.trimEnd()) <= widthMm + DUST_MM) return [paragraph.trimEnd()];
    const lines: string[] = [];
    let line = '';
    /** Of the line, with its spaces and the tracking before what follows. */
    let lengthMm = 0;
    const add = (piece: string): void => {
      line += piece;
      lengthMm += measure(piece) + trackingMm;
    };
    const fits = (part: string) => measure(part.trimEnd()) <= widthMm + DUST_MM;
    for (const piece of pieces(paragraph)) {
      if (line !== '' && lengthMm + measure(piece.trimEnd()) > widthMm) {
        lines.push(line);
        [line, lengthMm] = ['', 0];
      }
      if (line !== '' || fits(piece)) {
        add(piece);
        continue;
      }
      const parts = byCharacter(piece, fits);
      lines.push(...parts.slice(0, -1));
      add(parts.at(-1) ?? '');
    }
    return [...lines, line].map((one) => one.trimEnd());
  });
}

/** The widest piece that no line may part, millimetres. */
export const widestPiece = (
  text: string,
  sizeMm: number,
  weight: Weight,
  typesetter: Typesetter,
): number =>
  Math.max(
    0,
    ...text
      .split('\n')
      .flatMap(pieces)
      .map((piece) => typesetter.widthMm(piece.trimEnd(), sizeMm, weight)),
  );
