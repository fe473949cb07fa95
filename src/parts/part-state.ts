/** The loading state of one part, shared by all components that show it. */
import { loadPart } from './load-part';

export type PartState<T> =
  | { kind: 'waiting' }
  | { kind: 'there'; part: T }
  | { kind: 'failed'; failure: unknown };

export interface Part<T> {
  now(): PartState<T>;
  subscribe(listener: () => void): () => void;
  /** Loads it, unless it is loaded or loading. */
  open(): void;
}

/** The `open` functions of parts that failed and are still shown. */
const failed = new Set<() => void>();

/** Loads all failed parts again: if the server answers again, it answers for all of them. */
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
