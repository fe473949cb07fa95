/** The places one label may take, from the best way of setting it to the last resort. */
import { type Candidate, costOn } from './candidate';
import type { FixedGround } from './fixed-ground';

/** Costs nearer to each other than this are equal, so that the order of obstacles decides nothing. */
const EQUAL = 1e-6;

/** One way of setting a label: candidates, the cheapest in themselves first. */
export interface Way<Kind extends Candidate = Candidate> {
  candidates: readonly Kind[];
  /** What each costs where it stands, null where something hard forbids it; asked once. */
  costOf(candidate: Candidate): number | null;
  numberOnly: boolean;
}

export function wayOf<Kind extends Candidate>(
  candidates: readonly Kind[],
  ground: FixedGround,
  numberOnly = false,
): Way<Kind> {
  const known = new Map<Candidate, number | null>();
  return {
    candidates,
    numberOnly,
    costOf: (candidate) => {
      const before = known.get(candidate);
      if (before !== undefined) return before;
      const cost = costOn(ground, candidate);
      known.set(candidate, cost);
      return cost;
    },
  };
}

/** The cheapest place that is free, of equals the first. */
export function cheapest<Kind extends Candidate>(
  way: Way<Kind>,
  isFree: (candidate: Candidate) => boolean,
): Kind | null {
  let best: Kind | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of way.candidates) {
    // What follows costs as much before anything stands in its way.
    if (candidate.cost >= least - EQUAL) break;
    const cost = way.costOf(candidate);
    if (cost === null || cost >= least - EQUAL || !isFree(candidate)) continue;
    best = candidate;
    least = cost;
  }
  return best;
}

/** All places that nothing hard forbids, the cheapest first. */
export function byCost(way: Way): Candidate[] {
  return way.candidates
    .flatMap((candidate) => {
      const cost = way.costOf(candidate);
      return cost === null ? [] : [{ candidate, cost }];
    })
    .sort((a, b) => (Math.abs(a.cost - b.cost) < EQUAL ? 0 : a.cost - b.cost))
    .map(({ candidate }) => candidate);
}
