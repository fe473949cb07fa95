/** Rows cut into lines for columns of given widths, and a row's rest where it must be split. */
import type { Weight } from '../../../../scene/scene';
import type { Setting } from '../setting';
import { lineHeightMm, type TextStyle } from '../text/paragraph';
import { wrap } from '../text/wrap';
import { type Cell, type Column, cellOf, type TableRow } from './table';

export interface Measure {
  setting: Setting;
  columns: readonly Column[];
  widths: readonly number[];
  /** At each side of a cell's text, and above and below it. */
  padXMm: number;
  padYMm: number;
}

export interface LaidRow {
  row: TableRow;
  /** Lines of each column. */
  lines: readonly (readonly string[])[];
  /** Of what does not span, and of the spanning cells. */
  heightMm: number;
  spanHeightMm: number;
}

const LEADING = 1.32;
const weightOf = ({ bold }: Cell): Weight => (bold ? 700 : 400);

export const cellStyle = ({ type, ink }: Setting, cell: Cell): TextStyle => ({
  sizeMm: type.small,
  weight: weightOf(cell),
  colour: cell.muted ? ink.muted : ink.text,
  leading: LEADING,
});

export const lineMm = ({ type }: Setting): number =>
  lineHeightMm({ sizeMm: type.small, weight: 400, colour: '', leading: LEADING });

export function layRow(row: TableRow, measure: Measure): LaidRow {
  const { setting, columns, widths, padXMm, padYMm } = measure;
  const lines = columns.map((_, index) => {
    const cell = cellOf(row, index);
    const inner = (widths[index] ?? 0) - 2 * padXMm;
    return wrap(cell.text, inner, setting.type.small, weightOf(cell), setting.typesetter);
  });
  const height = (spans: boolean): number =>
    Math.max(0, ...lines.map((own, index) => (columns[index]?.spans === spans ? own.length : 0))) *
      lineMm(setting) +
    2 * padYMm;
  return { row, lines, heightMm: height(false), spanHeightMm: height(true) };
}

/** The first lines of a row that is taller than a page, and a row of the others. */
export function splitRow(
  { row, lines }: LaidRow,
  roomMm: number,
  measure: Measure,
): { head: LaidRow; rest: TableRow } | null {
  const { columns, setting, padYMm } = measure;
  const kept = Math.floor((roomMm - 2 * padYMm) / lineMm(setting));
  if (kept < 1) return null;
  const part = (from: number, to?: number): TableRow => ({
    ...row,
    cells: columns.map(({ spans }, index) => {
      const cell = cellOf(row, index);
      return spans ? cell : { ...cell, text: (lines[index] ?? []).slice(from, to).join('\n') };
    }),
  });
  return { head: layRow(part(0, kept), measure), rest: part(kept) };
}
