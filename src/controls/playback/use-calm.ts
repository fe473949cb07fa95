/** Whether the reader's system asks for reduced motion, followed as it changes. */
import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

function subscribe(tell: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

export const useCalm = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
