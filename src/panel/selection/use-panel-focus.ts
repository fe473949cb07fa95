/**
 * Focus goes to the panel's heading when something is chosen by the keyboard (on a
 * phone always, because the panel covers the list), and back to where it came from.
 */
import { type RefObject, useEffect } from 'react';
import { isNarrow } from '../../store/layout';
import type { Selection } from '../../store/selection';

/** None yet: what a link opens takes the focus from nobody. */
let lastInput: 'none' | 'keyboard' | 'pointer' = 'none';
window.addEventListener('keydown', () => (lastInput = 'keyboard'), { capture: true });
window.addEventListener('pointerdown', () => (lastInput = 'pointer'), { capture: true });

/** @returns whether the element took the focus: it may be gone or hidden. */
function takesFocus(element: Element | null): boolean {
  if (!(element instanceof HTMLElement) || element === document.body) return false;
  // The focus chooses a tab: back on one that is no longer shown, it would open it again.
  if (element.matches('[role="tab"][aria-selected="false"]')) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}

export function usePanelFocus(panel: RefObject<HTMLElement | null>, selection: Selection): void {
  // Where the reader was when the panel opened; the panel is made anew each time.
  useEffect(() => {
    const opener = document.activeElement;
    const own = panel.current;
    return () => {
      const here = document.activeElement;
      if (here !== null && here !== document.body && !own?.contains(here)) return;
      // The panel goes first; below it, on a phone, the list is only then seen again.
      requestAnimationFrame(() => {
        if (!takesFocus(opener))
          takesFocus(document.querySelector('[role="tab"][aria-selected="true"]'));
      });
    };
  }, [panel]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each selection
  useEffect(() => {
    if (lastInput === 'none' || (lastInput === 'pointer' && !isNarrow())) return;
    const heading = panel.current?.querySelector<HTMLElement>('h2');
    // A panel that is still being fetched has no heading yet.
    const target = heading ?? panel.current;
    if (heading) heading.tabIndex = -1;
    target?.focus({ preventScroll: true });
  }, [panel, selection]);
}
