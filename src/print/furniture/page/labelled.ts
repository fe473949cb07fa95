/** Lines that name something and say it: 制图单位 …, one below the other or several in a row. */
import { type Block, group, moved } from './block';
import { type Setting, smallStyle } from './setting';
import { lineHeightMm, linesAt } from './text/paragraph';
import { wrap } from './text/wrap';

export interface Labelled {
  label: string;
  text: string;
}

/** The name in bold, and the text beside it, or below it where the column is narrow. */
function line(
  { label, text }: Labelled,
  widthMm: number,
  labelMm: number,
  setting: Setting,
): Block {
  const { typesetter, type } = setting;
  const style = smallStyle(setting);
  const lines = wrap(text, widthMm - labelMm, type.small, 400, typesetter);
  return {
    widthMm,
    heightMm: lines.length * lineHeightMm(style),
    group: group(
      [
        ...linesAt(
          wrap(label, labelMm, type.small, 700, typesetter),
          0,
          0,
          { ...style, weight: 700 },
          typesetter,
        ),
        ...linesAt(lines, labelMm, 0, style, typesetter),
      ],
      { tag: { role: 'P' } },
    ),
  };
}

export function labelledLines(
  entries: readonly Labelled[],
  widthMm: number,
  setting: Setting,
): Block {
  const { type, typesetter } = setting;
  const widest = Math.max(
    0,
    ...entries.map(({ label }) => typesetter.widthMm(label, type.small, 700)),
  );
  const labelMm = Math.min(widest + type.small, widthMm * 0.4);
  const blocks = entries.map((entry) => line(entry, widthMm, labelMm, setting));
  let y = 0;
  const marks = blocks.map((block) => {
    y += block.heightMm;
    return moved(block.group, 0, y - block.heightMm);
  });
  return { widthMm, heightMm: y, group: group(marks) };
}
