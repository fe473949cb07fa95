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
let listed: readonly DataProblem[] = [];
let attempts = 0;
const listeners = new Set<() => void>();

function changed(): void {
  listed = [...problemOf.values()].toSorted((a, b) => a.file.localeCompare(b.file));
  for (const listener of listeners) listener();
}

export function tellProblem(problem: DataProblem): void {
  problemOf.set(problem.file, problem);
  changed();
}

/** The file was read, so that an earlier problem with it is over. */
export function settle(file: string): void {
  if (problemOf.delete(file)) changed();
}

export const hasProblem = (file: string): boolean => problemOf.has(file);

export const dataProblems = (): readonly DataProblem[] => listed;

/** Whoever holds files asks for them again; those that were read are not fetched again. */
export function askAgain(): void {
  attempts += 1;
  for (const listener of listeners) listener();
}

/** How often the reader wanted failed files to be asked for again. */
export const attemptsSoFar = (): number => attempts;

export function onProblems(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
