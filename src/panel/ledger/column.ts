/** A column of the ledger or one of its lists: how a record is shown, copied and ordered. */
import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  label: string;
  /** As copied and saved; also shown where `cell` is absent. */
  text(row: Row): string;
  cell?(row: Row): ReactNode;
  /** Absent for a column that cannot be sorted by. */
  compare?(a: Row, b: Row): number;
  /** Rem. */
  width: number;
}

export interface Order {
  column: string;
  descending: boolean;
}

/** Sorted by a column; equal records keep the order of the notice. */
export function ordered<Row extends { order: number }>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { column, descending }: Order,
): Row[] {
  const compare = columns.find(({ id }) => id === column)?.compare;
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * (compare?.(a, b) ?? 0) || a.order - b.order);
}
