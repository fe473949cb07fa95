/** The list of sheets with their pages, each leading there. */

import type { Group, Mark, Rect } from '../../../scene/scene';
import { RULES_MM } from '../../../symbology/page-style';
import { type Block, group, moved } from './block';
import { bodyStyle, headingStyle, type Setting } from './setting';
import { lineHeightMm, linesAt, paragraph } from './text/paragraph';
import { wrap } from './text/wrap';

export interface ContentsEntry {
  title: string;
  /** As printed. */
  page: number;
  /** Of the page in the document. */
  anchor: string;
  /** 0 at the top. */
  depth: number;
}

const INDENT_EM = 1.6;
const LEADER_EM = 0.9;

function entryBlock(entry: ContentsEntry, widthMm: number, setting: Setting): Block {
  const { type, typesetter, ink } = setting;
  const style = {
    ...bodyStyle(setting),
    weight: entry.depth === 0 ? (700 as const) : (400 as const),
    leading: 1.6,
  };
  const page = String(entry.page);
  const indent = entry.depth * INDENT_EM * type.body;
  const pageMm = typesetter.widthMm('0000', type.body, style.weight);
  const lines = wrap(
    entry.title,
    widthMm - indent - pageMm - type.body * 2,
    type.body,
    style.weight,
    typesetter,
  );
  const heightMm = lines.length * lineHeightMm(style);
  const lastTop = heightMm - lineHeightMm(style);
  const end = indent + typesetter.widthMm(lines.at(-1) ?? '', type.body, style.weight);
  const level = lastTop + lineHeightMm(style) * 0.66;
  const leader: Mark = {
    kind: 'path',
    lines: [[end + type.body * 0.6, level, widthMm - pageMm, level]],
    closed: false,
    stroke: {
      colour: ink.rule,
      widthMm: RULES_MM.thin,
      dashMm: [0.01, type.body * LEADER_EM],
      cap: 'round',
    },
  };
  return {
    widthMm,
    heightMm,
    group: group([
      leader,
      group(
        [
          ...linesAt(lines, indent, 0, style, typesetter),
          ...linesAt([page], widthMm, lastTop, { ...style, anchor: 'end' }, typesetter),
        ],
        {
          tag: { role: 'LI' },
          link: { to: entry.anchor },
          area: { x: indent, y: 0, width: widthMm - indent, height: heightMm },
        },
      ),
    ]),
  };
}

/** A block for `first`, then one for each further page; the first may be empty where it is too low. */
export function contentsPages(
  entries: readonly ContentsEntry[],
  first: Rect,
  next: Rect,
  setting: Setting,
): Block[] {
  const { t, typesetter, type } = setting;
  const blocks: Block[] = [];
  let left = [...entries];
  for (let rect = first; blocks.length === 0 || left.length > 0; rect = next) {
    const title = t('paper.cover.contents');
    const head = paragraph(
      left.length < entries.length ? t('paper.continuedList', { heading: title }) : title,
      rect.width,
      headingStyle(setting),
      typesetter,
      { role: 'H2' },
    );
    const marks: Group[] = [];
    let y = head.heightMm + type.body * 0.5;
    for (const entry of left) {
      const block = entryBlock(entry, rect.width, setting);
      if (y + block.heightMm > rect.height) break;
      marks.push(moved(block.group, 0, y));
      y += block.heightMm;
    }
    if (marks.length === 0 && rect === next && left.length > 0)
      throw new RangeError('no line of the contents fits into the given height');
    left = left.slice(marks.length);
    blocks.push({
      widthMm: rect.width,
      heightMm: marks.length > 0 ? y : 0,
      group: group(marks.length > 0 ? [head.group, group(marks, { tag: { role: 'L' } })] : []),
    });
  }
  return blocks;
}
