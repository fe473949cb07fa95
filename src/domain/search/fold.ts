/**
 * Makes typed and registered texts comparable: differences of width, case, accents, dashes, brackets and
 * spaces do not count. 至 and 到 (“to”) between two names count as a dash: people type them in any notice's
 * atlas, so they are not part of a notice's grammar.
 */

const HAN = /\p{Script=Han}/u;
const isHan = (sign: string | undefined): boolean => sign !== undefined && HAN.test(sign);

/** A character without differences of width, case and accents; may become empty. */
const bare = (sign: string): string =>
  sign
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’ʻʼ`]/gu, '');

/** The folded text: words separated by single spaces. */
export function fold(text: string): string {
  const plain = bare(text);
  const joined = /[至到]/.test(plain)
    ? plain.replaceAll(/(?<=\p{Script=Han}\s*)[至到](?=\s*\p{Script=Han})/gu, ' ')
    : plain;
  return joined.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The same without spaces, as Chinese and codes are written. */
export const compact = (folded: string): string => folded.replaceAll(' ', '');

/** A piece of a query in one script: 喀什 of “喀什g30”. */
export interface Run {
  han: boolean;
  text: string;
}

/**
 * The words of a folded text, also split where Chinese meets another script. Single Chinese characters
 * separated by spaces (喀 什) are one word.
 */
export function runsOf(folded: string): Run[] {
  const joined = folded.replaceAll(/(?<=(?:^| )\p{Script=Han}) (?=\p{Script=Han}(?: |$))/gu, '');
  const pieces = joined.match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
  return pieces.map((text) => ({ han: isHan(text), text }));
}

export interface FoldedSpots {
  folded: string;
  /** For each character of `folded`: its offset in the text. */
  spots: readonly number[];
}

/** Like `fold`, with offsets back to the text; spaces at the ends are kept. */
export function foldWithSpots(text: string): FoldedSpots {
  const signs = [...text];
  let folded = '';
  const spots: number[] = [];
  let at = 0;
  for (const [index, sign] of signs.entries()) {
    const joins = /[至到]/.test(sign) && isHan(signs[index - 1]) && isHan(signs[index + 1]);
    const kept = bare(sign);
    const written = joins ? ' ' : kept === '' ? '' : kept.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
    for (const one of written) {
      if (one === ' ' && folded.endsWith(' ')) continue;
      folded += one;
      for (let unit = 0; unit < one.length; unit++) spots.push(at);
    }
    at += sign.length;
  }
  return { folded, spots };
}
