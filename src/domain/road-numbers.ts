/** Recognises road numbers as they are written on shields, and as people write them. */
import { literally } from './alternation';
import type { RoadNumbers, ShieldKind } from './contract/edition';
import { EDITION } from './edition';

const { shields, words } = EDITION.roadNumbers;

/** `G##` as a pattern: `#` is a digit, all other characters stand for themselves. */
const patternOf = (form: string): RegExp =>
  new RegExp(`^${literally(form).replaceAll('#', '\\d')}$`);

const SHIELDS = shields.map(({ form, kind }) => ({ pattern: patternOf(form), kind }));

/** The shield of a road number; null if it is not a road number of the edition. */
export const shieldKind = (ref: string): ShieldKind | null =>
  SHIELDS.find(({ pattern }) => pattern.test(ref))?.kind ?? null;

function rewriteOf({
  word: written,
  letter,
  leastDigits,
  mostDigits,
}: RoadNumbers['words'][number]) {
  const word = literally(written);
  const sign = letter.toLowerCase();
  const number = `(\\d{${leastDigits},${mostDigits}})`;
  return {
    before: new RegExp(`${word} ?${sign}? ?${number}(?!\\d)`, 'g'),
    after: new RegExp(`(?<!\\d)${sign}? ?${number} ?${word}`, 'g'),
    plain: ` ${sign}$1 `,
  };
}

const REWRITES = words.map(rewriteOf);

/** “G 314”, 国道314, 314国道, G314国道 → g314. */
export const withRoadNumbers = (folded: string): string =>
  REWRITES.reduce(
    (text, { before, after, plain }) => text.replaceAll(before, plain).replaceAll(after, plain),
    folded,
  )
    .replaceAll(/\b([a-z]) (\d{1,4})\b/g, '$1$2')
    .replaceAll(/ +/g, ' ')
    .trim();
