/**
 * How changes of the view enter the browser's history. Pure: who follows the view hands in the time,
 * and does what is to be written.
 */

/** Changes that follow each other faster than this are one step: a slider, say. */
export const STEP_MS = 350;

export interface Address {
  /** But for the camera, whose moves make no step. */
  step: string;
  whole: string;
}

export interface AddressHistory {
  /** What the browser's entry says. */
  readonly entry: Address;
  /** What it will say with the next write; null where it says all. */
  readonly wanted: Address | null;
  /** Whether what is wanted is a step of its own. */
  readonly begins: boolean;
  /** When the view last changed but for the camera, and when something was last written, milliseconds. */
  readonly changedAt: number;
  readonly wroteAt: number;
}

export interface HistoryWrite {
  way: 'push' | 'replace';
  address: string;
}

export const historyAt = (entry: Address): AddressHistory => ({
  entry,
  wanted: null,
  begins: false,
  changedAt: Number.NEGATIVE_INFINITY,
  wroteAt: Number.NEGATIVE_INFINITY,
});

/** The reader has changed the view: after a quiet time that is a new step, or else more of the last one. */
export function changed(history: AddressHistory, now: Address, at: number): AddressHistory {
  if (now.step === (history.wanted ?? history.entry).step) return { ...history, wanted: now };
  return {
    ...history,
    wanted: now,
    begins: history.begins || at - history.changedAt >= STEP_MS,
    changedAt: at,
  };
}

/** The view was read from the entry the browser is at, which may be written otherwise; no step of the reader's. */
export const restored = (history: AddressHistory, now: Address): AddressHistory => ({
  ...historyAt({ ...now, whole: '' }),
  wanted: now,
  wroteAt: history.wroteAt,
});

/**
 * How long what is wanted has to wait; null where nothing is. Browsers refuse more than about 100 writes
 * in 30 seconds, so there is one per `STEP_MS` at most.
 */
export const waitMs = ({ wanted, wroteAt }: AddressHistory, at: number): number | null =>
  wanted && Math.max(0, wroteAt + STEP_MS - at);

/** What is to be written now, and the history once it is. */
export function flushed(
  history: AddressHistory,
  at: number,
): { history: AddressHistory; write: HistoryWrite | null } {
  const { entry, wanted, begins } = history;
  const settled = { ...history, wanted: null, begins: false };
  if (!wanted || wanted.whole === entry.whole) return { history: settled, write: null };
  const way = begins && wanted.step !== entry.step ? 'push' : 'replace';
  return {
    history: { ...settled, entry: wanted, wroteAt: at },
    write: { way, address: wanted.whole },
  };
}
