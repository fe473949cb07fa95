/**
 * Widths of a table's columns: each as wide as its widest unbreakable piece, and what is left goes
 * step by step to the column that makes the table lowest by it; then room is moved between columns
 * as long as that makes it lower still.
 */
import type { Weight } from '../../../../scene/scene';
import type { Typesetter } from '../../../../scene/typesetter';
import { widestPiece } from '../text/wrap';
import { cellOf, groupsOf, type Table } from './table';

/** Steps in which the room is given away; also the share no unbreakable piece may exceed. */
const STEPS = 80;
const MOST_SHARE = 0.3;
/** Looked at together, or the first line saved by several steps would never be reached. */
const AHEAD = [1, 4, 12];
const MOVES = 24;
/** Lines break before their end, so that a text needs a little more than its length over the width. */
const LOSS = 1.06;
/** A text no longer than so many ems stays on one line. */
const SHORT_EM = 4.2;

export interface Face {
  sizeMm: number;
  typesetter: Typesetter;
  /** Left and right of a cell's text together. */
  paddingMm: number;
}

interface MeasuredColumn {
  least: number;
  spans: boolean;
  /** Natural lengths of the paragraphs of each cell: one cell for each row, or for each group. */
  cells: readonly (readonly number[])[];
  longest: number;
}

type Lines = readonly number[];

/** Lines of each cell of a column, by its width; the same widths are tried again and again. */
function linesBy({ cells }: MeasuredColumn): (widthMm: number) => Lines {
  const known = new Map<number, Lines>();
  const count = (widthMm: number): Lines =>
    cells.map((lengths) => {
      let lines = 0;
      for (const length of lengths) lines += Math.max(1, Math.ceil((length * LOSS) / widthMm));
      return lines;
    });
  return (widthMm) => {
    const key = Math.round(widthMm * 1000);
    const lines = known.get(key) ?? count(widthMm);
    known.set(key, lines);
    return lines;
  };
}

function measure({ columns, rows }: Pick<Table, 'columns' | 'rows'>, room: number, face: Face) {
  const { sizeMm, typesetter } = face;
  const firsts = groupsOf(rows).flatMap((group) => group.slice(0, 1));
  const whole = (text: string, weight: Weight): number =>
    Math.max(
      0,
      ...text
        .split('\n')
        .map((line) => typesetter.widthMm(line, sizeMm, weight))
        .filter((length) => length <= sizeMm * SHORT_EM),
    );
  return columns.map(({ heading, spans }, index): MeasuredColumn => {
    const cells = (spans ? firsts : rows).map((row) => cellOf(row, index));
    const least = (text: string, weight: Weight): number =>
      Math.max(widestPiece(text, sizeMm, weight, typesetter), whole(text, weight));
    const lengths = cells.map(({ text, bold }) =>
      text.split('\n').map((line) => typesetter.widthMm(line, sizeMm, bold ? 700 : 400)),
    );
    return {
      least: Math.min(
        cells.reduce(
          (widest, { text, bold }) => Math.max(widest, least(text, bold ? 700 : 400)),
          least(heading, 700),
        ),
        room * MOST_SHARE,
      ),
      spans,
      cells: lengths,
      longest: lengths.flat().reduce((most, length) => Math.max(most, length), 0),
    };
  });
}

/** Widths in the making, and how high the table is with them. */
class Trial {
  readonly widths: number[];
  private readonly measured: readonly MeasuredColumn[];
  private readonly lines: readonly ((widthMm: number) => Lines)[];
  private readonly groupSizes: readonly number[];

  constructor(
    measured: readonly MeasuredColumn[],
    widths: number[],
    groupSizes: readonly number[],
  ) {
    this.measured = measured;
    this.widths = widths;
    this.groupSizes = groupSizes;
    this.lines = measured.map(linesBy);
  }

  /** Lines of the whole table when some columns were wider or narrower by so much. */
  height(changes: ReadonlyMap<number, number> = new Map()): number {
    const own: Lines[] = [];
    const spanning: Lines[] = [];
    for (const [index, width] of this.widths.entries()) {
      const lines = this.lines[index]?.(width + (changes.get(index) ?? 0)) ?? [];
      (this.measured[index]?.spans ? spanning : own).push(lines);
    }
    let total = 0;
    let row = 0;
    for (let group = 0; group < this.groupSizes.length; group++) {
      let rows = 0;
      const end = row + (this.groupSizes[group] ?? 0);
      for (; row < end; row++) rows += highest(own, row);
      total += Math.max(rows, highest(spanning, group));
    }
    return total;
  }

  change(changes: ReadonlyMap<number, number>): void {
    for (const [index, change] of changes) this.widths[index] = (this.widths[index] ?? 0) + change;
  }

  /** The column whose longest text is the furthest from fitting. */
  mostStrained(): number {
    const strains = this.measured.map(({ longest }, index) => longest / (this.widths[index] ?? 1));
    return strains.indexOf(Math.max(...strains));
  }
}

function highest(columns: readonly Lines[], at: number): number {
  let most = 0;
  for (const lines of columns) most = Math.max(most, lines[at] ?? 0);
  return most;
}

function give(trial: Trial, step: number): void {
  const now = trial.height();
  let best = -1;
  let bestGain = 0;
  for (const index of trial.widths.keys()) {
    for (const ahead of AHEAD) {
      const gain = (now - trial.height(new Map([[index, step * ahead]]))) / ahead;
      if (gain > bestGain) [best, bestGain] = [index, gain];
    }
  }
  trial.change(new Map([[best < 0 ? trial.mostStrained() : best, step]]));
}

/** Moves room from one column to another; false where none makes the table lower. */
function move(trial: Trial, step: number, measured: readonly MeasuredColumn[]): boolean {
  const now = trial.height();
  let best: ReadonlyMap<number, number> | null = null;
  let bestGain = 0;
  for (const [from, width] of trial.widths.entries()) {
    for (const to of trial.widths.keys()) {
      for (const ahead of AHEAD) {
        const room = step * ahead;
        if (from === to || width - room < (measured[from]?.least ?? 0)) continue;
        const changes = new Map([
          [from, -room],
          [to, room],
        ]);
        const gain = (now - trial.height(changes)) / ahead;
        if (gain > bestGain) [best, bestGain] = [changes, gain];
      }
    }
  }
  if (best) trial.change(best);
  return best !== null;
}

export function columnWidths(
  table: Pick<Table, 'columns' | 'rows'>,
  widthMm: number,
  face: Face,
): number[] {
  const room = widthMm - table.columns.length * face.paddingMm;
  const measured = measure(table, room, face);
  const least = measured.reduce((sum, one) => sum + one.least, 0);
  const scale = least > room ? room / least : 1;
  const trial = new Trial(
    measured,
    measured.map((one) => one.least * scale),
    groupsOf(table.rows).map(({ length }) => length),
  );
  const step = (room - least * scale) / STEPS;
  if (step > 0) {
    for (let given = 0; given < STEPS; given++) give(trial, step);
    for (let moves = 0; moves < MOVES && move(trial, step, measured); moves++);
  }
  return trial.widths.map((one) => one + face.paddingMm);
}
