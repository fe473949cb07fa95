/** Which columns are shown, kept on the reader's machine for each list. */
import { useState } from 'react';

const keyOf = (list: string): string => `atlas.ledger.${list}.hidden`;

function readHidden(list: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(list)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return []; // Storage may be forbidden or hold something else; then all columns show.
  }
}

export function useHiddenColumns(list: string) {
  const [hidden, setHidden] = useState(() => readHidden(list));
  const toggle = (column: string) => {
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
  return { hidden, toggle };
}
