/** 图上只注编号的要素: beside a crowded map, the names of those of which it shows the number alone. */

import type { Group, Link, Rect } from '../../../scene/scene';
import type { LabelRequest } from '../../labels/label';
import { type Block, EMPTY, group, moved } from './block';
import { type Setting, smallStyle } from './setting';
import { lineHeightMm, linesAt, paragraph } from './text/paragraph';
import { wrap } from './text/wrap';

export interface NumberedName {
  number: number;
  name: string;
  link: Link;
}

/** The least width of a column, ems of the type. */
const COLUMN_EM = 20;
const GAP_EM = 1.5;
/** After the number. */
const NUMBER_GAP_EM = 0.6;
/** Tighter than running text: each line is an entry of its own. */
const LEADING = 1.22;

/** By number, each once; labels without a name or a number are skipped. */
export function numberedNames(requests: readonly LabelRequest[]): NumberedName[] {
  const found = new Map<number, NumberedName>();
  for (const { badge, text } of requests) {
    if (!badge || text === '') continue;
    const number = Number(badge.text);
    found.set(number, { number, name: text, link: badge.link });
  }
  return [...found.values()].sort((a, b) => a.number - b.number);
}

const besideMm = ({ type, typesetter }: Setting, digits: string): number =>
  typesetter.widthMm(digits, type.small, 700) + NUMBER_GAP_EM * type.small;

/** On one line. */
const naturalMm = ({ number, name }: NumberedName, setting: Setting): number =>
  besideMm(setting, String(number)) +
  setting.typesetter.widthMm(name, setting.type.small, 400) +
  0.01;

/** The number in front of its name, which is broken where it is too long. @param digits for which room is kept */
function rowBlock(
  { number, name, link }: NumberedName,
  widthMm: number,
  digits: string,
  setting: Setting,
): Block {
  const { type, typesetter, ink } = setting;
  const style = { ...smallStyle(setting), colour: ink.text, leading: LEADING };
  const left = besideMm(setting, digits);
  const lines = wrap(name, widthMm - left, type.small, 400, typesetter);
  const heightMm = lines.length * lineHeightMm(style);
  const bold = { ...style, weight: 700 as const };
  return {
    widthMm,
    heightMm,
    group: group(
      [
        group(linesAt([String(number)], 0, 0, bold, typesetter), { tag: { role: 'Lbl' } }),
        group(linesAt(lines, left, 0, style, typesetter), { tag: { role: 'LBody' } }),
      ],
      { tag: { role: 'LI' }, link, area: { x: 0, y: 0, width: widthMm, height: heightMm } },
    ),
  };
}

type Placed = readonly { group: Group; lowMm: number }[];

/** In columns filled one after the other, as low as they can be; null where they are higher than this. */
function inColumns(rows: readonly Block[], widthMm: number, gapMm: number, roomMm: number) {
  const most = Math.round((widthMm + gapMm) / ((rows[0]?.widthMm ?? widthMm) + gapMm));
  const total = rows.reduce((sum, { heightMm }) => sum + heightMm, 0);
  for (let height = total / most; height <= roomMm; height += 0.5) {
    const placed: Placed[number][] = [];
    let [column, y] = [0, 0];
    for (const row of rows) {
      if (y > 0 && y + row.heightMm > height) [column, y] = [column + 1, 0];
      y += row.heightMm;
      const x = column * (row.widthMm + gapMm);
      placed.push({ group: moved(row.group, x, y - row.heightMm), lowMm: y });
    }
    if (column < most) return placed;
  }
  return null;
}

/** One after the other in lines, as text runs; null where they are higher than this. */
function inLines(rows: readonly Block[], widthMm: number, gapMm: number, roomMm: number) {
  const placed: Placed[number][] = [];
  let [x, y, lineMm] = [0, 0, 0];
  for (const row of rows) {
    if (x > 0 && x + row.widthMm > widthMm) [x, y, lineMm] = [0, y + lineMm, 0];
    lineMm = Math.max(lineMm, row.heightMm);
    placed.push({ group: moved(row.group, x, y), lowMm: y + lineMm });
    x += row.widthMm + gapMm;
  }
  return y + lineMm <= roomMm ? placed : null;
}

/**
 * All of them, in columns or, where these are too high, as running text; nothing where they are none
 * or find no room: part of a list misleads.
 */
export function numberList(names: readonly NumberedName[], rect: Rect, setting: Setting): Block {
  const { type, t, typesetter, ink } = setting;
  if (names.length === 0 || rect.height <= 0) return EMPTY;
  const gapMm = GAP_EM * type.small;
  const most = Math.max(1, Math.floor((rect.width + gapMm) / (COLUMN_EM * type.small + gapMm)));
  const columnMm = (rect.width - gapMm * (most - 1)) / most;
  const head = paragraph(
    t('paper.numberList'),
    rect.width,
    { sizeMm: type.small, weight: 700, colour: ink.text },
    typesetter,
    { role: 'H3' },
  );
  const widest = String(names.at(-1)?.number ?? '');
  const roomMm = rect.height - head.heightMm;
  const placed =
    inColumns(
      names.map((name) => rowBlock(name, columnMm, widest, setting)),
      rect.width,
      gapMm,
      roomMm,
    ) ??
    inLines(
      names.map((name) => {
        const widthMm = Math.min(rect.width, naturalMm(name, setting));
        return rowBlock(name, widthMm, String(name.number), setting);
      }),
      rect.width,
      gapMm,
      roomMm,
    );
  if (!placed) return EMPTY;
  const list = group(
    placed.map((one) => one.group),
    { tag: { role: 'L' } },
  );
  return {
    widthMm: rect.width,
    heightMm: head.heightMm + Math.max(...placed.map(({ lowMm }) => lowMm)),
    group: group([head.group, moved(list, 0, head.heightMm)]),
  };
}
