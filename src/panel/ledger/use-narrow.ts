/** Whether there is room for a table; the width is that of the application's phone layout. */
import { useSyncExternalStore } from 'react';

const query = () => matchMedia('(max-width: 860px)');

function follow(changed: () => void): () => void {
  const media = query();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

export const useNarrow = (): boolean => useSyncExternalStore(follow, () => query().matches);
