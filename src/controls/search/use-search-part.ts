/** Fetches the search and its files when the reader first wants it, and again when that has failed. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { loadSearchData } from '../../data/search';
import { useLoaded } from '../../data/use-loaded';
import { partOf } from '../../parts/part-state';
import { useCatalogue } from '../../store/use-catalogue';
import type part from './search-part';
import type { Searchable } from './searchable';

export type SearchState =
  | { is: 'unasked' }
  | { is: 'coming' }
  | { is: 'failed'; failure: unknown }
  | { is: 'ready'; part: typeof part; searchable: Searchable };

const searchPart = partOf(() => import('./search-part'));

export function useSearchPart(): [state: SearchState, ask: () => void] {
  const catalogue = useCatalogue();
  const [asked, setAsked] = useState(false);
  const fetched = useSyncExternalStore(searchPart.subscribe, searchPart.now);
  const own = fetched.kind === 'there' ? fetched.part.default : null;
  const data = useLoaded(asked ? loadSearchData : null);
  const searchable = useMemo(
    () => (own && data ? own.searchableOf(catalogue, data) : null),
    [own, data, catalogue],
  );
  useEffect(() => {
    if (asked) searchPart.open();
  }, [asked]);
  const ask = useCallback(() => {
    setAsked(true);
    if (searchPart.now().kind === 'failed') searchPart.open();
  }, []);
  if (!asked) return [{ is: 'unasked' }, ask];
  if (fetched.kind === 'failed') return [{ is: 'failed', failure: fetched.failure }, ask];
  return [own && searchable ? { is: 'ready', part: own, searchable } : { is: 'coming' }, ask];
}
