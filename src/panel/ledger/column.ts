/** A column of the ledger or one of its lists: how a record is shown, copied and ordered. */
import type { ReactNode } from 'react';

export interface Field<Row> {
  label: string;
  /** As copied and saved; also shown where a column has no `cell`. */
  text(row: Row): string;
}

export interface Column<Row> extends Field<Row> {
  id: string;
  /** As copied and saved instead, where what the column shows belongs into several cells of a spreadsheet. */
  fields?: readonly Field<Row>[];
  cell?(row: Row): ReactNode;
  /** Absent for a column that cannot be sorted by. */
  compare?(a: Row, b: Row): number;
  /** Whether there is nothing to sort a record by; such records come last in either direction. */
  isBlank?(row: Row): boolean;
  /** Rem. */
  width: number;
}

export interface Order {
  column: string;
  descending: boolean;
}

/** What the reader has arranged: the order, and the columns left out. */
export interface Arrangement {
  order: Order;
  onOrder(order: Order): void;
  hidden: readonly string[];
  onToggle(column: string): void;
}

/** Sorted by a column; equal records keep their place in the list. */
export function ordered<Row extends { order: number }>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { column, descending }: Order,
): Row[] {
  const { compare, isBlank } = columns.find(({ id }) => id === column) ?? {};
  const sign = descending ? -1 : 1;
  const blank = (row: Row): number => Number(isBlank?.(row) ?? false);
  return rows.toSorted(
    (a, b) => blank(a) - blank(b) || sign * (compare?.(a, b) ?? 0) || a.order - b.order,
  );
}
