/** Which generated files could not be used, and why; whoever shows or reads files hears of a change. */

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
  /** Cut short, or not what it should be. */
  | 'corrupt';

export interface DataProblem {
  /** Path of the file below the application. */
  file: string;
  kind: ProblemKind;
  /** For the command line and the console; the page says it in its own words. */
  detail: string;
}

const problemOf = new Map<string, DataProblem>();
/** Reads a file anew that could not be read; whoever wanted it may be gone by then. */
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

/** The file was read, so that an earlier problem with it is over. */
export function settle(file: string): void {
  if (problemOf.delete(file)) changed();
}

export const hasProblem = (file: string): boolean => problemOf.has(file);

export const dataProblems = (): readonly DataProblem[] => listed;

/** Asks for the files that failed; whoever holds files then takes what has come. */
export function askAgain(): void {
  for (const file of problemOf.keys()) void againOf.get(file)?.();
  attempts += 1;
  for (const listener of listeners) listener();
}

/** How often the reader wanted failed files to be asked for again. */
export const attemptsSoFar = (): number => attempts;

export function onProblems(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
