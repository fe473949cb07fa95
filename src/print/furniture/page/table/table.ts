/** A table before it is set: columns, rows, and which rows belong together. */
import type { Link } from '../../../../scene/scene';

export interface Cell {
  /** A line feed begins a new line. */
  text: string;
  bold?: boolean;
  muted?: boolean;
  link?: Link;
  /** Where links lead to; set once, however many pages the row's group runs over. */
  anchor?: string;
}

export interface Column {
  id: string;
  heading: string;
  /** One cell for all rows of a group; said again where the group runs on to the next page. */
  spans: boolean;
  anchor: 'start' | 'middle';
}

export interface TableRow {
  /** Unique in the table. */
  key: string;
  /** Neighbouring rows of one group share the cells of the spanning columns. */
  group: string;
  /** One for each column; in a spanning column the group's first row counts. */
  cells: readonly Cell[];
}

export interface Table {
  heading: string;
  /** Below the heading, small; empty for none. */
  note: string;
  columns: readonly Column[];
  rows: readonly TableRow[];
}

/** Neighbouring rows of one group, in order. */
export function groupsOf(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.group === row.group) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

export const cellOf = (row: TableRow, column: number): Cell => row.cells[column] ?? { text: '' };
