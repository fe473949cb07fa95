/**
 * A store's hook whose components hear of a change two turns of the microtask queue after everybody
 * else. MapLibre takes as many to ask its worker for tiles: so the worker is at work while the panels
 * are written, and not after it. Whoever reads the state meanwhile reads the new one.
 */
import { type StoreApi, useStore } from 'zustand';

/** The store as components have it. */
export const storeAfterTheMap = <State>(store: StoreApi<State>): StoreApi<State> => ({
  ...store,
  subscribe: (listener) =>
    store.subscribe((now, before) => {
      void Promise.resolve()
        .then(() => undefined)
        .then(() => listener(now, before));
    }),
});

export function hookAfterTheMap<State>(
  store: StoreApi<State>,
): StoreApi<State> & (<Part>(select: (state: State) => Part) => Part) {
  const later = storeAfterTheMap(store);
  return Object.assign(<Part>(select: (state: State) => Part) => useStore(later, select), store);
}
