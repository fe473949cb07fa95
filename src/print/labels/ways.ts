/** The places one label may take, from the best way of setting it to the last resort. */
import { type Candidate, costOn } from './candidate';
import type { FixedGround } from './fixed-ground';

/** Costs nearer to each other than this are equal, so that the order of obstacles decides nothing. */
const EQUAL = 1e-6;

/** One way of setting a label: candidates, the cheapest in themselves first. */
export interface Way<Kind extends Candidate = Candidate> {
  numberOnly: boolean;
  /** The cheapest place that is free, of equals the first. */
  cheapest(isFree: (candidate: Kind) => boolean): Kind | null;
  /** All places that nothing hard forbids, the cheapest first. */
  byCost(): readonly Kind[];
}

/** `candidates` are asked for when a place is first sought. */
export function wayOf<Kind extends Candidate>(
  candidates: () => readonly Kind[],
  ground: FixedGround,
  numberOnly = false,
): Way<Kind> {
  let all: readonly Kind[] | null = null;
  // What stands on the map does not change, so each place is looked at once.
  const costs: (number | null)[] = [];
  const costAt = (index: number, candidate: Kind): number | null => {
    const known = costs[index];
    if (known !== undefined) return known;
    const cost = costOn(ground, candidate);
    costs[index] = cost;
    return cost;
  };
  return {
    numberOnly,
    cheapest: (isFree) => {
      all ??= candidates();
      let best: Kind | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (const [index, candidate] of all.entries()) {
        // What follows costs as much before anything stands in its way.
        if (candidate.cost >= least - EQUAL) break;
        const cost = costAt(index, candidate);
        if (cost === null || cost >= least - EQUAL || !isFree(candidate)) continue;
        best = candidate;
        least = cost;
      }
      return best;
    },
    byCost: () => {
      all ??= candidates();
      return all
        .flatMap((candidate, index) => {
          const cost = costAt(index, candidate);
          return cost === null ? [] : [{ candidate, cost, index }];
        })
        .sort((a, b) => (Math.abs(a.cost - b.cost) < EQUAL ? a.index - b.index : a.cost - b.cost))
        .map(({ candidate }) => candidate);
    },
  };
}
