/** Which candidate each label has, and how labels are moved to make room for another one. */
import { type Candidate, type CandidateList, coverOf } from './candidate';
import type { CollisionIndex } from './collision-index';

/** A label that may be moved, with its lists of candidates, best list first. */
export interface Movable {
  id: string;
  lists: readonly CandidateList[];
}

interface Assigned {
  candidates: readonly Candidate[];
  numberOnly: boolean;
  /** The label and the list its candidate is from; null if it must not be moved. */
  movable: { label: Movable; list: number } | null;
}

export interface Assignment {
  of(id: string): Assigned | undefined;
  /** Adds a candidate that is not moved again; a label may have several. */
  fix(id: string, candidate: Candidate, numberOnly: boolean): void;
  remove(id: string): void;
  /** Assigns the cheapest free candidate of the best list; moves nothing. Returns whether there was one. */
  assignBest(label: Movable): boolean;
  /**
   * Assigns a candidate of the best list that has room, none of a worse list than the label has now.
   * @param mayMove whether other labels may be moved
   * @returns whether anything changed
   */
  improve(label: Movable, mayMove: boolean): boolean;
}

/** Limits of a repair: candidates that are tried, and labels that are moved for one candidate. */
const REPAIR = { tried: 16, moved: 2 } as const;

export function assignmentIn(index: CollisionIndex): Assignment {
  const all = new Map<string, Assigned>();

  const remove = (id: string) => {
    index.remove(id);
    all.delete(id);
  };
  const assign = (label: Movable, list: number, candidate: Candidate) => {
    const numberOnly = label.lists[list]?.numberOnly ?? false;
    index.add(label.id, coverOf(candidate));
    all.set(label.id, { candidates: [candidate], numberOnly, movable: { label, list } });
  };
  const restore = (id: string, before: Assigned) => {
    all.set(id, before);
    for (const candidate of before.candidates) index.add(id, coverOf(candidate));
  };

  const assignFrom = (label: Movable, list: number): boolean => {
    const candidate = label.lists[list]?.cheapest();
    if (!candidate) return false;
    assign(label, list, candidate);
    return true;
  };

  /** Assigns a candidate and moves the labels in its way, none to a worse list; or changes nothing. */
  const makeRoom = (label: Movable, list: number, candidate: Candidate): boolean => {
    const ids = index.inTheWay(coverOf(candidate));
    if (ids.length > REPAIR.moved) return false;
    const before = ids.flatMap((id) => {
      const assigned = all.get(id);
      // A label with a leader line is not moved: it has given way already.
      return assigned?.movable?.list === 0 ? [{ id, assigned, movable: assigned.movable }] : [];
    });
    if (before.length < ids.length) return false;
    for (const { id } of before) remove(id);
    assign(label, list, candidate);
    if (before.every(({ movable }) => assignFrom(movable.label, movable.list))) return true;
    remove(label.id);
    for (const { id, assigned } of before) {
      remove(id);
      restore(id, assigned);
    }
    return false;
  };

  const repair = (label: Movable, list: number): boolean =>
    (label.lists[list]?.byCost() ?? [])
      .slice(0, REPAIR.tried)
      .some((candidate) => makeRoom(label, list, candidate));

  return {
    of: (id) => all.get(id),
    fix: (id, candidate, numberOnly) => {
      const before = all.get(id)?.candidates ?? [];
      index.add(id, coverOf(candidate));
      all.set(id, { candidates: [...before, candidate], numberOnly, movable: null });
    },
    remove,
    assignBest: (label) => assignFrom(label, 0),
    improve: (label, mayMove) => {
      const before = all.get(label.id);
      const worst = before?.movable?.list ?? label.lists.length - 1;
      remove(label.id);
      for (const list of label.lists.keys()) {
        if (list > worst) break;
        // Others are moved for a position beside the point, not for one with a leader line.
        const found = assignFrom(label, list) || (mayMove && list === 0 && repair(label, list));
        if (found) return all.get(label.id)?.candidates[0] !== before?.candidates[0];
      }
      if (before) restore(label.id, before);
      return false;
    },
  };
}
