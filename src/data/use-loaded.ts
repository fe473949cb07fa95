/** Generated files for components: what a loader of this folder gives, and what could not be read. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { attemptsSoFar, type DataProblem, dataProblems, onProblems } from './problems';

export const useDataProblems = (): readonly DataProblem[] =>
  useSyncExternalStore(onProblems, dataProblems);

/**
 * Null until it is there. Asked for again when the reader wants failed files again. `load` has to be
 * the same function at every call, or null while nothing is wanted.
 */
export function useLoaded<T>(load: (() => Promise<T>) | null): T | null {
  const [value, setValue] = useState<T | null>(null);
  const attempts = useSyncExternalStore(onProblems, attemptsSoFar);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (!load) return;
    let left = false;
    void load().then((loaded) => {
      if (!left) setValue(loaded);
    });
    return () => {
      left = true;
    };
  }, [load, attempts]);
  return value;
}
