/** Escape closes what lies on top, and nothing else. */
import { useEffect } from 'react';
import { useAtlas } from './store/atlas-store';
import type { Topmost } from './store/layout';
import { NOTHING } from './store/selection';

/** Whether the browser itself, or a field, has a use for the key. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector(':popover-open, dialog[open]')) return true;
  const { target } = event;
  return (
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '')
  );
}

export function useEscapeKey(top: Topmost): void {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isTaken(event)) return;
      const { rulerPath, dock, setRulerPath, openDock, select } = useAtlas.getState();
      const inDock = document.activeElement?.closest('.dock');
      if (rulerPath) setRulerPath(null);
      else if (dock && (inDock || top === 'dock')) openDock(null);
      else if (top === 'panel') select(NOTHING);
      else if (dock) openDock(null);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [top]);
}
