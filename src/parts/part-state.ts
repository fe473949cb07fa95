/** What came of fetching one part; all places that show it follow the same state. */
import { loadPart } from './load-part';

export type PartState<T> =
  | { kind: 'waiting' }
  | { kind: 'there'; part: T }
  | { kind: 'failed'; failure: unknown };

export interface Part<T> {
  now(): PartState<T>;
  subscribe(listener: () => void): () => void;
  /** Fetches it unless it is there or on its way. */
  open(): void;
}

/** What the reader wants to have fetched again: the parts that failed and are still shown. */
const failed = new Set<() => void>();

/** Where the server answers again it does so for all of them. */
export function openFailedAgain(): void {
  for (const open of [...failed]) open();
}

if (typeof window !== 'undefined') window.addEventListener('online', openFailedAgain);

export function partOf<T>(load: () => Promise<T>): Part<T> {
  const listeners = new Set<() => void>();
  let state: PartState<T> = { kind: 'waiting' };
  let underWay = false;
  const become = (next: PartState<T>) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const open = () => {
    if (underWay || state.kind === 'there') return;
    underWay = true;
    failed.delete(open);
    if (state.kind === 'failed') become({ kind: 'waiting' });
    loadPart(load)
      .then(
        (part) => become({ kind: 'there', part }),
        (failure: unknown) => {
          if (listeners.size > 0) failed.add(open);
          become({ kind: 'failed', failure });
        },
      )
      .finally(() => {
        underWay = false;
      });
  };
  return {
    now: () => state,
    open,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) failed.delete(open);
      };
    },
  };
}
