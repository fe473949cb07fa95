/** What the command cannot do, in words for the person who ran it; ends the run with exit code 1. */
export class Failure extends Error {}

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
