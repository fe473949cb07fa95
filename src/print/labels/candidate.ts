/** A place a label might take, before it is known what stands there. */
import type { Mark, Point } from '../../scene/scene';
import type { FixedGround } from './fixed-ground';
import { type Bounds, boundsOfAll, type TurnedBox } from './turned-box';

export interface Candidate {
  /** What speaks against the place in itself, whatever stands there. */
  cost: number;
  /** Texts and plates. */
  boxes: readonly TurnedBox[];
  leader?: TurnedBox;
  /** The point it names, where nearness to others might mislead. */
  own?: Point;
  /** Set on its line, which then does not hinder it. */
  onLine: boolean;
  /** Whether lines beneath count: letters of a range stand over them as a matter of course. */
  minds: boolean;
  marks(): Mark[];
}

/** Everything it covers. */
export const coverOf = ({ boxes, leader }: Candidate): readonly TurnedBox[] =>
  leader ? [...boxes, leader] : boxes;

export const boundsOfCandidate = ({ boxes }: Candidate): Bounds => boundsOfAll(boxes);

/** The cost of a place with what stands there, or null where something hard does. */
export function costOn(ground: FixedGround, candidate: Candidate): number | null {
  const { boxes, leader, own, onLine } = candidate;
  let cost = candidate.cost;
  for (const box of boxes) {
    const under = ground.costOf(box, onLine);
    if (under === null) return null;
    if (candidate.minds) cost += under;
  }
  if (leader && own && !ground.leaderFree(leader, own)) return null;
  if (own) cost += ground.confusion(boundsOfCandidate(candidate), own);
  return cost;
}
