/** With what page furniture is set: sizes, inks, fonts, words. */
import type { TFunction } from 'i18next';
import type { Language } from '../../../i18n/language';
import type { Typesetter } from '../../../scene/typesetter';
import type { PageInk } from '../../../symbology/page-style';
import type { TextStyle } from './text/paragraph';
import type { TypeScale } from './type-scale';

export interface Setting {
  type: TypeScale;
  ink: PageInk;
  typesetter: Typesetter;
  /** Of the sheet's language, with the words of `words.ts`. */
  t: TFunction;
  language: Language;
}

export const bodyStyle = ({ type, ink }: Setting): TextStyle => ({
  sizeMm: type.body,
  weight: 400,
  colour: ink.text,
});

export const smallStyle = ({ type, ink }: Setting): TextStyle => ({
  sizeMm: type.small,
  weight: 400,
  colour: ink.muted,
});

export const headingStyle = ({ type, ink }: Setting): TextStyle => ({
  sizeMm: type.heading,
  weight: 700,
  colour: ink.text,
});
