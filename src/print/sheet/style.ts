/** With what a sheet is drawn: palette, type and words, as frame and page furniture take them. */
import type { TFunction } from 'i18next';
import { pageInk } from '../../symbology/page-style';
import { BLACK_AND_WHITE, type Palette, PRINT } from '../../symbology/palette';
import type { FrameStyle } from '../furniture/frame/marks';
import type { Setting } from '../furniture/page/setting';
import { typeScale } from '../furniture/page/type-scale';
import type { PrintData } from '../print-data';
import type { PrintRequest } from '../request';

export interface SheetStyle {
  palette: Palette;
  frame: FrameStyle;
  setting: Setting;
}

export function styleOf(
  { ink, paper, language }: Pick<PrintRequest, 'ink' | 'paper' | 'language'>,
  { typesetter }: Pick<PrintData, 'typesetter'>,
  t: TFunction,
): SheetStyle {
  const palette = ink === 'colour' ? PRINT : BLACK_AND_WHITE;
  return {
    palette,
    frame: { palette, t, typesetter },
    setting: { type: typeScale(paper), ink: pageInk(palette), typesetter, t, language },
  };
}
