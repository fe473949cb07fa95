/** Order and columns of a list; the columns are kept on the reader's machine. */
import { useState } from 'react';
import type { Arrangement, Order } from './column';

const keyOf = (list: string): string => `atlas.ledger.${list}.hidden`;

function readHidden(list: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(list)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return []; // Storage may be forbidden or hold something else; then all columns show.
  }
}

/** @param first the column that the list is sorted by when it is opened */
export function useArrangement(list: string, first: string): Arrangement {
  const [order, onOrder] = useState<Order>({ column: first, descending: false });
  const [hidden, setHidden] = useState(() => readHidden(list));
  const onToggle = (column: string) => {
    const next = hidden.includes(column)
      ? hidden.filter((one) => one !== column)
      : [...hidden, column];
    setHidden(next);
    try {
      localStorage.setItem(keyOf(list), JSON.stringify(next));
    } catch {
      // As above: the choice then lasts as long as the page.
    }
  };
  return { order, onOrder, hidden, onToggle };
}
