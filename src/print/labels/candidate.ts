/** A candidate is one position that a label could take. Candidates are ranked by cost and tested for collisions. */
import type { Mark, Point } from '../../scene/scene';
import type { CollisionIndex } from './collision-index';
import { boundsOfAll, type OrientedBox } from './oriented-box';

export interface Candidate {
  /** Cost of the position itself, without obstacles. */
  cost: number;
  /** Boxes of texts and plates. */
  boxes: readonly OrientedBox[];
  /** Box of the leader line. */
  leader?: OrientedBox;
  /** The label's point, if being near to other symbols would be ambiguous. */
  anchor?: Point;
  /** Whether it is set on its line; then lines are no hard obstacles. */
  onLine: boolean;
  /** Whether soft obstacles add to the cost. They do not for a range, whose letters may stand over lines. */
  avoidsSoft: boolean;
  marks(): Mark[];
}

/** All boxes, the leader line's included. */
export const coverOf = ({ boxes, leader }: Candidate): readonly OrientedBox[] =>
  leader ? [...boxes, leader] : boxes;

/** Cost with what the candidate covers; null if it cannot be used because of a hard obstacle. */
export function costOn(index: CollisionIndex, candidate: Candidate): number | null {
  const { boxes, leader, anchor, onLine } = candidate;
  let cost = candidate.cost;
  for (const box of boxes) {
    const under = index.obstacleCost(box, onLine);
    if (under === null) return null;
    if (candidate.avoidsSoft) cost += under;
  }
  if (leader && anchor && !index.leaderFree(leader, anchor)) return null;
  if (anchor) cost += index.ambiguity(boundsOfAll(boxes), anchor);
  return cost;
}

/** Costs that differ by less are equal, so that the order of obstacles has no influence. */
const EQUAL = 1e-6;

/** The candidates of a label that are set in the same way: beside the point, with a leader line … */
export interface CandidateList<Kind extends Candidate = Candidate> {
  /** Whether they show the number without the name. */
  numberOnly: boolean;
  /** The cheapest candidate that collides with nothing; of equal ones the first. */
  cheapest(): Kind | null;
  /** All that no hard obstacle excludes, cheapest first. They may collide with placed labels. */
  byCost(): readonly Kind[];
}

/** @param make called when a candidate is first asked for; must return the lowest `cost` first */
export function candidateList<Kind extends Candidate>(
  make: () => readonly Kind[],
  index: CollisionIndex,
  numberOnly = false,
): CandidateList<Kind> {
  let all: readonly Kind[] | null = null;
  // Obstacles do not change, so the cost of a candidate is computed once.
  const costs: (number | null)[] = [];
  const costAt = (position: number, candidate: Kind): number | null => {
    const known = costs[position];
    if (known !== undefined) return known;
    const cost = costOn(index, candidate);
    costs[position] = cost;
    return cost;
  };
  return {
    numberOnly,
    cheapest: () => {
      all ??= make();
      let best: Kind | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (const [position, candidate] of all.entries()) {
        // All that follow cost at least as much, even without obstacles.
        if (candidate.cost >= least - EQUAL) break;
        const cost = costAt(position, candidate);
        if (cost === null || cost >= least - EQUAL || !index.isFree(coverOf(candidate))) continue;
        best = candidate;
        least = cost;
      }
      return best;
    },
    byCost: () => {
      all ??= make();
      return all
        .flatMap((candidate, position) => {
          const cost = costAt(position, candidate);
          return cost === null ? [] : [{ candidate, cost, position }];
        })
        .sort((a, b) =>
          Math.abs(a.cost - b.cost) < EQUAL ? a.position - b.position : a.cost - b.cost,
        )
        .map(({ candidate }) => candidate);
    },
  };
}
