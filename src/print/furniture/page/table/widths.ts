/**
 * Widths of a table's columns: each as wide as its widest unbreakable piece, and what is left goes
 * step by step to the column that makes the table lowest by it.
 */
import type { Weight } from '../../../scene';
import type { Typesetter } from '../../../typesetter';
import { widestPiece } from '../text/wrap';
import { cellOf, groupsOf, type Table } from './table';

/** Steps in which the room is given away; also the share no unbreakable piece may exceed. */
const STEPS = 120;
const MOST_SHARE = 0.3;
/** Lines break before their end, so that a text needs a little more than its length over the width. */
const LOSS = 1.06;

interface Measured {
  least: number;
  /** Natural lengths of the paragraphs of each counted cell, by group, then row. */
  lengths: number[][][];
  spans: boolean;
}

const linesAt = (lengths: readonly number[], widthMm: number): number =>
  lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil((length * LOSS) / widthMm)), 0);

/** Lines of the whole table when its columns are so wide. */
function tableLines(columns: readonly Measured[], widths: readonly number[]): number {
  const groups = columns[0]?.lengths.length ?? 0;
  let total = 0;
  for (let at = 0; at < groups; at++) {
    let spanning = 0;
    const rows: number[] = [];
    for (const [index, { spans, lengths }] of columns.entries()) {
      const widthMm = widths[index] ?? 1;
      for (const [row, cell] of (lengths[at] ?? []).entries()) {
        const lines = linesAt(cell, widthMm);
        if (spans) spanning = Math.max(spanning, lines);
        else rows[row] = Math.max(rows[row] ?? 0, lines);
      }
    }
    total += Math.max(
      spanning,
      rows.reduce((sum, lines) => sum + lines, 0),
    );
  }
  return total;
}

/** The longest text over the width: where room goes when no step makes the table lower. */
const strain = ({ lengths }: Measured, widthMm: number): number =>
  Math.max(0, ...lengths.flat(2)) / widthMm;

export interface Face {
  sizeMm: number;
  typesetter: Typesetter;
  /** Left and right of a cell's text together. */
  paddingMm: number;
}

export function columnWidths(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  widthMm: number,
  { sizeMm, typesetter, paddingMm }: Face,
): number[] {
  const groups = groupsOf(rows);
  const room = widthMm - columns.length * paddingMm;
  const measured = columns.map(({ heading, spans }, index): Measured => {
    const weight = (bold?: boolean): Weight => (bold ? 700 : 400);
    const counted = groups.map((group) =>
      (spans ? group.slice(0, 1) : group).map((row) => cellOf(row, index)),
    );
    const pieces = counted
      .flat()
      .map(({ text, bold }) => widestPiece(text, sizeMm, weight(bold), typesetter));
    return {
      least: Math.min(
        Math.max(0, ...pieces, widestPiece(heading, sizeMm, 700, typesetter)),
        room * MOST_SHARE,
      ),
      lengths: counted.map((cells) =>
        cells.map(({ text, bold }) =>
          text.split('\n').map((line) => typesetter.widthMm(line, sizeMm, weight(bold))),
        ),
      ),
      spans,
    };
  });
  const least = measured.reduce((sum, one) => sum + one.least, 0);
  const scale = least > room ? room / least : 1;
  const widths = measured.map((one) => one.least * scale);
  const step = (room - least * scale) / STEPS;
  if (step > 0) for (let given = 0; given < STEPS; given++) giveStep(measured, widths, step);
  return widths.map((one) => one + paddingMm);
}

function giveStep(measured: readonly Measured[], widths: number[], step: number): void {
  const now = tableLines(measured, widths);
  let best = -1;
  let bestGain = 0;
  for (const index of widths.keys()) {
    // A look further than one step, or the first line saved would never be reached.
    for (const ahead of [1, 4, 12]) {
      const tried = widths.map((one, at) => (at === index ? one + step * ahead : one));
      const gain = (now - tableLines(measured, tried)) / ahead;
      if (gain > bestGain) [best, bestGain] = [index, gain];
    }
  }
  if (best < 0) {
    const strains = measured.map((one, index) => strain(one, widths[index] ?? 1));
    best = strains.indexOf(Math.max(...strains));
  }
  const chosen = widths[best];
  if (chosen !== undefined) widths[best] = chosen + step;
}
