/** Whether the system asks for reduced motion; kept up to date. */
import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

function subscribe(tell: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

export const useCalm = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
