/** Fetches the search when the reader first wants it, and again when that has failed. */
import { useCallback, useState } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import type part from './search-part';
import type { Searchable } from './search-part';

export type SearchState =
  | { is: 'unasked' }
  | { is: 'coming' }
  | { is: 'failed'; message: string }
  | { is: 'ready'; part: typeof part; searchable: Searchable };

export function useSearchPart(catalogue: Catalogue): [state: SearchState, ask: () => void] {
  const [state, setState] = useState<SearchState>({ is: 'unasked' });
  const ask = useCallback(() => {
    if (state.is === 'coming' || state.is === 'ready') return;
    setState({ is: 'coming' });
    import('./search-part')
      .then(async ({ default: own }) =>
        setState({ is: 'ready', part: own, searchable: await own.loadSearchable(catalogue) }),
      )
      .catch((error: unknown) => setState({ is: 'failed', message: String(error) }));
  }, [state.is, catalogue]);
  return [state, ask];
}
