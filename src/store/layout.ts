/** Whether the page is laid out for a phone, and which of several drawers lies on top there. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useAtlas } from './atlas-store';
import type { AtlasState } from './state';

/** The same limit as in the style sheets: 860 px, or as much more as the reader has enlarged the text. */
const NARROW = '(max-width: 53.75em)';

export const isNarrow = (): boolean => window.matchMedia(NARROW).matches;

const subscribe = (changed: () => void) => {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow);

export type Topmost = 'browse' | 'panel' | 'dock';

type Opened = Pick<AtlasState, 'selection' | 'dock'>;

/** Which of panel and dock a change has opened; null where neither. */
export function openedBy(now: Opened, before: Opened): 'panel' | 'dock' | null {
  if (now.dock !== before.dock && now.dock !== null) return 'dock';
  return now.selection !== before.selection && now.selection.kind !== 'none' ? 'panel' : null;
}

/** The one that was opened last where both are open; the left column where neither is. */
export function topmostOf({ selection, dock }: Opened, last: 'panel' | 'dock'): Topmost {
  if (selection.kind === 'none') return dock === null ? 'browse' : 'dock';
  return dock === null ? 'panel' : last;
}

export function useTopmost(): Topmost {
  const [last, setLast] = useState<'panel' | 'dock'>('panel');
  useEffect(
    () =>
      useAtlas.subscribe((now, before) => {
        const opened = openedBy(now, before);
        if (opened) setLast(opened);
      }),
    [],
  );
  return useAtlas((state) => topmostOf(state, last));
}
