/**
 * The rows of a list or a tree as one tab stop, with the arrow keys to move among them
 * (roving tabindex of the WAI-ARIA practices). Rows stay the buttons and summaries they
 * are. They are read from the page, so that what a fold hides is passed over.
 */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** The `details` element whose summary a row is; null for any other row. */
const foldOf = (row: Element): HTMLDetailsElement | null =>
  row.matches('summary') ? row.closest('details') : null;

/** The nearest `details` element around a row, other than the row's own. */
const around = (row: Element): HTMLDetailsElement | null =>
  (foldOf(row) ?? row).parentElement?.closest('details') ?? null;

function isShown(row: Element): boolean {
  for (let fold = around(row); fold; fold = fold.parentElement?.closest('details') ?? null) {
    if (!fold.open) return false;
  }
  return true;
}

/** Opens or closes a fold, or returns the row to move to in the tree. */
function sideways(key: string, row: HTMLElement, next: HTMLElement | undefined) {
  const fold = foldOf(row);
  if (key === 'ArrowRight') {
    if (!fold) return null;
    if (fold.open) return next && fold.contains(next) ? next : null;
    fold.open = true;
    return row;
  }
  if (fold?.open) {
    fold.open = false;
    return row;
  }
  return around(row)?.querySelector<HTMLElement>(':scope > summary') ?? null;
}

/** @param selector finds the rows inside the element that gets the reference */
export function useRows<E extends HTMLElement>(selector: string): RefObject<E | null> {
  const container = useRef<E>(null);
  const last = useRef<Element>(null);

  // Rows change with the filter: after each rendering exactly one of them is the tab stop.
  useLayoutEffect(() => {
    const rows = [...(container.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const shown = rows.filter(isShown);
    const stop =
      shown.find((row) => row === last.current) ??
      shown.find((row) => row.getAttribute('aria-current') === 'true') ??
      shown[0];
    for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
  });

  useEffect(() => {
    const own = container.current;
    if (!own) return;
    const rowsNow = () => [...own.querySelectorAll<HTMLElement>(selector)].filter(isShown);
    const focused = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches(selector)) return;
      for (const row of own.querySelectorAll<HTMLElement>(selector)) row.tabIndex = -1;
      target.tabIndex = 0;
      last.current = target;
    };
    const pressed = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!(target instanceof HTMLElement) || !target.matches(selector)) return;
      const rows = rowsNow();
      const at = rows.indexOf(target);
      const to = {
        ArrowDown: () => rows[at + 1],
        ArrowUp: () => rows[at - 1],
        Home: () => rows[0],
        End: () => rows.at(-1),
        ArrowRight: () => sideways(key, target, rows[at + 1]),
        ArrowLeft: () => sideways(key, target, rows[at + 1]),
      }[key];
      if (!to) return;
      event.preventDefault();
      to()?.focus();
    };
    own.addEventListener('focusin', focused);
    own.addEventListener('keydown', pressed);
    return () => {
      own.removeEventListener('focusin', focused);
      own.removeEventListener('keydown', pressed);
    };
  }, [selector]);

  return container;
}
