/** The error of a run that cannot be completed. Its message is for the user; the exit code is 1. */
export class Failure extends Error {}

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
