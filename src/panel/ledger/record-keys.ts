/** Which record a key moves to. */

const STEPS: Partial<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** @returns null for another key, or where no record has the focus (`at` below 0) */
export function stepFrom(key: string, at: number, count: number): number | null {
  const step = STEPS[key];
  return step && at >= 0 ? step(at, count - 1) : null;
}
