/** 图名, 副标题 and, where it is wanted there, the scale. */
import { type Block, group, stacked } from './block';
import { type Setting, smallStyle } from './setting';
import { paragraph, type TextStyle } from './text/paragraph';
import { wrap } from './text/wrap';

export interface TitleBlock {
  title: string;
  /** Empty for none. */
  subtitle: string;
  /** As it is to be read, `1:2 000 000`; empty for none. */
  scale: string;
  anchor: 'start' | 'middle';
}

/** Chinese titles are spaced out, English ones hardly. */
const TRACKING_EM = { zh: 0.22, en: 0.03 };
const LEADING = 1.25;
/** A title that is too long becomes smaller step by step, to this share, and then breaks. */
const STEPS = [1, 0.9, 0.8, 0.7, 0.6];

function titleStyle(words: string, widthMm: number, setting: Setting): TextStyle {
  const { type, ink, typesetter, language } = setting;
  const style = (share: number): TextStyle => ({
    sizeMm: type.title * share,
    weight: 700,
    colour: ink.text,
    leading: LEADING,
    trackingMm: type.title * share * TRACKING_EM[language],
  });
  const fits = STEPS.map(style).find(
    ({ sizeMm, weight, trackingMm }) =>
      wrap(words, widthMm, sizeMm, weight, typesetter, trackingMm).length === 1,
  );
  return fits ?? style(STEPS.at(-1) ?? 1);
}

export function titleBlock(
  { title, subtitle, scale, anchor }: TitleBlock,
  widthMm: number,
  setting: Setting,
): Block {
  const { type, ink, typesetter } = setting;
  const below = (words: string, style: TextStyle): Block[] =>
    words === '' ? [] : [paragraph(words, widthMm, { ...style, anchor }, typesetter)];
  const block = stacked(
    [
      paragraph(title, widthMm, { ...titleStyle(title, widthMm, setting), anchor }, typesetter, {
        role: 'H1',
      }),
      ...below(subtitle, { sizeMm: type.subtitle, weight: 400, colour: ink.text }),
      ...below(scale, smallStyle(setting)),
    ],
    type.body * 0.3,
  );
  return { ...block, widthMm, group: group([block.group]) };
}
