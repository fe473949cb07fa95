/** What the frame's pieces are drawn with in tests: the real words, and a type whose widths are round. */
import { createInstance } from 'i18next';
import en from '../../src/i18n/parts/sheet-frame.en.json';
import zh from '../../src/i18n/parts/sheet-frame.zh.json';
import type { FrameStyle } from '../../src/print/furniture/frame/marks';
import type { Typesetter } from '../../src/scene/typesetter';
import { PRINT } from '../../src/symbology/palette';

/** Chinese fills the em, anything else about half of it. */
export const roundType: Typesetter = {
  widthMm: (text, sizeMm, _weight, trackingMm = 0) => {
    const characters = [...text];
    const ems = characters.reduce((sum, one) => sum + (one > '\u2e80' ? 1 : 0.56), 0);
    return ems * sizeMm + trackingMm * Math.max(0, characters.length - 1);
  },
  missing: () => [],
  ascent: 0.88,
  descent: 0.12,
};

export async function styleIn(language: 'zh' | 'en'): Promise<FrameStyle> {
  const words = createInstance();
  await words.init({
    lng: language,
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  });
  return { palette: PRINT, t: words.t, typesetter: roundType };
}
