/** Templates of the grammar: words with blanks, such as `({han})` and `{year}年`. */
import { literally } from '../alternation';

const BLANK = /\{(\w+)\}/;

/** The template with its blanks filled; a blank without a value stays as it is. */
export const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(new RegExp(BLANK, 'g'), (blank, name: string) => values[name] ?? blank);

/** The pattern of each blank in a numbering. */
const NUMERALS: Readonly<Record<string, string>> = {
  han: '([一二三四五六七八九十百]+)',
  number: '(\\d+)',
};

/**
 * A template as a piece of a regular expression.
 *
 * @param blanks what each blank may hold; a numeral of a numbering where nothing else is said
 */
export const patternOf = (template: string, blanks = NUMERALS): string =>
  template
    .split(BLANK)
    .map((piece, index) => (index % 2 === 0 ? literally(piece) : (blanks[piece] ?? '')))
    .join('');
