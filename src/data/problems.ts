/**
 * Keeps the list of generated files that could not be used, with the reason, and notifies listeners of
 * changes.
 */

export type ProblemKind =
  /** The server has no such file. */
  | 'missing'
  /** The server answered with an error. */
  | 'refused'
  /** No answer. */
  | 'unreachable'
  /** A web page came instead, as hosts of single-page applications answer unknown addresses. */
  | 'page'
  | 'empty'
  /** Truncated, or with the wrong structure. */
  | 'corrupt';

export interface DataProblem {
  /** Path of the file below the application. */
  file: string;
  kind: ProblemKind;
  /** English, for the command line and the console; the page writes the problem in its own language. */
  detail: string;
}

const problemOf = new Map<string, DataProblem>();
/** Reads a failed file again. The component that asked for it may no longer exist by then. */
const againOf = new Map<string, () => Promise<unknown>>();
let listed: readonly DataProblem[] = [];
let attempts = 0;
const listeners = new Set<() => void>();

function changed(): void {
  listed = [...problemOf.values()].toSorted((a, b) => a.file.localeCompare(b.file));
  for (const listener of listeners) listener();
}

export function tellProblem(problem: DataProblem, again: () => Promise<unknown>): void {
  problemOf.set(problem.file, problem);
  againOf.set(problem.file, again);
  changed();
}

/** Removes the problem of a file that has now been read. */
export function settle(file: string): void {
  if (problemOf.delete(file)) changed();
}

export const hasProblem = (file: string): boolean => problemOf.has(file);

export const dataProblems = (): readonly DataProblem[] => listed;

/** Requests all failed files again, and tells the listeners, which may load what depends on them. */
export function askAgain(): void {
  for (const file of problemOf.keys()) void againOf.get(file)?.();
  attempts += 1;
  for (const listener of listeners) listener();
}

/** How often the user asked to load failed files again. */
export const attemptsSoFar = (): number => attempts;

export function onProblems(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
