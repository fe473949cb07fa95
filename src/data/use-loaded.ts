/**
 * React hooks for generated files: what a loader of this folder returns, and which files could not be read.
 */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { attemptsSoFar, type DataProblem, dataProblems, onProblems } from './problems';

export const useDataProblems = (): readonly DataProblem[] =>
  useSyncExternalStore(onProblems, dataProblems);

/**
 * Null until it is loaded. Loads again when the user asks for failed files again. `load` must be the same
 * function at every render; with null nothing is loaded.
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
