/** Whether the page is laid out for a phone, and which of several sheets lies on top there. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useAtlas } from './atlas-store';

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

/** What was opened last of the side panel and the dock; the left column where neither is open. */
export function useTopmost(): Topmost {
  const panel = useAtlas(({ selection }) => selection.kind !== 'none');
  const dock = useAtlas((state) => state.dock !== null);
  const [last, setLast] = useState<'panel' | 'dock'>('panel');
  useEffect(
    () =>
      useAtlas.subscribe((now, before) => {
        if (now.dock !== before.dock && now.dock !== null) setLast('dock');
        else if (now.selection !== before.selection && now.selection.kind !== 'none') {
          setLast('panel');
        }
      }),
    [],
  );
  if (panel && dock) return last;
  return panel ? 'panel' : dock ? 'dock' : 'browse';
}
