/** What stands at the edge of every page: the running title above, the page's number below. */
import { RULES_MM } from '../../../symbology/page-style';
import { type Block, group } from './block';
import { type Setting, smallStyle } from './setting';
import { ruleMark } from './table/draw';
import { lineHeightMm, linesAt } from './text/paragraph';

/** An artifact to screen readers, or it would be read aloud on every page. */
export function runningHeader(
  title: string,
  right: string,
  widthMm: number,
  setting: Setting,
): Block {
  const { type, typesetter, ink } = setting;
  const style = smallStyle(setting);
  const rightMm = typesetter.widthMm(right, type.small, 400);
  const room = widthMm - (right === '' ? 0 : rightMm + type.small);
  const heightMm = lineHeightMm(style) * 1.15;
  return {
    widthMm,
    heightMm,
    group: group([
      ...linesAt([shortened(title, room, setting)], 0, 0, style, typesetter),
      ...linesAt([right], widthMm, 0, { ...style, anchor: 'end' }, typesetter),
      ruleMark(0, widthMm, heightMm, RULES_MM.hair, ink.rule),
    ]),
  };
}

/** The beginning of a text with `…`, where the whole is too wide. */
function shortened(words: string, widthMm: number, { type, typesetter }: Setting): string {
  const fits = (one: string) => typesetter.widthMm(one, type.small, 400) <= widthMm;
  if (fits(words)) return words;
  const characters = [...words];
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** 第 n 页 / 共 m 页, in the middle of the width. */
export function pageNumber(n: number, m: number, widthMm: number, setting: Setting): Block {
  const style = { ...smallStyle(setting), anchor: 'middle' as const };
  return {
    widthMm,
    heightMm: lineHeightMm(style),
    group: group(
      linesAt([setting.t('paper.page', { n, m })], widthMm / 2, 0, style, setting.typesetter),
    ),
  };
}
