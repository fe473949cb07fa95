/**
 * Moves the focus to the panel's heading when something is selected by the keyboard (on a phone
 * always, because the panel covers the list), and returns it when the panel closes.
 */
import { type RefObject, useEffect } from 'react';
import { isNarrow } from '../../store/layout';
import type { Selection } from '../../store/selection';

/** `none` until there is input: a selection that a link opens does not take the focus. */
let lastInput: 'none' | 'keyboard' | 'pointer' = 'none';
window.addEventListener('keydown', () => (lastInput = 'keyboard'), { capture: true });
window.addEventListener('pointerdown', () => (lastInput = 'pointer'), { capture: true });

/** @returns whether the element took the focus; a removed or hidden one does not. */
function takesFocus(element: Element | null): boolean {
  if (!(element instanceof HTMLElement) || element === document.body) return false;
  // Focusing a tab opens it, so the focus does not return to a tab that is no longer open.
  if (element.matches('[role="tab"][aria-selected="false"]')) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}

export function usePanelFocus(panel: RefObject<HTMLElement | null>, selection: Selection): void {
  // The element that had the focus when the panel opened; the panel is mounted anew each time.
  useEffect(() => {
    const opener = document.activeElement;
    const own = panel.current;
    return () => {
      const here = document.activeElement;
      if (here !== null && here !== document.body && !own?.contains(here)) return;
      // After the panel is removed: on a phone the list is hidden until then.
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
    // A panel that is still loading has no heading yet.
    const target = heading ?? panel.current;
    if (heading) heading.tabIndex = -1;
    target?.focus({ preventScroll: true });
  }, [panel, selection]);
}
