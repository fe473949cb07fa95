/** A typesetter of round figures, and the texts of what was set, for tests of page furniture. */
import i18next from 'i18next';
import { startI18n } from '../../src/i18n';
import type { Language } from '../../src/i18n/language';
import type { Setting } from '../../src/print/furniture/page/setting';
import { typeScale } from '../../src/print/furniture/page/type-scale';
import { addSheetWords } from '../../src/print/furniture/page/words';
import type { Group, Mark, TextMark } from '../../src/scene/scene';
import type { Typesetter } from '../../src/scene/typesetter';
import { pageInk } from '../../src/symbology/page-style';
import { PRINT } from '../../src/symbology/palette';

/** One em for a character of Chinese, 0.55 for any other, a little more in bold. */
export const typesetter: Typesetter = {
  ascent: 0.88,
  descent: 0.12,
  missing: () => [],
  widthMm: (text, sizeMm, weight, trackingMm = 0) => {
    const characters = [...text];
    const em = characters.reduce(
      (sum, one) => sum + (/[\u2018-\u201d\u2026\u3000-\u9fff\uff00-\uffef]/.test(one) ? 1 : 0.55),
      0,
    );
    return (
      em * sizeMm * (weight === 700 ? 1.04 : 1) + trackingMm * Math.max(0, characters.length - 1)
    );
  },
};

export const A3 = { name: 'A3', widthMm: 420, heightMm: 297 };
export const A4 = { name: 'A4', widthMm: 210, heightMm: 297 };

export async function settingOn(paper: typeof A3, language: Language): Promise<Setting> {
  await startI18n('zh');
  addSheetWords();
  return {
    type: typeScale(paper),
    ink: pageInk(PRINT),
    typesetter,
    t: i18next.getFixedT(language),
    language,
  };
}

export const groupsIn = (mark: Mark): Group[] =>
  mark.kind === 'group' ? [mark, ...mark.marks.flatMap(groupsIn)] : [];

export const textsIn = (mark: Mark): TextMark[] =>
  mark.kind === 'text' ? [mark] : mark.kind === 'group' ? mark.marks.flatMap(textsIn) : [];

export const wordsIn = (mark: Mark): string =>
  textsIn(mark)
    .map(({ text }) => text)
    .join('');

/** Left, top, right and bottom of a text. */
export function boundsOf({ text, at: [x, y], sizeMm, weight, anchor, trackingMm }: TextMark) {
  const width = typesetter.widthMm(text, sizeMm, weight, trackingMm);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    left,
    right: left + width,
    top: y - typesetter.ascent * sizeMm,
    bottom: y + typesetter.descent * sizeMm,
  };
}

/** Texts that leave a box from the origin, in words; none where all is well. */
export function beyond(mark: Mark, widthMm: number, heightMm: number): string[] {
  const e = 0.001;
  return textsIn(mark).flatMap((text) => {
    const { left, right, top, bottom } = boundsOf(text);
    const inside = left >= -e && top >= -e && right <= widthMm + e && bottom <= heightMm + e;
    return inside ? [] : [`${text.text} ${left} ${top} ${right} ${bottom}`];
  });
}
